"""LibreOffice is wanted where it can be had: what is not here is not collected, and the head of the run says so."""

from shutil import which

NEEDS_LIBREOFFICE = "test_review_in_libreoffice.py"
collect_ignore = [] if which("soffice") else [NEEDS_LIBREOFFICE]
