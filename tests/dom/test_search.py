"""The search in the head and on its page: what is offered, what each key does, where it leads."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.dom.opened import Opened

FIELD, OPTIONS = "#site-search", "#site-search-list [role=option]"
CHOSEN = "#site-search-list [aria-selected]"
STATUS = ".w-search-field [data-part=status]"
WORDS, RESULTS = "#search-words", ".w-search__results"


@pytest.fixture
def head(folder: Path) -> Iterator[Opened]:
    """A people's page with the search of its head loaded."""
    with Opened("people/clusters/10/", folder) as page:
        page.type(FIELD, "voices")
        yield page


@pytest.fixture
def search(folder: Path) -> Iterator[Opened]:
    """The people's search page, sent with words behind the # of its address."""
    with Opened("people/search/#q=hearing%20voices", folder) as page:
        yield page


def test_six_suggestions_and_the_way_to_all(head: Opened) -> None:
    """They say how many, the number of a cluster in its tile, the kind and the view that each opens."""
    told = head.texts(OPTIONS)

    assert len(told) == 7
    assert told[-1] == "All results for “voices”"
    assert head.text(STATUS) == "6 suggestions."
    assert "10Cluster 10: A first experience of psychosis Clusters. For you" in told
    assert "Hallucination Words explained. The same for all" in told
    assert [one.split()[0].isdigit() for one in head.texts(f"{OPTIONS} .w-number-tile")] == [True, True]


def test_one_suggestion_is_one(head: Opened) -> None:
    """And none is said to be none, with other ways to find a page."""
    head.type(FIELD, "xqzzk")

    assert head.text(STATUS) == "No suggestions."
    assert head.texts(OPTIONS) == ["Nothing has these words: other ways to find it"]


def test_arrows_go_through_the_suggestions_in_order_and_round(head: Opened) -> None:
    """Down to each, past the last into the field, up to the last; the field says which one it is."""
    told = head.texts(OPTIONS)
    met = []
    for _ in told:
        assert head.key(FIELD, "ArrowDown")
        met += head.texts(CHOSEN)
        assert head.run(
            "return document.getElementById(document.activeElement.getAttribute('aria-activedescendant'))"
            " === document.querySelector('[aria-selected]');"
        )
    assert met == told

    head.key(FIELD, "ArrowDown")
    assert head.texts(CHOSEN) == []
    head.key(FIELD, "ArrowUp")
    assert head.texts(CHOSEN) == told[-1:]
    head.key(FIELD, "ArrowUp")
    assert head.texts(CHOSEN) == told[-2:-1]


def test_enter_and_a_press_follow_a_suggestion(head: Opened) -> None:
    """To the page that it names; nothing follows a press beside them."""
    head.run(f"document.querySelector({OPTIONS.split()[0]!r}).click();")
    assert head.address() == "people/clusters/10/"

    head.key(FIELD, "ArrowDown")
    head.key(FIELD, "Enter")
    assert head.address() == "people/interventions/cbtp/"
    assert head.texts(OPTIONS) == []

    head.type(FIELD, "voices")
    head.run(f"document.querySelectorAll({OPTIONS!r})[6].click();")
    assert head.address() == "people/search/#q=voices"


def test_escape_closes_and_keeps_the_words(head: Opened) -> None:
    """It is the page's own key only while something is open."""
    assert head.value(FIELD, "ariaExpanded") in ("true", None)
    assert head.key(FIELD, "Escape")
    assert head.texts(OPTIONS) == []
    assert head.value(FIELD, "value") == "voices"
    assert not head.key(FIELD, "Escape")

    assert head.key(FIELD, "ArrowDown")
    assert len(head.texts(OPTIONS)) == 7
    head.type(FIELD, "")
    assert head.texts(OPTIONS) == []
    assert head.text(STATUS) == ""


def test_a_crisis_in_the_head_brings_the_numbers(head: Opened) -> None:
    """Said first, and gone with its words."""
    assert head.texts(".w-search-field__help") == []

    head.type(FIELD, "I want to die")

    assert head.text(".w-search-field__help").startswith("Life at risk: call 999.")
    assert head.text(STATUS).startswith("Where to get help now stands above.")


