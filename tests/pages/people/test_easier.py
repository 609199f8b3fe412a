"""Easier-to-read pages: the four core topics, honestly labelled, a symbol beside every idea."""

import re
from pathlib import Path

import pytest
from care_pathways.site import Report, build, check
from care_pathways.source import Value
from care_pathways.text.easier import SYMBOLS

from tests.conftest import DAY, PROJECT
from tests.reviewing import sign
from tests.test_mistakes import replace

CORE = ("what-is-a-cluster", "getting-help-now", "my-choices", "reviews-and-complaints")
NOT_TESTED = "Easier to read. Not yet checked by people with a learning disability."
TESTED = "Easier to read. People with a learning disability checked this page."
EASY = (
    "---\ntitle: Easy\ndescription: An easier page.\naudience: people\neasier_to_read: true\n---\n\n"
    "## A part\n\n- ![](symbol:phone) [Get help](help) & <b>rest</b>.\n"
)


def page(content: Path, text: str) -> str:
    """The easier page of the small content, as it is printed."""
    path = content / "pages" / "people" / "easy.md"
    path.write_text(text, encoding="utf-8")
    site = build(check(content, DAY), PROJECT / "theme")
    return next(site.printer.document(page) for page in site.pages if page.address == "people/easy/")


@pytest.mark.parametrize("topic", CORE)
def test_the_core_topics_have_a_symbol_for_each_idea(
    real_pages: dict[str, str], real_report: Report, topic: str
) -> None:
    """As many drawings as lines, each hidden from screen readers, and the label first."""
    html = real_pages[f"people/easier/{topic}/"]
    body = real_report.catalogue.written[f"people/easier/{topic}"].value.body

    lines = len(re.findall(r"^- ", body, re.MULTILINE))
    assert lines > 30
    assert html.count('<span class="w-symbol-line__symbol" aria-hidden="true"><svg') == lines
    assert html.index(NOT_TESTED) < html.index("<h2")


def test_every_symbol_is_drawn_and_used(real_report: Report) -> None:
    """The folder of drawings is the list of symbols, and no drawing waits for a use."""
    drawn = {path.stem for path in (PROJECT / "theme" / "templates" / "symbols").glob("*.svg")}
    bodies = "".join(record.value.body for record in real_report.catalogue.written.values())

    assert drawn == set(SYMBOLS) == set(re.findall(r"!\[\]\(symbol:([a-z-]+)\)", bodies))


def test_words_of_an_author_stay_words(content: Path) -> None:
    """A link is a link; anything else is shown as it was typed."""
    html = page(content, EASY)

    assert '<a href="../../get-help-now/">Get help</a> &amp; &lt;b&gt;rest&lt;/b&gt;.' in html
    assert NOT_TESTED in html


def test_the_label_follows_the_record_of_a_test(content: Path) -> None:
    """Only a record that a reading group tried the page changes what it says of itself."""
    page(content, EASY)
    about: dict[str, Value] = {
        "kind": "plain-words",
        "by": "a reading group",
        "profession": "reader",
        "people": "4",
        "consent": "true",
    }
    sign(content, ("page", "people/easy"), about=about | {"consent": "true"})

    html = page(content, EASY)

    assert TESTED in html
    assert NOT_TESTED not in html


def test_every_page_for_a_reader_says_whether_it_was_reviewed(real_pages: dict[str, str]) -> None:
    """Hand-written pages too: both dates, or that nobody has reviewed them."""
    silent = [
        address
        for address, html in real_pages.items()
        if re.match(r"(people|professionals|commissioners)/(easier/)?[a-z-]+/$", address)
        and (PROJECT / "content" / "pages" / f"{address.strip('/')}.md").exists()
        and "Not yet clinically reviewed" not in html
    ]

    assert silent == []


def test_a_form_of_a_small_page_without_symbols_is_refused(content: Path) -> None:
    """The check stops the build, so no such page is ever printed."""
    path = content / "pages" / "people" / "reviews.md"
    replace(path, "audience: people", "audience: people\neasier_to_read: true")

    assert [problem.code for problem in check(content, DAY).diagnostics] == ["easier-to-read"]


@pytest.mark.parametrize(
    ("address", "topic"),
    [
        ("get-help-now/", "getting-help-now"),
        ("people/clusters/4/", "what-is-a-cluster"),
        ("people/what-is-a-cluster/", "what-is-a-cluster"),
        ("people/choosing-and-questions/", "my-choices"),
        ("people/if-you-disagree/", "reviews-and-complaints"),
    ],
)
def test_the_full_page_leads_to_its_easier_one(real_pages: dict[str, str], address: str, topic: str) -> None:
    """Whoever finds the page too hard has the other one step away."""
    assert f"easier/{topic}/" in real_pages[address].split("<main")[1].split("</main>")[0]


def test_an_easier_page_is_no_way_in_of_its_own(content: Path) -> None:
    """It says the same as another page, which people reach by the same words."""
    said = "words_people_use: [my own sore words]\n"
    easy = EASY.replace("easier_to_read: true\n", f"easier_to_read: true\n{said}")
    (content / "pages/people/easy.md").write_text(easy, encoding="utf-8")
    path = content / "pages/people/reviews.md"
    path.write_text(path.read_text(encoding="utf-8").replace("audience: people\n", f"audience: people\n{said}"))
    site = build(check(content, DAY), PROJECT / "theme")
    html = next(site.printer.document(page) for page in site.pages if page.address == "people/ways-in/")
    main = html[html.index("<main") : html.index("</main>")]

    assert "people/reviews/" in main
    assert "people/easy/" not in main
