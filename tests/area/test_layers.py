"""The two layers: joined for the checks, apart for everything national."""

from pathlib import Path

import pytest
from care_pathways.catalogue import Origin
from care_pathways.cli import main
from care_pathways.home import NATIONAL, Project
from care_pathways.load import load
from care_pathways.model.kinds import KINDS
from care_pathways.model.local.kinds import LOCAL_KIND_BY_NAME, LOCAL_KINDS
from click.testing import CliRunner

from tests.area import small_area
from tests.conftest import PROJECT
from tests.test_mistakes import replace


@pytest.fixture
def area(tmp_path: Path) -> Path:
    """A small area."""
    return small_area.write(tmp_path)


def test_no_kind_and_no_file_is_in_both_layers() -> None:
    """A local record has no key that a national one could have."""
    assert {kind.name for kind in KINDS}.isdisjoint(LOCAL_KIND_BY_NAME)
    assert {kind.place for kind in KINDS}.isdisjoint(kind.place for kind in LOCAL_KINDS)


def test_each_record_knows_its_layer(area: Path) -> None:
    """By its kind, as it turns out."""
    catalogue = load(small_area.layers(area)).catalogue

    local = {record.kind for record in catalogue.records() if record.origin is Origin.AREA}
    assert local == {"area", "service", "local-line", "partner", "offer", "note", "local-difference"}


def test_the_national_catalogue_is_that_of_a_site_without_an_area(area: Path) -> None:
    """The same records, and nothing that a local one names."""
    with_area = load(small_area.layers(area)).catalogue.national
    without = load(area.parent / "national/content").catalogue

    assert [record.name for record in with_area.records()] == [record.name for record in without.records()]
    assert not any(use.by.origin is Origin.AREA for uses in with_area.where_used.values() for use in uses)


def test_accepting_a_note_holds_it_against_the_words_beside_it(tmp_path: Path) -> None:
    """In the area's own file, by one line; what the national package holds is not touched."""
    for name, text in small_area.FILES.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("# kept\n" + text.replace("{print}", "a00000000"), encoding="utf-8")
    replace(tmp_path / "content/offers.yml", "guided-help", "guided-self-help")
    before = (tmp_path / "content/notes.yml").read_text(encoding="utf-8")

    done = CliRunner().invoke(main, ["accept", "note", "welcome", "--project", str(tmp_path)])

    after = (tmp_path / "content/notes.yml").read_text(encoding="utf-8")
    assert done.output == "content/notes.yml: accepted\n"
    changed = [(old, new) for old, new in zip(before.split("\n"), after.split("\n"), strict=True) if old != new]
    assert [old for old, _ in changed] == ["      written_from: a00000000"]
    report = CliRunner().invoke(main, ["check", "--project", str(tmp_path)]).output
    assert "content/notes.yml" not in report.replace("stale-local", "")
    assert "content/differences.yml:7:21: warning [older-note]" in report


def test_the_example_says_only_what_it_is_to_show() -> None:
    """A note that has aged, in words and in years, and a waiting time that is old: nothing else, and no error."""
    done = CliRunner().invoke(main, ["check", "--project", str(PROJECT / "areas/example"), "--as-of", "2026-12-01"])

    assert done.exit_code == 0
    assert "[older-note] Intervention family-intervention has changed since this was written" in done.output
    assert "[stale-local] What is said in family-groups" in done.output
    assert "[stale-local] The waiting time of Marlshire talking therapy" in done.output
    assert {line.split("[")[1].split("]")[0] for line in done.output.split("\n") if "[" in line} == {
        "older-note",
        "stale-local",
    }


@pytest.mark.parametrize("kind", list(LOCAL_KIND_BY_NAME))
def test_the_schemas_of_the_example_are_those_of_the_models(kind: str) -> None:
    """care-pathways schema --write --project areas/example makes them."""
    printed = CliRunner().invoke(main, ["schema", kind]).output

    assert (PROJECT / f"areas/example/content/schema/{kind}.json").read_text(encoding="utf-8") == printed


def test_a_preview_watches_what_a_project_reads(tmp_path: Path) -> None:
    """Of an area its own content too, once there is some."""
    area = small_area.write(tmp_path)
    own = Project(tmp_path / "national")
    bare = tmp_path / "bare"
    bare.mkdir()
    (bare / "area.yml").write_text("id: bare\n", encoding="utf-8")

    assert own.watched == [tmp_path / "national/content", NATIONAL / "theme"]
    assert Project(area).watched == [NATIONAL / "content", NATIONAL / "theme", area / "content"]
    assert Project(bare).watched == [NATIONAL / "content", NATIONAL / "theme"]


def test_a_note_beside_nothing_cannot_be_accepted(tmp_path: Path) -> None:
    """Cluster 9 is used for nobody, so it has no package: the file stays as it is."""
    for name, text in small_area.FILES.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text.replace("{print}", "a00000000"), encoding="utf-8")
    replace(tmp_path / "content/notes.yml", "cluster: 1", "package: 9")
    before = (tmp_path / "content/notes.yml").read_bytes()

    done = CliRunner().invoke(main, ["accept", "note", "welcome", "--project", str(tmp_path)])

    assert done.exit_code == 2
    assert "The place of welcome is gone" in done.output
    assert (tmp_path / "content/notes.yml").read_bytes() == before
