"""What the search knows."""

import json
from pathlib import Path
from typing import Any

import pytest
from care_pathways.exports.search.index import base36
from care_pathways.exports.search.records import LENGTH, Found, shortened
from care_pathways.exports.search.references import references
from care_pathways.exports.search.words import joined, words
from care_pathways.model.synonym import MADE_PAGES
from care_pathways.page import ResultKind, SearchText
from care_pathways.site import Site, build, check

from tests.conftest import DAY, PROJECT

SYNONYMS = """synonyms:
  - id: voices
    words: [Hearing Voices, "they're talking"]
    means: [strange sounds]
    both_ways: true
    leads_to: ["intervention:walking", "cluster:1", "page:people/reviews"]
  - id: crisis
    words: [want to die]
    leads_to: [help]
    crisis: true
"""


def index_of(site: Site, view: str) -> Any:
    """The index of a view, out of the call in its script."""
    text = dict(site.other_files())[f"search/{view}.js"].decode()
    return json.loads(text.removeprefix("waymarkIndex(").removesuffix(");\n"))


@pytest.fixture
def small_site(content: Path) -> Site:
    """The small content with two synonyms."""
    (content / "synonyms.yml").write_text(SYNONYMS, encoding="utf-8")
    return build(check(content, DAY), PROJECT / "theme")


def test_each_view_knows_its_own_pages_and_the_shared_ones(small_site: Site) -> None:
    """A person's search never leads into the clinical view by surprise."""
    addresses = {record[0] for record in index_of(small_site, "people")["records"]}

    assert {"people/clusters/1/", "get-help-now/", "glossary/#cluster"} <= addresses
    assert not any(address.startswith(("professionals/", "commissioners/")) for address in addresses)


def test_no_word_of_another_view_is_in_the_index(small_site: Site) -> None:
    """What a view must not show it must not find either."""
    terms = {view: index_of(small_site, view)["terms"].split() for view in ("people", "professionals", "commissioners")}

    assert "professionalwhat" in terms["professionals"]
    assert "commissionerindicator" in terms["commissioners"]
    assert not [term for term in terms["people"] if term.startswith(("professionalwh", "commissioner"))]


def test_a_record_has_its_kind_its_group_and_whether_it_is_shared(small_site: Site) -> None:
    """What the results page groups and counts by."""
    index = index_of(small_site, "people")
    cluster = next(record for record in index["records"] if record[0] == "people/clusters/1/")
    term = next(record for record in index["records"] if record[0] == "glossary/#cluster")

    assert index["kinds"][cluster[3]] == ["Clusters", 1]
    assert (index["groups"][cluster[4]], cluster[5]) == ("Mood and emotions", 0)
    assert (index["kinds"][term[3]][0], term[5]) == ("Words explained", 1)


def test_guidance_that_is_not_in_use_is_a_kind_of_its_own(small_site: Site) -> None:
    """So that it comes after what is in use, and says what it is."""
    index = index_of(small_site, "professionals")
    kinds = {record[0]: index["kinds"][record[3]][0] for record in index["records"]}

    assert (kinds["guidance/ng1/"], kinds["guidance/cg9/"]) == ("Guidance", "Guidance not in use")


def test_a_word_says_where_it_stands(small_site: Site) -> None:
    """For each field, the records, each as the distance from the one before, and how often."""
    index = index_of(small_site, "people")
    places = dict(zip(index["terms"].split(), index["places"].split(), strict=True))
    number = [record[0] for record in index["records"]].index("people/interventions/walking/")

    assert places["walking"].startswith(f"T{base36(number)}")
    assert "cluster1" in places
    assert "the" not in places


def test_a_synonym_leads_to_the_pages_of_the_view(small_site: Site) -> None:
    """In plain words, once each, with the numbers of its records. A page of another view is left out."""
    for view, leads_to in (
        ("people", ["people/interventions/walking/", "people/clusters/1/", "people/reviews/"]),
        ("professionals", ["professionals/interventions/walking/", "professionals/clusters/1/"]),
    ):
        index = index_of(small_site, view)
        said, means, numbers, crisis = index["synonyms"][0]

        assert said == "hearing voices,theyre talking,strange sounds"
        assert means == "strange sounds,hearing voices,theyre talking"
        assert [index["records"][number][0] for number in numbers] == leads_to
        assert crisis == 0
    assert index["synonyms"][1][3] == 1


@pytest.mark.parametrize("view", ["people", "professionals", "commissioners"])
def test_a_cluster_is_found_by_its_number_in_digits_and_in_words(small_site: Site, view: str) -> None:
    """Among its words, and as what leads straight to it."""
    page = next(page for page in small_site.pages if page.address == f"{view}/clusters/21/")

    assert page.search is not None
    assert {"cluster 21", "cluster twenty-one"} <= set(page.search.words.split("\n"))
    assert page.search.references == ("21", "cluster 21", "cluster twenty-one")


