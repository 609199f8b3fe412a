"""What a preview remembers from one edit to the next changes nothing that it finds."""

import shutil
from pathlib import Path

from care_pathways.site import Memory, check

from tests import small
from tests.conftest import DAY
from tests.test_mistakes import MISTAKES, make, replace


def test_with_memory_every_mistake_is_found_and_forgotten_again(tmp_path: Path) -> None:
    """Each row of the table of mistakes, made and mended in turn in one folder, as by an author while serving."""
    memory = Memory()
    content = small.write(tmp_path)
    for mistake in MISTAKES:
        make(content, mistake)
        assert check(content, DAY, memory).diagnostics == check(content, DAY).diagnostics, mistake.did
        shutil.rmtree(content)
        small.write(tmp_path)
        assert check(content, DAY, memory).diagnostics == (), mistake.did


def test_a_word_that_is_newly_avoided_is_found_in_what_did_not_change(content: Path) -> None:
    """The list of words is part of what was held against a record."""
    memory = Memory()
    assert check(content, DAY, memory).diagnostics == ()

    replace(content / "language.yml", "words: [victim, victims]", "words: [victim, victims, walking]")

    assert {found.code for found in check(content, DAY, memory).diagnostics} == {"banned-word"}


def test_only_what_changed_is_looked_at_again(content: Path) -> None:
    """The problems of a file that did not change are those of before, not found anew."""
    memory = Memory()
    replace(content / "interventions/walking.yml", "Plain words on walking.", "Plain words on 20 mg.")
    before = check(content, DAY, memory)
    replace(content / "guidance/ng1.yml", "Guideline NG1", "Another title")

    after = check(content, DAY, memory)

    assert [found.code for found in after.diagnostics] == ["stray-dose"]
    assert (
        memory.found.records[id(before.catalogue.interventions["walking"])] is after.catalogue.interventions["walking"]
    )
