"""A page of a cluster, with every part open, is about that need: what holds for all stands elsewhere."""

import re
from collections import Counter
from xml.etree.ElementTree import Element

import html5lib
from care_pathways.site import Report

RUN = 8
"""Words in a row that make a sentence the same one: fewer are a name or a turn of phrase."""
OTHERS = 5
MOST = 0.15
"""Of the words of a page, those that may stand on five other pages of clusters."""
BLOCKS = {"p", "li", "h2", "h3", "h4", "dt", "dd", "summary", "div", "section", "details", "ul", "ol", "dl", "aside"}
UNSEEN = {"svg", "script", "style", "template"}


def blocks(html: str) -> list[list[str]]:
    """The words of each paragraph, item and heading in the main part of a page. Meanings that pop up are not of it."""
    main = html[html.index('<div class="w-body">') : html.index("</main>")]
    found = [""]
    read(html5lib.parseFragment(main, namespaceHTMLElements=False), found)
    return [words for text in found if (words := text.lower().split())]


def read(element: Element, found: list[str]) -> None:
    """Adds the text of an element, each block apart."""
    if element.tag in UNSEEN or "popover" in element.attrib:
        return
    if element.tag in BLOCKS:
        found.append("")
    found[-1] += element.text or ""
    for child in element:
        read(child, found)
        if child.tag in BLOCKS:
            found.append("")
        found[-1] += child.tail or ""


def shared(pages: dict[str, list[list[str]]]) -> dict[str, float]:
    """For each page, the part of its words that belong to a run that five other pages have too."""

    def runs(words: list[str]) -> list[tuple[str, ...]]:
        return [tuple(words[at : at + RUN]) for at in range(len(words) - RUN + 1)]

    on = Counter(run for page in pages.values() for run in {run for words in page for run in runs(words)})
    share = {}
    for address, page in pages.items():
        many = 0
        for words in page:
            told = {at + step for at, run in enumerate(runs(words)) if on[run] > OTHERS for step in range(RUN)}
            many += len(told)
        share[address] = many / sum(map(len, page))
    return share


def clusters(real_pages: dict[str, str]) -> dict[str, list[list[str]]]:
    """The blocks of every people's page of a cluster that has a package. 0 and 9 have none, and little to say."""
    found = {
        address: blocks(html)
        for address, html in real_pages.items()
        if re.fullmatch(r"people/clusters/\d+/", address) and not re.search(r"/(0|9)/$", address)
    }
    assert len(found) == 20
    return found


def test_no_sentence_that_holds_for_all_fills_the_page_of_a_cluster(real_pages: dict[str, str]) -> None:
    """15 words in a hundred at most stand on five others, in sentences of the same words."""
    found = shared(clusters(real_pages))
    print({address: f"{share:.1%}" for address, share in found.items()})

    assert {address: share for address, share in found.items() if share > MOST} == {}


def test_the_page_for_everyone_has_the_help_that_every_package_has(
    real_pages: dict[str, str], real_report: Report
) -> None:
    """What left the pages of clusters is one step away, each kind with its own page."""
    catalogue, page = real_report.catalogue, real_pages["people/for-everyone/"]
    everyone = {key for record in catalogue.packages.values() for key in record.value.for_everyone}

    assert "key-worker" in everyone
    assert [key for key in everyone if f'/interventions/{key}/"' not in page] == []
    assert [address for address in clusters(real_pages) if 'for-everyone/#help"' not in real_pages[address]] == []


def test_what_holds_for_every_number_is_told_on_the_page_for_everyone(real_pages: dict[str, str]) -> None:
    """Saying no and the law, what to ask and whom, when it is looked at again, what the official names are not."""
    words = " ".join(word for block in blocks(real_pages["people/for-everyone/"]) for word in block)

    for told in (
        "treatment is your choice in most situations",
        "without their agreement",
        "your key worker or your gp",
        "you can ask for one sooner, at any time",
        "we did not choose them, and they describe nobody as a person",
        "not yet checked against a published source",
    ):
        assert told in words, told
