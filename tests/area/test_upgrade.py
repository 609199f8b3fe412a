"""What a newer national text changes for an area, what is still empty, and what is due."""

import json
import re
import shutil
from pathlib import Path
from zipfile import ZipFile

import pytest
from care_pathways.analysis.slots import answers
from care_pathways.cli import main
from care_pathways.load import load
from click.testing import CliRunner, Result

from tests.area import small_area
from tests.conftest import PROJECT
from tests.test_mistakes import replace

EXAMPLE = PROJECT / "areas/example"


def run(*words: str) -> Result:
    """Type the words after care-pathways, in the example."""
    return CliRunner().invoke(main, [*words, "--project", str(EXAMPLE)])


@pytest.fixture(params=["folder", "wheel"])
def older(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """The national text as it was once: two sentences said something else."""
    content = tmp_path / "older/content"
    shutil.copytree(PROJECT / "content", content)
    cluster = next((content / "clusters").glob("10-*.yml"))
    text = cluster.read_text(encoding="utf-8")
    replace(cluster, text[text.index("  in_short:") :].split("\n")[1], "    Words of an older edition.")
    other = next((content / "clusters").glob("07-*.yml"))
    text = other.read_text(encoding="utf-8")
    replace(other, text[text.index("  in_short:") :].split("\n")[1], "    Other older words.")
    if request.param == "folder":
        return tmp_path / "older"
    wheel = tmp_path / "care_pathways-0.0.1-py3-none-any.whl"
    with ZipFile(wheel, "w") as packed:
        for path in content.rglob("*"):
            if path.is_file():
                packed.write(path, f"care_pathways/national/content/{path.relative_to(content).as_posix()}")
    return wheel


def test_the_changes_beside_local_texts_come_first(older: Path) -> None:
    """Cluster 10 has services, offers and notes here; cluster 7 has none, and is only counted."""
    output = run("upgrade", "--from", str(older)).output

    whole, near, elsewhere = map(int, re.findall(r"(\d+) (?:changes?|elsewhere)", output)[:3])
    assert near + elsewhere == whole
    assert near >= 1
    assert elsewhere >= 1
    assert "was  Words of an older edition." in output
    assert "Other older words." not in output
    assert "To read again here:" in output
    assert "accept note family-groups" in output


def test_an_area_without_a_version_is_told(tmp_path: Path) -> None:
    """What to do stands in the message."""
    shutil.copytree(EXAMPLE, tmp_path / "area")

    done = CliRunner().invoke(main, ["upgrade", "--project", str(tmp_path / "area")])

    assert done.exit_code == 2
    assert "requirements.txt names no version. Name the older one with --from." in done.output


def test_what_is_no_wheel_is_refused(tmp_path: Path) -> None:
    """Without a traceback."""
    (tmp_path / "x.whl").write_text("no", encoding="utf-8")

    done = run("upgrade", "--from", str(tmp_path / "x.whl"))

    assert (done.exit_code, "is no wheel" in done.output) == (2, True)


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
