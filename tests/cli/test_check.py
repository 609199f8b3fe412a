"""What a check reads of the project itself."""

import subprocess
import sys
from pathlib import Path

SCRIPT = """
import sys
from care_pathways.cli import main
main(["check", "--project", sys.argv[1]], standalone_mode=False)
print(*sorted(sys.modules), sep="\\n")
"""


def test_authors_do_not_wait_for_what_makes_pages(content: Path) -> None:
    """Neither pages nor documents nor the renderer: that would be half of what the command takes."""
    command = [sys.executable, "-c", SCRIPT, str(content.parent)]
    found = set(subprocess.run(command, capture_output=True, text=True, check=True).stdout.split())

    assert "care_pathways.checks" in found
    rooms = {f"care_pathways.{room}" for room in ("pages", "render", "exports", "site", "leaflets")}
    others = {"jinja2", "markdown_it", "docx", "xlsxwriter", "openpyxl", "mkdocs", "typst"}
    assert found & (rooms | others) == set()
