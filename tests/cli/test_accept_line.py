"""care-pathways accept helpline: a day vouches for the number that was seen on it."""

from pathlib import Path

import pytest
from care_pathways.cli import main
from click.testing import CliRunner

from tests.area import small_area
from tests.conftest import DAY
from tests.test_mistakes import replace


def run(*words: str) -> str:
    """The output of a command that succeeds."""
    done = CliRunner().invoke(main, words)
    assert done.exit_code == 0, done.output
    return done.output


def test_an_accepted_number_passes_with_its_own_day(content: Path) -> None:
    """Accepting writes day and print; the number may then not move without a new check."""
    path, project = content / "helplines.yml", str(content.parent)
    replace(path, "call: '999'", "call: 116 123")

    run("accept", "helpline", "emergency", "--on", "2026-01-10", "--project", project)

    assert "    checked_on: 2026-01-10\n" in path.read_text(encoding="utf-8")
    assert "0 errors" in run("check", "--as-of", DAY.isoformat(), "--project", project)
    replace(path, "call: 116 123", "call: 116 124")
    done = CliRunner().invoke(main, ["check", "--as-of", DAY.isoformat(), "--project", project])
    assert "[unchecked-number]" in done.output


def test_where_used_tells_the_pages_of_a_line(content: Path) -> None:
    """The help page, every text that says the number, and what stands on all pages."""
    page = content / "pages/people/reviews.md"
    replace(page, "Ask for one, or [get help](help).", "In danger, call 999.")

    said = run("where-used", "emergency", "--project", str(content.parent))

    assert "content/pages/people/reviews.md:7:17  page people/reviews, body" in said
    assert "  /get-help-now/\n  /people/reviews/\n" in said
    assert "Its number stands in the help box of every page\nIt is printed on every leaflet\n" in said


def test_a_line_of_an_area_is_accepted_on_the_day_of_today(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In its own file; a note whose place is gone is not."""
    monkeypatch.setattr("care_pathways.home.NATIONAL", tmp_path / "national")
    area = small_area.write(tmp_path)
    path = area / "content/lines.yml"
    replace(path, "call: 01632 960001", "call: 01632 960009")
    replace(area / "content/notes.yml", "part: people.in_short", "part: people.gone")

    said = run("accept", "local-line", "advice", "--on", "2026-01-10", "--project", str(area))
    done = CliRunner().invoke(main, ["accept", "note", "welcome", "--project", str(area)])

    assert said == "content/lines.yml: accepted\n"
    assert "    checked_on: 2026-01-10\n" in path.read_text(encoding="utf-8")
    assert "checked_as: a6101145" not in path.read_text(encoding="utf-8")
    assert (done.exit_code, "The place of welcome is gone: care-pathways check" in done.output) == (2, True)
