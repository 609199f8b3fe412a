"""What an area has still to answer, and what of its own is due."""

import json
import shutil
from pathlib import Path

from care_pathways.analysis.slots import answers
from care_pathways.cli import main
from care_pathways.load import load
from click.testing import CliRunner

from tests.area import small_area
from tests.area.example_area import EXAMPLE, run
from tests.test_mistakes import replace


def test_empty_slots_are_named() -> None:
    """Whole questions, clusters without a service, and how many lines of a package are answered."""
    output = run("slots").output

    assert "filled  Whom do people here ring for urgent help, day and night?" in output
    assert "still open for 12 clusters: 4, 5, 6, 7, 8, 11, 12, 13, 16, 17, 20, 21" in output
    assert "10 (5 of 49)" in output


def test_an_answer_fills_its_slot_and_no_other(tmp_path: Path) -> None:
    """A crisis line that goes leaves one question open."""
    area = small_area.write(tmp_path)
    national = area.parent / "national/content/slots.yml"
    national.write_text(
        "slots:\n  - {id: a, asks: Crisis?, line: crisis}\n  - {id: b, asks: Say?, text: comments}\n"
        "  - {id: c, asks: Who?, each_cluster: service}\n  - {id: d, asks: What?, each_cluster: offers}\n",
        encoding="utf-8",
    )

    def filled() -> list[tuple[str, int, int]]:
        found = load(small_area.layers(area)).catalogue
        return [(item.slot.id, item.filled, item.of) for item in answers(found)]

    assert filled() == [("a", 1, 1), ("b", 1, 1), ("c", 1, 1), ("d", 1, 3)]
    replace(area / "content/lines.yml", "use: crisis", "use: service")
    replace(area / "area.yml", "  comments: Local-comments.\n", "")
    assert filled() == [("a", 0, 1), ("b", 0, 1), ("c", 1, 1), ("d", 1, 3)]


def test_due_lists_what_the_area_can_renew_and_nothing_national() -> None:
    """The stale waiting time and the aged note are overdue; no helpline or guidance is named."""
    found = json.loads(run("due", "--as-of", "2026-12-01", "--format", "json").output)["due"]

    late = [(item["kind"], item["id"]) for item in found if item["overdue"]]
    assert late == [("note", "family-groups"), ("service", "talking-therapy")]
    assert {item["group"] for item in found} == {"local"}


def test_slots_say_empty_part_and_filled(small_one: Path, tmp_path: Path) -> None:
    """Nothing of it, some of it, all of it; and for programs by name."""
    (tmp_path / "national/content/slots.yml").write_text(
        "slots:\n  - {id: a, asks: Crisis?, line: crisis}\n  - {id: b, asks: Carers?, line: service}\n"
        "  - {id: d, asks: What?, each_cluster: offers}\n",
        encoding="utf-8",
    )
    words = ["slots", "--project", str(small_one)]

    told = CliRunner().invoke(main, words).output
    found = json.loads(CliRunner().invoke(main, [*words, "--format", "json"]).output)

    assert told == (
        "filled  Crisis?\nEMPTY   Carers?\npart    What?\n"
        "          still open for 1 cluster: 1 (1 of 3)\n2 answers of 3 still open\n"
    )
    assert found == [
        {"slot": "a", "cluster": None, "filled": 1, "of": 1},
        {"slot": "b", "cluster": None, "filled": 0, "of": 1},
        {"slot": "d", "cluster": 1, "filled": 1, "of": 3},
    ]


def test_due_of_an_area_has_its_own_headings(small_one: Path) -> None:
    """Its own; nothing national is named."""
    output = CliRunner().invoke(main, ["due", "--as-of", "2026-04-15", "--project", str(small_one)]).output

    headings = [line for line in output.split("\n") if " overdue, " in line]
    assert [line.partition(":")[0] for line in headings] == ["This area", "Suppressions that end"]


def test_due_tells_an_area_of_a_problem_that_it_bears_with(tmp_path: Path) -> None:
    """Under a heading of its own, with the last day and the reason; nothing national stands there."""
    area = tmp_path / "area"
    shutil.copytree(EXAMPLE, area)
    (area / "content/accepted-problems.yml").write_text(
        "suppressions:\n  - {id: one, code: older-note, file: notes.yml, reason: Nobody read it., until: 2026-11-01}\n",
        encoding="utf-8",
    )

    output = CliRunner().invoke(main, ["due", "--project", str(area), "--as-of", "2026-12-01"]).output

    assert "Suppressions that end: 1 overdue, 0 soon" in output
    assert "2026-11-01  content/accepted-problems.yml:2:82  older-note in notes.yml: Nobody read it." in output
    assert "Guidance" not in output
