"""What the author of an area sees of a mistake."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from shutil import rmtree

import pytest
from care_pathways import report
from care_pathways.home import Project
from care_pathways.load import Layer
from care_pathways.site import check

from tests.area import small_area
from tests.area.mistakes import MISTAKES
from tests.conftest import DAY
from tests.test_mistakes import read_below, replace

BELOW_FILE = Path(__file__).parent / "mistakes.txt"
BELOW = read_below(BELOW_FILE.read_text(encoding="utf-8"))
"""What stands below the first line of each mistake: the line of the file, and what to do."""


def lines(layers: Sequence[Layer], day: date = DAY) -> list[str]:
    """The first line of each problem."""
    text = report.text(check(layers, day).diagnostics, 0)
    return [paragraph.split("\n")[0] for paragraph in text.split("\n\n")]


@pytest.fixture
def area(tmp_path: Path) -> Path:
    """A small area."""
    return small_area.write(tmp_path)


def test_the_small_area_is_clean(area: Path) -> None:
    """What the mistakes are made in has none."""
    assert lines(small_area.layers(area)) == ["0 errors, 0 warnings"]


@pytest.mark.parametrize(("did", "file", "old", "new", "sees"), MISTAKES, ids=[row[0] for row in MISTAKES])
def test_author_sees(
    area: Path, did: str, file: str, old: str, new: str, sees: str, request: pytest.FixtureRequest
) -> None:
    """Place, code and words, first in the report; then the line, and what to do.

    What stands below the first line is a golden file: pytest tests/area/test_mistakes.py --golden writes it anew.
    """
    path = area / file
    if old:
        replace(path, old, new)
    else:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(new, encoding="utf-8", errors="surrogateescape")
    text = report.text(check(small_area.layers(area), DAY).diagnostics, 0)
    first, *below = text.split("\n\n")[0].split("\n")
    if request.config.getoption("--golden"):
        BELOW[did] = "\n".join(below)
        BELOW_FILE.write_text(
            "".join(f"# {name}\n{said}\n\n" for name, said in BELOW.items()), encoding="utf-8", newline=""
        )

    assert first == sees, did
    assert "\n".join(below) == BELOW[did]


def test_nothing_stays_that_no_mistake_is_held_against() -> None:
    """In the golden file."""
    assert BELOW.keys() == {row[0] for row in MISTAKES}


@pytest.mark.parametrize(
    ("name", "sees"),
    [
        ("area.yml", "area.yml:1:1: error [not-a-file] This is a folder, not a file"),
        ("content/partners.yml", "content/partners.yml:1:1: error [not-a-file] A folder has the name of a file (.yml)"),
    ],
)
def test_a_folder_in_the_place_of_a_file_is_told(area: Path, name: str, sees: str) -> None:
    """It is not passed over as if nothing stood there."""
    (area / name).unlink()
    (area / name).mkdir()

    assert lines(small_area.layers(area))[0] == sees
    assert Project(area).is_area


def test_a_file_in_the_place_of_the_folder_is_told(area: Path) -> None:
    """Not read as if it were one of the files."""
    rmtree(area / "content")
    (area / "content").write_text("services: []\n", encoding="utf-8")

    assert "content:1:1: error [not-a-file] This is a file, not a folder" in lines(small_area.layers(area))


@pytest.mark.parametrize("name", ["area.yml", "content/services.yml"])
def test_a_link_to_a_file_elsewhere_is_refused(area: Path, name: str, tmp_path: Path) -> None:
    """Nothing outside the area is read."""
    (tmp_path / "secret").write_text("services: []\n", encoding="utf-8")
    (area / name).unlink()
    (area / name).symlink_to(tmp_path / "secret")

    assert any(line.startswith(f"{name}:1:1: error [outside-content]") for line in lines(small_area.layers(area)))


@pytest.mark.parametrize(
    ("day", "count"),
    [
        (date(2026, 2, 2), 0),  # 31 days: the waiting time
        (date(2026, 2, 3), 1),
        (date(2026, 4, 2), 1),  # 90 days: two lines, a service, a partner
        (date(2026, 4, 3), 5),
        (date(2028, 1, 3), 5),  # two years: an offer, a note, a difference
        (date(2028, 1, 4), 8),
    ],
)
def test_dates_fall_due(area: Path, day: date, count: int) -> None:
    """Each at its own time, and never as a failure."""
    found = check(small_area.layers(area), day)

    assert sum(problem.code == "stale-local" for problem in found.diagnostics) == count
    assert not found.failed


def test_what_is_due_says_its_place(area: Path) -> None:
    """The date itself, and how many days ago."""
    assert lines(small_area.layers(area), date(2026, 2, 3))[0] == (
        "content/services.yml:9:11: due [stale-local] The waiting time of Day team was last looked at 32 days ago; "
        "the limit is 31"
    )


def test_what_only_the_authors_of_the_national_text_can_mend_is_one_line(area: Path) -> None:
    """It never fails an area, and the local problems stand beside it one by one."""
    found = lines(small_area.layers(area), date(2026, 6, 1))

    national = [line for line in found if line.startswith("national")]
    assert national == ["national:1:1: due [national-text] 1 thing to look at in the national text of edition 1"]


def test_an_error_of_the_national_text_is_shown(area: Path) -> None:
    """It stops the build, so its author has to know where it stands."""
    replace(area.parent / "national/content/packages/01-first.yml", "  - guided-help", "  - guided-halp")

    assert 'national/packages/01-first.yml:12:5: error [unknown-reference] No intervention is called "guided-halp"' in (
        lines(small_area.layers(area))
    )


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        # A note holds through its last day.
        ("content/notes.yml", "weight: minor", "weight: minor\n    until: 2026-01-15"),
        # What looks like a number in an address is none to call.
        ("area.yml", "https://trust.example.org/", "https://trust.example.org/116123"),
    ],
)
def test_what_is_right_is_let_be(area: Path, file: str, old: str, new: str) -> None:
    """Not a word of it."""
    replace(area / file, old, new)

    assert lines(small_area.layers(area)) == ["0 errors, 0 warnings"]


@pytest.mark.parametrize("file", ["packages/01-first.yml", "clusters/01-first.yml"])
def test_nothing_local_follows_from_a_national_file_that_cannot_be_read(area: Path, file: str) -> None:
    """Neither offers nor notes are lost: what they stand beside is only out of sight."""
    (area.parent / "national/content" / file).write_text("id: [\n", encoding="utf-8")
    note = (
        (area / "content/notes.yml")
        .read_text(encoding="utf-8")
        .replace("cluster: 1", "package: 1")
        .replace("people.in_short", "people.summary")
    )
    (area / "content/notes.yml").write_text(note, encoding="utf-8")

    found = check(small_area.layers(area), DAY).diagnostics

    assert {problem.code for problem in found if problem.mark.file.startswith("content/")} <= {"older-note"}
    assert "yaml" in {problem.code for problem in found}


def test_one_mistake_in_a_name_is_told_once(area: Path) -> None:
    """The note is not lost as well."""
    replace(area / "content/notes.yml", "cluster: 1", "page: people/rights")

    assert [problem.code for problem in check(small_area.layers(area), DAY).diagnostics] == ["unknown-reference"]


def test_an_edition_that_nobody_can_name(area: Path) -> None:
    """The national text has lost its framework, and something in it has grown old."""
    (area.parent / "national/content/framework.yml").unlink()

    found = lines(small_area.layers(area), date(2026, 6, 1))

    assert "national:1:1: due [national-text] 1 thing to look at in the national text of edition unknown" in found
