"""A site into a folder, whole or not at all. Knows files and folders, and nothing of what stands in them."""

from care_pathways.output.aside import aside
from care_pathways.output.fill import Part, fill
from care_pathways.output.refused import Failed, Refused
from care_pathways.output.staged import staged
from care_pathways.output.text_file import write_bytes, write_text
from care_pathways.output.written import LIST, listed

__all__ = ["LIST", "Failed", "Part", "Refused", "aside", "fill", "listed", "staged", "write_bytes", "write_text"]