def test_the_slash_begins_a_search_unless_one_types_or_has_it_off(folder: Path) -> None:
    """Ctrl and k begin one too."""
    with Opened("people/clusters/10/", folder) as page:
        assert page.key("h1", "/")
        assert page.focused() == "site-search"
        assert not page.key(FIELD, "/")
        page.leave(FIELD)
        page.run("document.querySelector('.w-search-field [data-part=slash]').checked = false;")
        assert not page.key("h1", "/")
        assert page.focused() != "site-search"
        page.run("document.body.dispatchEvent(new KeyboardEvent('keydown', {key: 'k', ctrlKey: true, bubbles: true}));")
        assert page.focused() == "site-search"


def test_results_stand_by_kind_with_all_of_them_within_reach(search: Opened) -> None:
    """The best three, then kinds with five each; a button brings the rest, and the focus goes to the first of these."""
    assert search.text("main [data-part=status]").endswith("results for hearing voices.")
    search.type(WORDS, "help")
    count = int(search.text("main [data-part=status]").split()[0])
    assert search.texts(f"{RESULTS} h2")[0] == "Best matches"
    assert len(search.texts(f"{RESULTS} section:first-child li")) == 3

    more = f"{RESULTS} .w-search__more"
    assert search.texts(more)
    while told := search.texts(more):
        rest = int(told[0].split()[1])
        assert rest > 1
        section = f"{RESULTS} section:has(.w-search__more)"
        before = search.run(f"return document.querySelector({section!r}).querySelectorAll('li').length;")
        heading = search.texts(f"{section} h2")[0]
        assert before == 5
        assert heading.endswith(f" ({before + rest})")
        search.run(f"globalThis.grown = document.querySelector({section!r});")
        search.press(more)
        assert search.run("return grown.querySelectorAll('li').length;") == before + rest
        assert search.run("return document.activeElement === grown.querySelectorAll('li a')[5];")
    assert len(search.texts(f"{RESULTS} li")) == count


def test_a_result_says_what_it_is_and_marks_what_was_found(search: Opened) -> None:
    """The number of its cluster, its group, the view that it opens."""
    told = search.each(
        f"{RESULTS} li",
        """[one.querySelector('.w-number-tile').textContent, one.querySelector('a').getAttribute('href'),
            one.querySelector('.w-result__meta').textContent,
            [...one.querySelectorAll('mark')].map((mark) => mark.textContent)]""",
    )
    first = next(one for one in told if one[0] == "10")

    assert first[1].endswith("/people/clusters/10/")
    assert first[2] == "Clusters, Psychosis. Opens: For you"
    assert "hear" in first[3]


def test_a_kind_narrows_and_the_other_views_widen(search: Opened) -> None:
    """A tick leaves that kind alone; the count beside it is the count of the results."""
    kind = "[data-part=kinds] input"
    assert search.texts("[data-part=kinds] li")[0].startswith("Clusters (")
    number = int(search.texts("[data-part=kinds] li [data-count]")[0].strip("()"))
    search.press(kind)

    assert (
        len(search.texts(f"{RESULTS} li")) + sum(int(told.split()[1]) for told in search.texts(".w-search__more"))
        == number
    )
    assert {one.split(",")[0].split(".")[0] for one in search.texts(".w-result__meta")} == {"Clusters"}
    search.press(kind)
    before = search.texts("main [data-part=status]")
    search.press("[data-facet=view] input[value=professionals]")
    search.run("")
    assert search.texts("main [data-part=status]") != before
    assert any(one.endswith("Opens: For professionals") for one in search.texts(".w-result__meta"))


def test_words_go_behind_the_address_and_out_again(search: Opened) -> None:
    """No server sees them. Escape empties the field; nothing found leads on in four ways."""
    search.type(WORDS, "sleep")
    assert search.address() == "people/search/#q=sleep"
    assert search.texts("[data-part=ways-on] a") == []
    search.type(WORDS, "xqzzk")
    assert search.text("main [data-part=status]") == "No results for xqzzk."
    assert len(search.texts("[data-part=ways-on] a")) == 4
    assert search.texts("[data-part=nothing]")[0].startswith("Nothing here has those words.")

    assert search.key(WORDS, "Escape")
    assert search.value(WORDS, "value") == ""
    assert search.address() == "people/search/"
    assert search.texts("[data-part=nothing]") == []
    search.run("location.hash = '#q=carers';")
    assert search.value(WORDS, "value") == "carers"
    assert search.texts(f"{RESULTS} li")
