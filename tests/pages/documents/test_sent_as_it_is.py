"""What a board or a provider meets in a document: counts that hold, whole sentences, a place for what they decide."""

import pytest
from care_pathways.document import Blank, Document, Grid, Heading, Items, lines
from care_pathways.pages.documents import all_documents
from care_pathways.site import Site

from .test_specification import said


@pytest.fixture(scope="module")
def documents(real_site: Site) -> dict[str, Document]:
    """Every document of the real site by its id."""
    return {item.id: item for item in all_documents(real_site.report.catalogue)}


@pytest.fixture(scope="module")
def packs(documents: dict[str, Document]) -> dict[str, Document]:
    """Every pack for a board by its id."""
    return {key: item for key, item in documents.items() if key.startswith("pathway-pack-")}


def test_a_pack_counts_the_standards_that_it_shows(packs: dict[str, Document]) -> None:
    """A proposal is left out of the table, and so of the number in the first lines."""
    assert packs
    for key, document in packs.items():
        (shown,) = [
            block for block in document.blocks if isinstance(block, Grid) and block.caption.startswith("Standards")
        ]
        short = next(block for block in document.blocks if isinstance(block, Items))
        assert said(short.items[1]).startswith(f"{len(shown.rows)} standard"), key


def test_a_pack_has_a_place_for_what_the_board_decides(packs: dict[str, Document]) -> None:
    """A paper without a question is a paper to note."""
    for key, document in packs.items():
        blanks = [said(block.line) for block in document.blocks if isinstance(block, Blank)]
        assert any("what the board is asked to decide" in text for text in blanks), key


def test_no_table_repeats_the_heading_above_it(documents: dict[str, Document]) -> None:
    """The same words twice in two lines look like a fault of the machine."""
    for key, document in documents.items():
        for above, block in zip(document.blocks, document.blocks[1:], strict=False):
            if isinstance(above, Heading) and isinstance(block, Grid):
                assert above.text != block.caption, key


def test_what_a_source_was_read_in_begins_as_a_sentence(documents: dict[str, Document]) -> None:
    """In the notes of a draft and of a pack it stands behind a full stop."""
    for key, document in documents.items():
        if key.startswith(("pathway-pack-", "specification-")) and not key.endswith("-annex"):
            text = "\n".join(said(words) for words in lines(document))
            assert not [mark for mark in (". copy of", ". summary by", ". not seen") if mark in text], key


def test_a_caution_says_what_it_is_about(documents: dict[str, Document]) -> None:
    """In a list of cautions nothing else names the treatment."""
    for key in ("specification-complex-non-psychotic", "specification-crisis", "specification-psychosis"):
        text = [said(words) for words in lines(documents[key])]
        assert [found for found in text if found.startswith("Do not give ECT if it goes against a valid advance")], key
