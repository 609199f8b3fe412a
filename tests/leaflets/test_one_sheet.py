"""The sheet for professionals: one side, the first screen of the page, and no word of an author read as code."""

from dataclasses import replace
from pathlib import Path

import pytest
from care_pathways.leaflet import Form, Leaflet, Printed, SummaryWords
from care_pathways.leaflets.printer import Printer, pages
from care_pathways.pages.chrome import NAME
from care_pathways.pages.professionals.one_sheet import sheets
from care_pathways.site import Report, check

from tests.conftest import DAY
from tests.leaflets.conftest import URL
from tests.leaflets.reading import text_of


@pytest.fixture
def sheet(content: Path) -> Leaflet[SummaryWords]:
    """The sheet of the one cluster of the small content."""
    return next(sheets(check(content, DAY).catalogue, NAME, URL))


def test_every_sheet_is_one_side(real_printed: dict[str, Printed]) -> None:
    """Each of the clusters with a package, and no other."""
    found = [item for item in real_printed.values() if item.leaflet.form is Form.SUMMARY]

    assert sorted(item.leaflet.words.number for item in found) == [*range(1, 9), *range(10, 22)]
    assert [item.leaflet.id for item in found if item.pages != 1] == []


def test_it_says_what_a_meeting_looks_up(real_report: Report) -> None:
    """Cluster 10: the review time; an offer with its verb and where it stands; what to ask; in what it was read."""
    words = next(sheet.words for sheet in sheets(real_report.catalogue, NAME, "") if sheet.words.number == 10)

    assert ("Review", "At least every 12 months") in words.facts
    verb, _, source = next(offer for offer in words.offers if offer[1].startswith("CBT for psychosis"))
    assert verb == "offer"
    assert source.startswith("CG178")
    assert 1 <= len(words.questions) <= 3
    assert "statements" in words.reading
    assert words.review[0] == "Not yet clinically reviewed."


@pytest.mark.parametrize("hostile", ['#read("base.typ")', "$ x $ \\ *bold* @ref <label>", "= A heading", "#panic()"])
def test_no_word_of_an_author_becomes_code(sheet: Leaflet[SummaryWords], printer: Printer, hostile: str) -> None:
    """It is printed as it was typed."""
    words = replace(
        sheet.words,
        title=f"{hostile} 1",
        questions=(f"{hostile} 2",),
        cautions=((f"{hostile} 3", "NG1"),),
        offers=(("offer", f"{hostile} 4", "NG1"),),
    )

    raw = printer.print(replace(sheet, words=words))

    assert pages(raw) == 1
    text = "".join(text_of(raw).split())
    for number in (1, 2, 3, 4):
        assert "".join(f"{hostile} {number}".split()) in text
