"""A pack that LibreOffice opened and saved is taken in as any other. Left out where there is no LibreOffice."""

import subprocess
from pathlib import Path

from care_pathways.model.review import ReviewState

from tests.cli.test_review import filled, made, state, take


def test_a_spreadsheet_program_saves_it_and_it_still_fits(content: Path, tmp_path: Path) -> None:
    """Opened and saved by LibreOffice, as a workbook and through its own format."""
    path = filled(made(content))
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    for form, source in (("ods", path), ("xlsx", tmp_path / "out" / f"{path.stem}.ods")):
        convert = ["--headless", "--convert-to", form, "--outdir", str(tmp_path / "out"), str(source)]
        subprocess.run(["soffice", profile, *convert], check=True, capture_output=True, timeout=120)

    result = take(content, tmp_path / "out" / path.name)

    assert result.exit_code == 0, result.output
    assert state(content) is ReviewState.CLINICALLY_REVIEWED
