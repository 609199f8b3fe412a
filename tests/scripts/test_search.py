"""The search, asked without a browser: the scripts as a page joins them, on the indexes of the site."""

from typing import Any

import pytest
import yaml
from care_pathways.render.assets import assets
from care_pathways.site import Site, build, check

from tests.conftest import DAY, PROJECT
from tests.scripts.engine import Scripts
from tests.small import write

VIEWS = ["people", "professionals", "commissioners"]
QUERIES: dict[str, dict[str, str]] = yaml.safe_load((PROJECT / "tests/search/queries.yml").read_text(encoding="utf-8"))


class Search:
    """The search of a site, all views loaded."""

    def __init__(self, site: Site, views: list[str]) -> None:
        self._scripts = Scripts("assets/vendor/minisearch.js")
        self._scripts.run(assets(PROJECT / "theme")["search.js"][1].decode())
        files = dict(site.other_files())
        for view in views:
            self._scripts.run(files[f"search/{view}.js"].decode())

    def answer(self, view: str, query: str) -> Any:
        """All that is found."""
        return self._scripts.call("waymarkSearch.ask", [view], query)

    def found(self, view: str, query: str) -> list[str]:
        """The addresses, best first."""
        return [result["address"] for result in self.answer(view, query)["results"]]


@pytest.fixture(scope="module")
def real(real_site: Site) -> Search:
    """The search of the real site, as far as it answers first."""
    return Search(real_site, VIEWS)


@pytest.fixture(scope="module")
def whole(real_site: Site) -> Search:
    """The same with what comes after the first answer: what sources say, and national measures."""
    return Search(real_site, [*VIEWS, *(f"{view}-statements" for view in VIEWS[1:])])


@pytest.mark.parametrize("view", VIEWS)
def test_every_query_finds_its_page_among_the_first_three(whole: Search, view: str) -> None:
    """The list is written by people who searched."""
    missed = {
        query: first for query, page in QUERIES[view].items() if page not in (first := whole.found(view, query)[:3])
    }

    assert missed == {}


SYNONYMS = """synonyms:
  - {id: voices, words: [hearing strange voices], leads_to: ["intervention:walking"]}
  - {id: crisis, words: [want to die], leads_to: [help], crisis: true}
"""
TEXTS = {
    "listening": ("Kind company", "Swimming and swimming, and then swimming again. Ferry ferry."),
    "guided-help": ("Swimming", "Something else altogether, and not a word about it. Fairy."),
}
"""Three times in the body of one page, once in the title of another."""


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Search:
    """The search of a small site with words of its own."""
    content = write(tmp_path_factory.mktemp("search"))
    (content / "synonyms.yml").write_text(SYNONYMS, encoding="utf-8")
    for name, (title, what) in TEXTS.items():
        path = content / f"interventions/{name}.yml"
        text = path.read_text(encoding="utf-8").replace(f"title: Plain title of {name}", f"title: {title}")
        path.write_text(text.replace(f"what: Plain words on {name}.", f"what: {what}"), encoding="utf-8")
    return Search(build(check(content, DAY), PROJECT / "theme"), ["people"])


LISTENING, GUIDED_HELP, WALKING = (f"people/interventions/{name}/" for name in ("listening", "guided-help", "walking"))


def test_a_title_tells_more_than_a_body(small: Search) -> None:
    """However often the body says it."""
    assert small.found("people", "swimming")[:2] == [GUIDED_HELP, LISTENING]


@pytest.mark.parametrize("query", ["swimming", "SWIMMING", "swimm", "swmiming", "swiming", "swimmingg"])
def test_a_slip_or_a_beginning_still_finds(small: Search, query: str) -> None:
    """A letter too few, too many, or two of them swapped."""
    assert small.found("people", query)[0] == GUIDED_HELP


@pytest.mark.parametrize("query", ["swiming kind", "swiming company"])
def test_a_word_as_it_was_typed_counts_well_before_one_that_is_only_like_it(small: Search, query: str) -> None:
    """Both stand in a title. A tie, or nearly one, would let what was not meant come first on the next page."""
    first, second, *_ = small.answer("people", query)["results"]

    assert [first["address"], second["address"]] == [LISTENING, GUIDED_HELP]
    assert first["score"] > 1.2 * second["score"]


@pytest.mark.parametrize(
    ("query", "leads"),
    [
        ("hearing strange voices", True),
        ("voices strange hearing", True),
        ("hearing very strange and loud voices", True),
        ("heering strange voices", True),
        ("haering strnge voices", True),
        ("haerimg strange voices", True),
        ("haerimk strange voices", False),
        ("hearing strange voi", True),
        ("hearing voices", False),
        ("hearing strange", False),
    ],
)
def test_a_synonym_leads_to_what_editors_chose(small: Search, query: str, leads: bool) -> None:
    """Whole, in any order, with a slip, or not yet finished; half of it does not."""
    found = [address for address in small.found("people", query) if address != "areas/"]  # its own text has "hearing"

    assert (found[:1] == [WALKING]) is leads


@pytest.mark.parametrize(
    ("query", "crisis"),
    [
        ("I want to die", True),
        ("want so much to die", True),
        ("I want to go and die", True),
        ("I want to run until batteries die", False),
        ("die to want", False),
        ("a walk", False),
    ],
)
def test_words_of_crisis_pin_help(small: Search, query: str, crisis: bool) -> None:
    """In their order, with at most two words between two of them."""
    assert small.answer("people", query)["crisis"] is crisis


def test_words_in_quotation_marks_are_meant_as_they_stand(small: Search) -> None:
    """One after the other, in a title or a first line; where none has them so, that is said."""
    whole = small.answer("people", '"something else altogether"')
    torn = small.answer("people", '"altogether something"')

    assert ([one["address"] for one in whole["results"]], whole["apart"]) == ([GUIDED_HELP], False)
    assert ([one["address"] for one in torn["results"]], torn["apart"]) == ([GUIDED_HELP], True)


@pytest.mark.parametrize("query", ["cluster 1", "Cluster 01", "cluster1"])
def test_a_cluster_is_found_by_its_number(small: Search, query: str) -> None:
    """With and without the space, and with a nought before it."""
    assert small.found("people", query)[0] == "people/clusters/1/"


def test_a_result_says_its_kind_and_the_view_that_it_opens(small: Search) -> None:
    """What the page of results groups by."""
    result = small.answer("people", "swimming")["results"][0]

    assert (result["title"], result["kind"], result["view"]) == ("Swimming", "What can help", "people")
    assert "swimming" in result["words"]
