"""Every table that planners and professionals read has a file to take away, and the file has its rows."""

import csv
import re
from io import StringIO

import pytest
from care_pathways.model.audience import Audience
from care_pathways.site import Site
from lxml.html import HtmlElement, fromstring

WITHOUT_A_FILE = {
    "shared/written.html": "Prose that is laid out as a table, written by hand. The twin in Markdown has it.",
    "commissioners/capacity.html": "A worked example with invented numbers, to check the sums by.",
    "commissioners/document.html": "A document to fill in. Its file for a word processor has the same tables.",
    "shared/downloads.html": "The list of the files themselves. The manifest has it.",
    "shared/outside-links.html": "Addresses, which the JSON of each record has with all that is known of them.",
    "shared/styleguide.html": "Made-up examples.",
}
"""Templates whose tables need no file, each with the reason."""


@pytest.fixture(scope="module")
def found(real_site: Site, real_pages: dict[str, str]) -> list[tuple[str, HtmlElement, list[str]]]:
    """Each table of a page that is not for people: the address, the table, and the CSV files that are named for it.

    They are named in the section of the table, or else in the page beside its sections.
    """
    tables = []
    for page in real_site.pages:
        html = real_pages[page.address]
        if "<table" not in html or page.audience is Audience.PEOPLE or page.template in WITHOUT_A_FILE:
            continue
        main = html[html.index("<main") : html.index("</main>")]
        body = fromstring(main).find(".//div[@class='w-body']")
        assert body is not None
        for table in body.iter("table"):
            if any(above.get("hidden") is not None for above in table.iterancestors()):
                continue  # filled in by the reader's own answers, with a button for its file
            place = next(table.iterancestors("section"), body)
            tables.append((page.address, table, files(list(place.iter("p"))) or files(body.findall("p"))))
    return tables


def files(paragraphs: list[HtmlElement]) -> list[str]:
    """The CSV files that are named there, without folder and ending."""
    hrefs = [link.get("href", "") for p in paragraphs if p.get("class") == "w-table-download" for link in p]
    return [match[1] for href in hrefs if (match := re.search(r"downloads/([a-z-]+)\.csv$", href))]


def words(element: HtmlElement) -> str:
    """Its text with single spaces, without the small print."""
    return " ".join("".join(element.xpath(".//text()[not(ancestor::*[contains(@class, 'w-note')])]")).split())


def test_every_table_names_its_file(found: list[tuple[str, HtmlElement, list[str]]], real_site: Site) -> None:
    """Under it, in its own part of the page. A new table without one fails here."""
    known = {file.name for file in real_site.downloads}
    without = [
        (address, words(caption) if (caption := table.find("caption")) is not None else "")
        for address, table, names in found
        if not names or not all(f"downloads/{name}.csv" in known for name in names)
    ]

    assert len(found) > 1000
    assert without == []


def test_the_file_has_the_rows_of_the_table(found: list[tuple[str, HtmlElement, list[str]]], real_site: Site) -> None:
    """What heads a row stands in a cell of the file: in the same words, or a cluster by its number."""
    cells: dict[str, set[str]] = {}
    for file in real_site.downloads:
        if file.name.endswith(".csv"):
            rows = csv.reader(StringIO(file.raw.decode("utf-8-sig"), newline=""))
            name = file.name.removeprefix("downloads/").removesuffix(".csv")
            cells[name] = {part.removeprefix("'") for row in rows for cell in row for part in (cell, *cell.split("; "))}
    missing = []
    for address, table, names in found:
        held = set().union(*(cells[name] for name in names))
        heads = [head for body in table.iter("tbody") for head in body.iter("th") if head.get("scope") == "row"]
        for text in (words(head).removesuffix(" (core)") for head in heads):  # a column of the file
            if not {text, *re.findall(r"(?:^|\s)(\d+)(?:\. |$)", text)} & held and not text.startswith(IN_OTHER_WORDS):
                missing.append((address, names, text))

    assert missing == []


IN_OTHER_WORDS = (
    *("Official label", "Group", "Who it describes", "Review", "Usual length", "Setting"),
    *("Pathway: ", "Standards in force", "National measure", "Clusters today: "),
)
"""Rows of a comparison that are columns of the file, and the names of records that the file calls by their ids."""


@pytest.mark.parametrize("template", WITHOUT_A_FILE)
def test_what_has_no_file_is_still_there(real_site: Site, template: str) -> None:
    """A reason that no longer holds is taken away."""
    assert any(page.template == template for page in real_site.pages)


def test_a_build_without_downloads_links_none(real_site: Site) -> None:
    """The link says how large the file is, so it is there only when the file is."""
    chrome = real_site.printer.chrome

    assert set(chrome.sizes) == {file.name for file in real_site.downloads}
