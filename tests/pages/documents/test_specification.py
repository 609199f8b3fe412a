"""Draft specifications: the usual headings, contract language, marked blanks, and where words come from at the end."""

import re

import pytest
from care_pathways.document import Document, Grid, Heading, Items, Line, lines
from care_pathways.pages.documents import all_documents
from care_pathways.site import Site

HEADINGS = [
    "About this specification",
    "1. Population needs",
    "1.1 National context and evidence base",
    "1.2 Local context",
    "2. Outcomes",
    "3. Scope",
    "3.1 Aims and objectives",
    "3.2 Service description and care pathway",
    "3.3 Population covered",
    "3.4 Acceptance and exclusion",
    "3.5 Interdependencies with other services",
    "3.6 Equity",
    "4. Applicable service standards",
    "4.1 National standards",
    "4.2 NICE guidelines and quality standards",
    "4.3 Local standards",
    "5. Applicable quality requirements",
    "5.1 Care to avoid, or to give with a reason",
    "6. Location",
    "7. Activity and information",
    "Notes",
]
"""The usual headings of a specification, with our parts of each."""
PACK = [
    "In short",
    "1. What good looks like",
    "2. Standards, with the year",
    "3. How to see whether it works",
    "4. Who must be there",
    "5. Gaps to look for",
    "6. Equity",
    "7. Sources",
    "Notes",
]


def said(words: Line) -> str:
    """The text of a line."""
    return "".join(span.text for span in words)


@pytest.fixture(scope="module")
def documents(real_site: Site) -> dict[str, Document]:
    """Every document of the real site by its id."""
    return {item.id: item for item in all_documents(real_site.report.catalogue)}


@pytest.fixture(scope="module")
def starters(documents: dict[str, Document]) -> dict[str, Document]:
    """Every draft by the id of its pathway."""
    return {
        key.removeprefix("specification-"): item
        for key, item in documents.items()
        if key.startswith("specification-") and not key.endswith("-annex")
    }


@pytest.fixture(scope="module")
def packs(documents: dict[str, Document]) -> dict[str, Document]:
    """Every pack by the id of its pathway."""
    return {
        key.removeprefix("pathway-pack-"): item for key, item in documents.items() if key.startswith("pathway-pack-")
    }


def test_every_pathway_has_a_draft_an_annex_and_a_pack(
    documents: dict[str, Document], starters: dict[str, Document], packs: dict[str, Document], real_site: Site
) -> None:
    """Each with its own page and its own file, the draft with every heading in the usual order."""
    assert set(starters) == set(packs) == set(map(str, real_site.report.catalogue.pathways))
    for key, document in starters.items():
        assert document.address == f"commissioners/specifications/{key}/"
        assert document.file == f"downloads/specification-{key}.docx"
        assert documents[f"specification-{key}-annex"].address == f"commissioners/specifications/{key}/annex/"
        assert packs[key].address == f"commissioners/pathways/{key}/pack/"
        assert [block.text for block in document.blocks if isinstance(block, Heading)] == HEADINGS, key
        assert [block.text for block in packs[key].blocks if isinstance(block, Heading)] == PACK, key


def test_every_draft_says_what_it_is_not(starters: dict[str, Document]) -> None:
    """In the words that the standard asks for, before anything else but its lead."""
    for key, document in starters.items():
        assert said(document.blocks[1].line).startswith(  # type: ignore[union-attr] # the note
            "Starter, not legal advice; check the current contract year."
        ), key


def test_every_number_of_a_note_has_its_note_and_each_note_is_used(
    starters: dict[str, Document], packs: dict[str, Document]
) -> None:
    """Numbers stand in the order in which they are first needed; only the state of the whole has no number."""
    for document in (*starters.values(), *packs.values()):
        end = next(
            index for index, block in enumerate(document.blocks) if isinstance(block, Heading) and block.text == "Notes"
        )
        before = "\n".join(said(words) for words in _lines(document, end))
        (notes,) = [block for block in document.blocks[end:] if isinstance(block, Items)]
        used = list(dict.fromkeys(int(number) for number in re.findall(r"\[(\d+)\]", before)))
        assert used == list(range(1, len(used) + 1)), document.id
        assert len(notes.items) - len(used) == (0 if document.id.startswith("pathway") else 1)


def _lines(document: Document, end: int) -> list[Line]:
    cut = Document(id="", title="", about="", address="", file="", blocks=document.blocks[:end])
    return list(lines(cut))


def test_a_draft_can_be_sent(starters: dict[str, Document]) -> None:
    """No mark in the cells, the language of a contract, and no picture where a contract speaks."""
    for key, document in starters.items():
        text = "\n".join(said(words) for words in lines(document))
        assert "(Ours)" not in text
        assert text.count("The Provider shall") >= 10, key
        for words in ("kind word for dementia", "a dog", "someone at the door"):
            assert words not in text, key


def test_what_only_people_here_know_is_a_marked_blank(starters: dict[str, Document]) -> None:
    """Activity, information and thresholds among it: no figure of ours stands there."""
    for key, document in starters.items():
        grids = {block.caption: block for block in document.blocks if isinstance(block, Grid)}
        for caption in ("Indicative activity", "Information requirements", "Quality requirements"):
            assert grids[caption].rows, key
            assert all(row[-1][0][0].blank for row in grids[caption].rows), (key, caption)


def test_national_ids_stand_first(packs: dict[str, Document], real_site: Site) -> None:
    """In each table of indicators, before what a source names and what is suggested."""
    codes = [record.value.code for record in real_site.report.catalogue.national_measures.values()]
    for key, document in packs.items():
        for block in document.blocks:
            if isinstance(block, Grid) and block.columns[0] == "Indicator":
                national = [any(code in said(row[2][0]) for code in codes) for row in block.rows]
                assert national == sorted(national, reverse=True), (key, block.caption)


def test_no_proposal_stands_among_what_is_in_force(packs: dict[str, Document], real_site: Site) -> None:
    """A proposal binds nobody."""
    proposed = {
        record.value.value
        for record in real_site.report.catalogue.standards.values()
        if record.value.standing == "proposed"
    }
    assert proposed
    for document in packs.values():
        text = "\n".join(said(words) for words in lines(document))
        assert not [value for value in proposed if value in text]


def test_pathways_and_the_list_lead_to_the_starters(
    starters: dict[str, Document], real_pages: dict[str, str], real_site: Site
) -> None:
    """From the page of each pathway, from the list with the size of the file, and from the search."""
    listed = real_pages["commissioners/specifications/"]
    found = {page.address for page in real_site.pages if page.search}
    for key, document in starters.items():
        assert f'specifications/{key}/">Specification starter</a>' in real_pages[f"commissioners/pathways/{key}/"]
        assert f'specifications/{key}/">' in listed
        assert f'{document.file}" download>' in listed
        assert document.address in found
