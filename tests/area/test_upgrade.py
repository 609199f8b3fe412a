"""What a newer national text changes for an area, what is still empty, and what is due."""

import json
import re
import shutil
import subprocess
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


@pytest.fixture
def small_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small area on the small content."""
    monkeypatch.setattr("care_pathways.home.NATIONAL", tmp_path / "national")
    return small_area.write(tmp_path)


@pytest.mark.parametrize(("code", "brings"), [(0, True), (1, True), (0, False)], ids=["fetched", "failed", "nothing"])
def test_the_wheel_that_requirements_name_is_fetched(
    small_one: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, brings: bool
) -> None:
    """By pip, at that version; what pip says is passed on when it cannot."""
    (small_one / "requirements.txt").write_text("mkdocs\ncare-pathways==0.0.1\n", encoding="utf-8")
    asked: list[list[str]] = []

    def pip(words: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        asked.append(words)
        if brings:
            with ZipFile(Path(words[words.index("-d") + 1]) / "care_pathways-0.0.1-py3-none-any.whl", "w") as packed:
                for path in (tmp_path / "national/content").rglob("*.*"):
                    name = path.relative_to(tmp_path / "national").as_posix()
                    packed.write(path, f"care_pathways/national/{name}")
        return subprocess.CompletedProcess(words, code, "", "No such version")

    monkeypatch.setattr("care_pathways.cli.upgrade.subprocess.run", pip)
    done = CliRunner().invoke(main, ["upgrade", "--project", str(small_one)])

    assert [words[-1] for words in asked] == ["care-pathways==0.0.1"]
    if code == 0 and brings:
        assert done.output.startswith("National text: edition 1 to 1, 0 changes\n"), done.output
    else:
        assert done.exit_code == 2
        assert "Version 0.0.1 could not be fetched. Name its wheel with --from.\nNo such version" in done.output


def test_an_upgrade_that_asks_for_nothing_says_so(small_one: Path, tmp_path: Path) -> None:
    """A folder of content itself will do; a content without its framework has no edition."""
    old = shutil.copytree(tmp_path / "national/content", tmp_path / "before")
    (old / "framework.yml").unlink()
    replace(old / "interventions/guided-help.yml", "Plain words on guided-help.", "Older words.")
    replace(old / "interventions/walking.yml", "Plain words on walking.", "Older words.")
    (small_one / "content/differences.yml").write_text("differences: []\n", encoding="utf-8")
    words = ["upgrade", "--from", str(old), "--project", str(small_one)]

    output = CliRunner().invoke(main, words).output

    assert output.startswith("National text: edition unknown to 1, ")
    assert "(people): changed, " in output
    assert output.count("    was  Older words.\n") == 1, "guided help is offered here, walking is not"
    assert "\nNo local text has to be read again.\nWhen you are done: put care-pathways==" in output


def test_only_an_area_is_upgraded_and_has_slots(tmp_path: Path) -> None:
    """The national project is told so."""
    for words in (("upgrade", "--from", str(tmp_path)), ("slots",)):
        done = CliRunner().invoke(main, [*words, "--project", str(PROJECT)])

        assert (done.exit_code, "This is no area: there is no area.yml" in done.output) == (2, True), words


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
