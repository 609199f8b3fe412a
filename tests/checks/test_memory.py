"""What is remembered from one check to the next changes nothing that is found."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from care_pathways.cache import Cache
from care_pathways.checked import Memory, Report, check
from care_pathways.load import Layer
from care_pathways.remembered import remembered

from tests import small
from tests.area import small_area
from tests.conftest import DAY
from tests.logo.test_logo import svg, with_logo
from tests.test_mistakes import MISTAKES, make, replace

Again = Callable[[Path], Report]


def by_a_preview() -> Again:
    """A preview checks again with what it remembers."""
    memory = Memory()
    return lambda content: check(content, DAY, memory)


def by_the_command(folder: Path) -> Again:
    """The command checks again with what lies in the cache."""
    folder.mkdir()

    def check_again(content: Path) -> Report:
        layers = [Layer(folder=content)]
        with remembered(layers, Cache(folder)) as memory:
            return check(layers, DAY, memory)

    return check_again


@pytest.fixture(params=["by a preview", "by the command"])
def again(request: pytest.FixtureRequest, tmp_path: Path) -> Again:
    """A check by someone who remembers the last one."""
    return by_a_preview() if request.param == "by a preview" else by_the_command(tmp_path / "cache")


def test_with_memory_every_mistake_is_found_and_forgotten_again(tmp_path: Path) -> None:
    """Each row of the table of mistakes, made and mended in turn in one folder, as by an author while serving."""
    content = small.write(tmp_path)
    ways = (by_a_preview(), by_the_command(tmp_path / "cache"))
    for mistake in MISTAKES:
        make(content, mistake)
        expected = check(content, DAY).diagnostics
        assert [again(content).diagnostics for again in ways] == [expected] * 2, mistake.did
        shutil.rmtree(content)
        small.write(tmp_path)
        assert [again(content).diagnostics for again in ways] == [()] * 2, mistake.did


def test_a_word_that_is_newly_avoided_is_found_in_what_did_not_change(content: Path, again: Again) -> None:
    """The list of words is part of what was held against a record."""
    assert again(content).diagnostics == ()

    replace(content / "language.yml", "words: [victim, victims]", "words: [victim, victims, walking]")

    assert {found.code for found in again(content).diagnostics} == {"banned-word"}


def test_a_short_number_that_no_line_has_any_more_is_found_in_what_did_not_change(content: Path, again: Again) -> None:
    """So are the numbers that prose may name, also while a line cannot be read."""
    replace(content / "interventions/walking.yml", "Plain words on walking.", "Call 999 if you must.")
    assert again(content).diagnostics == ()
    helplines = content / "helplines.yml"
    text = helplines.read_text(encoding="utf-8")

    helplines.write_text(text + "  - id: half\n", encoding="utf-8")
    assert "unlisted-short-number" not in {found.code for found in again(content).diagnostics}
    helplines.write_text(text.replace("call: '999'", "call: '112'"), encoding="utf-8")

    assert "unlisted-short-number" in {found.code for found in again(content).diagnostics}


def test_what_another_file_hid_is_looked_at_when_that_is_gone(content: Path, again: Again) -> None:
    """Of two records with one name the checks see the first. The second was never looked at, though it was there."""
    walking = content / "interventions/walking.yml"
    text = walking.read_text(encoding="utf-8").replace("Plain words on walking.", "Plain words on 20 mg.")
    (content / "interventions/walks.yml").write_text(text, encoding="utf-8")
    assert {found.code for found in again(content).diagnostics} == {"duplicate-id"}

    walking.unlink()

    assert "stray-dose" in {found.code for found in again(content).diagnostics}


def test_every_record_tells_the_bytes_of_its_file(tmp_path: Path) -> None:
    """By them alone a file counts as unchanged: a page written by hand and a logo as well."""
    records = list(check(small_area.layers(with_logo(tmp_path, "logo.svg", svg())), DAY).catalogue.records())

    assert {"page", "picture", "service", "intervention"} <= {record.kind for record in records}
    assert [record.name for record in records if not record.file.digest] == []


def known(content: Path, cache: Cache) -> int:
    """A check by the command. Of how many files it knew already what is wrong in them."""
    layers = [Layer(folder=content)]
    with remembered(layers, cache) as memory:
        before = set(memory.found.problems)
        check(layers, DAY, memory)
    return len(before & memory.found.problems.keys())


def test_only_what_changed_is_looked_at_again(content: Path, tmp_path: Path) -> None:
    """Nothing is known at first, and all but one file after an edit."""
    cache = Cache(tmp_path)
    assert known(content, cache) == 0
    files = known(content, cache)
    assert files > 30

    replace(content / "interventions/walking.yml", "Plain words on walking.", "Plain words on walks.")

    assert known(content, cache) == files - 1
    assert known(content, cache) == files


def test_a_file_that_is_known_is_not_looked_at(content: Path, tmp_path: Path) -> None:
    """What was found in it is taken as it was kept, even when somebody has emptied that: until the file changes."""
    layers, walking = [Layer(folder=content)], content / "interventions/walking.yml"
    replace(walking, "Plain words on walking.", "Plain words on 20 mg.")
    known(content, Cache(tmp_path))
    with remembered(layers, Cache(tmp_path)) as memory:
        for problems in memory.found.problems.values():
            problems.clear()
        assert check(layers, DAY, memory).diagnostics == ()

    replace(walking, "Plain words on 20 mg.", "Plain words on 30 mg.")

    with remembered(layers, Cache(tmp_path)) as memory:
        assert [found.code for found in check(layers, DAY, memory).diagnostics] == ["stray-dose"]


def test_other_code_knows_nothing(content: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A check that is new or mended looks at everything."""
    cache = Cache(tmp_path)
    known(content, cache)
    assert known(content, cache)

    monkeypatch.setattr("care_pathways.remembered.digest_of_code", lambda *_: b"another line")

    assert known(content, cache) == 0


def test_another_project_has_a_memory_of_its_own(content: Path, tmp_path: Path) -> None:
    """Two folders with the same files, each with its own."""
    cache = Cache(tmp_path)
    known(content, cache)

    assert known(small.write(tmp_path / "other"), cache) == 0
