"""The annex of a specification: every statement with its source, or none and then ours; and what is to fill in."""

import re

import pytest
from care_pathways.document import Blank, Document, Grid, Line, Paragraph, lines
from care_pathways.model.pathway import Pathway
from care_pathways.pages.documents import all_documents
from care_pathways.site import Site


def said(words: Line) -> str:
    """The text of a line."""
    return "".join(span.text for span in words)


def whole(document: Document) -> str:
    """All that a document says."""
    return "\n".join(said(words) for words in lines(document))


def grid(document: Document, caption: str) -> Grid:
    """The table of that name."""
    return next(block for block in document.blocks if isinstance(block, Grid) and block.caption == caption)


@pytest.fixture(scope="module")
def starters(real_site: Site) -> dict[str, Document]:
    """Every annex of the real site by the id of its pathway."""
    found = all_documents(real_site.report.catalogue)
    return {
        item.id[14:-6]: item for item in found if item.id.startswith("specification-") and item.id.endswith("-annex")
    }


@pytest.fixture(scope="module")
def pathways(real_site: Site) -> dict[str, Pathway]:
    """Every pathway by its id."""
    return {str(key): record.value for key, record in real_site.report.catalogue.pathways.items()}


def test_what_a_pathway_says_is_all_there(starters: dict[str, Document], pathways: dict[str, Pathway]) -> None:
    """Aims, roles, partners, places, scope, interdependencies, equity: from the record."""
    for key, document in starters.items():
        item, text = pathways[key], whole(document)
        place, scope = item.in_place, item.scope
        for words in (
            *item.aims,
            *(need.skills for need in place.roles),
            *(partner.brings for partner in place.partners),
            *(setting.what_for for setting in place.settings),
            *scope.acceptance,
            *(f"{exclusion.who}: {exclusion.why}" for exclusion in scope.exclusions),
            *(other.what_for for other in item.interdependencies),
            *(words for part in item.race_equality for words in part[1]),
            scope.population,
            scope.location,
        ):
            assert words in text, (key, words)
        assert item.who in text
        assert all(prompt.text in text for prompt in item.equity)


def test_an_indicator_is_national_only_with_an_id_or_a_source(
    starters: dict[str, Document], pathways: dict[str, Pathway], real_site: Site
) -> None:
    """Everything else says that it is suggested; each is there once, with room for a local start and aim."""
    measures = real_site.report.catalogue.national_measures
    for key, document in starters.items():
        rows = {
            said(row[0][0]): row
            for block in document.blocks
            if isinstance(block, Grid) and block.columns[0] == "Indicator"
            for row in block.rows
        }
        assert len(rows) == len(pathways[key].indicators), key
        for item in pathways[key].indicators:
            standing = " ".join(said(words) for words in rows[item.text][2])
            assert ("Suggested, not national" in standing) is not item.is_national, item.text
            assert all(measures[name].value.code in standing for name in item.national), item.text
            assert rows[item.text][4][0][0].blank


def test_guidelines_and_quality_standards_are_linked_at_their_publisher(
    starters: dict[str, Document], pathways: dict[str, Pathway]
) -> None:
    """Every row; and every quality standard of the pathway has one."""
    for key, document in starters.items():
        for caption in ("Guidelines that the packages rest on", "Quality standards that apply"):
            rows = grid(document, caption).rows
            assert all(row[0][0][0].href.startswith("https://www.nice.org.uk/guidance/") for row in rows), (
                key,
                caption,
            )
        named = [
            said(row[0][0]).partition(":")[0].lower() for row in grid(document, "Quality standards that apply").rows
        ]
        assert named == list(pathways[key].quality_standards), key


def test_every_value_has_its_year_its_force_and_its_source(
    starters: dict[str, Document], pathways: dict[str, Pathway], real_site: Site
) -> None:
    """No target stands alone."""
    standards = real_site.report.catalogue.standards
    for key, document in starters.items():
        rows = grid(document, "Access standards, rights and proposals").rows
        for name, row in zip(pathways[key].standards, rows, strict=True):
            item = standards[name].value
            assert said(row[1][0]) == item.value
            assert [said(words) for words in row[2]][1] == item.since
            assert row[3][0][0].href, (key, name)


def test_every_intervention_of_the_packages_has_its_evidence(starters: dict[str, Document], real_site: Site) -> None:
    """Each once, with the clusters that name it; a line says how far it was checked."""
    catalogue = real_site.report.catalogue
    checks = ("NICE page", "page, read", "page of", "copy of", "summary by others", "not seen")
    for key, document in starters.items():
        item = catalogue.pathways[key].value
        rows = grid(document, "Interventions and their evidence").rows
        keys = {
            name
            for number in item.clusters
            for package in [catalogue.packages[number].value]
            for name in (*package.for_everyone, *package.specific, *package.choose_together)
        }
        assert {said(row[0][0]) for row in rows} == {catalogue.interventions[name].value.title for name in keys}
        for row in rows:
            for words in row[2]:
                text = said(words)
                assert text.startswith(("No guideline for this group", "Added need: ")) or any(
                    mark in text for mark in checks
                ), text


def test_nothing_is_said_of_guidance_that_may_not_be_cited(starters: dict[str, Document], real_site: Site) -> None:
    """Replaced and withdrawn sources stay away from contracts."""
    old = {
        record.value.reference
        for record in real_site.report.catalogue.guidance.values()
        if not record.value.status.citable
    }
    for key, document in starters.items():
        linked = {span.text for words in lines(document) for span in words if span.href}
        assert not {re.split(r"[,:]", text)[0] for text in linked} & old, key


def test_local_facts_are_left_to_fill_in(starters: dict[str, Document]) -> None:
    """Need, response times, thresholds, places and agreements."""
    for key, document in starters.items():
        blanks = [said(block.line) for block in document.blocks if isinstance(block, Blank)]
        assert len(blanks) >= 10, key
        assert all(re.fullmatch(r"\[To fill in locally: .+\]", text) for text in blanks)


def test_the_same_support_reads_the_same(starters: dict[str, Document]) -> None:
    """No paragraph is empty, and no text has two full stops or a space before a comma."""
    for key, document in starters.items():
        for words in lines(document):
            text = said(words)
            assert text.strip(), key
            assert not [span.text for span in words if span.strong and span.text != span.text.strip()], key
            assert not re.search(r"(?<!\.)\.\.(?!\.)| ,|\s{2}", text), (key, text)
        assert any(isinstance(block, Paragraph) and block.lead for block in document.blocks)


def test_a_source_without_clusters_matters_where_a_package_rests_on_it(starters: dict[str, Document]) -> None:
    """NICE on the last days of life is for nobody's cluster in particular; the dementia packages rest on it."""
    text = " ".join(
        said(words)
        for row in grid(starters["memory-and-dementia"], "Guidelines that the packages rest on").rows
        for words in row[0]
    )

    assert "NG31" in text


def test_no_intervention_is_told_to_be_without_evidence_that_it_has(starters: dict[str, Document]) -> None:
    """What holds with an added need is given under its name, and not kept back."""
    rows = grid(starters["psychosis"], "Interventions and their evidence").rows
    found = next(row for row in rows if said(row[0][0]).startswith("Integrated care for mental illness"))
    texts = [said(words) for words in found[2]]

    assert texts[0] == "Added need: use of drugs or alcohol"
    assert any("QS188" in text for text in texts)