def test_text_is_folded_to_words() -> None:
    """Accents, apostrophes and capitals make no difference; a hyphen parts two words that may also be typed as one."""
    assert words("Can’t cope? Café, A&E & co-ordinator (CG178)") == [
        *("cant", "cope", "cafe", "ae", "co", "ordinator", "cg178")
    ]
    assert words("C.B.T., e.g. 1.4.39 at 9 p.m.") == ["cbt", "eg", "1", "4", "39", "at", "9", "pm"]
    assert joined("Co-ordinator of cluster 08, the 3") == ["coordinator", "cluster8"]


def test_a_summary_ends_with_a_sentence_or_a_word() -> None:
    """Never in the middle of a word."""
    sentence = "A whole sentence that is long enough. "

    assert shortened("Short\n text.") == "Short text."
    assert shortened(sentence * 3) == (sentence * 2).strip()
    two = "A first sentence that is neither short nor very long. A short one."
    assert shortened(f"{two} And then a third that has no room.") == two
    assert shortened("word, " * 60).endswith("word …")
    assert len(shortened("word, " * 60)) <= LENGTH + 2


@pytest.mark.parametrize("number", [0, 35, 36, 1295, 46655])
def test_numbers_in_base_36(number: int) -> None:
    """The browser reads them with parseInt(text, 36)."""
    assert int(base36(number), 36) == number


def test_every_synonym_of_the_real_content_leads_somewhere(real_site: Site) -> None:
    """Each page that an editor named is found in at least one view; made pages are really made."""
    leads_to = [len(record.value.leads_to) for record in real_site.report.catalogue.synonyms.values()]
    indexes = [index_of(real_site, view) for view in ("people", "professionals", "commissioners")]
    found = [max(len(index["synonyms"][row][2]) for index in indexes) for row in range(len(leads_to))]

    assert len(leads_to) >= 90
    assert [row for row, count in enumerate(leads_to) if count and not found[row]] == []
    assert {page.id for page in real_site.pages} >= set(MADE_PAGES)


def test_references_lead_to_one_page_in_one_form(real_site: Site) -> None:
    """A cluster by its number or its word, a source, a measure, a number to call; spaces and capitals do not count."""
    found = {}
    for view in ("people", "professionals-statements", "commissioners-statements"):
        index = index_of(real_site, view)
        found[view] = {key: index["records"][number][0] for key, number in index["exact"]}

    assert found["people"]["8"] == found["people"]["clustereight"] == "people/clusters/8/"
    assert found["people"]["cg178"] == "guidance/cg178/"
    assert found["people"]["116123"] == "get-help-now/"
    for view in ("professionals-statements", "commissioners-statements"):
        assert found[view]["mhs108"] == "commissioners/national-measures/#mhs108"
    assert "mhs108" not in found["people"]


def test_a_kind_that_a_reader_seldom_looks_for_counts_for_less(real_site: Site) -> None:
    """Each kind by its name in the results, with its weight: what is not in use comes last; for people, not at all."""
    kinds = {audience: dict(index_of(real_site, audience)["kinds"]) for audience in ("people", "commissioners")}

    assert "Guidance not in use" not in kinds["people"]
    assert kinds["people"]["Guidance"] == kinds["commissioners"]["Guidance not in use"] == 0.4
    assert kinds["people"]["What can help"] == kinds["commissioners"]["Interventions"] == 1
    assert kinds["people"]["About"] == 0.8


def test_statements_are_found_by_those_who_cite_them(real_site: Site) -> None:
    """In a file of its own, leading to a page of the view; people's pages have words of their own."""
    files = dict(real_site.other_files())
    index = json.loads(
        files["search/professionals-statements.js"].decode().removeprefix("waymarkIndex(").removesuffix(");\n")
    )
    addresses = {record[0] for record in index["records"]}

    assert "search/people-statements.js" not in files
    assert index["opens"] == "professionals"
    assert "professionals/interventions/family-intervention/#evidence" in addresses
    others = {address.partition("#")[0] for address in addresses if address.startswith(("people/", "commissioners/"))}
    assert others == {"commissioners/national-measures/"}


def test_a_statement_that_its_source_took_away_is_not_found(content: Path) -> None:
    """The others are."""
    path = content / "guidance/ng1.yml"
    path.write_text(
        path.read_text().replace("    text: 75% are seen", "    status: deleted\n    text: 75% are seen"),
        encoding="utf-8",
    )

    index = index_of(build(check(content, DAY), PROJECT / "theme"), "professionals-statements")
    titles = [record[1] for record in index["records"]]

    assert "NG1 1.9.1: People are asked whether they feel better" in titles
    assert not [title for title in titles if "75% are seen" in title]


def test_signs_alone_are_no_reference() -> None:
    """A reader who types a dash is not sent to one page."""
    text = SearchText(kind=ResultKind.GUIDANCE, references=("–", "NG 1"))
    found = Found(address="a/", title="A", audience=None, summary="", text=text, subject=None)

    assert references([found]) == [("ng1", 0)]
