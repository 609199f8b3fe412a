"""The invented area as its readers get it: every page marked, its leaflets, its search, and the national downloads."""

import json
import re
from io import BytesIO

from care_pathways.site import Site
from pypdf import PdfReader

MARK = "An example: this area, its services and its numbers are invented"


def words(files: dict[str, bytes], name: str) -> str:
    """The text of a leaflet, on one line."""
    pages = PdfReader(BytesIO(files[name])).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def test_every_page_says_that_it_is_an_example(example_files: dict[str, bytes]) -> None:
    """In words, at its head."""
    pages = [name for name in example_files if name.endswith(".html")]

    assert len(pages) > 990
    assert [name for name in pages if MARK not in example_files[name].decode()] == []


def test_every_number_is_one_that_is_kept_for_fiction(example_files: dict[str, bytes]) -> None:
    """Whatever can be tapped and is not national comes from the ranges of Ofcom for drama."""
    national = {"999", "111", "116123", "18001", "18000", "85258", "105"}
    for name in ("people/area/index.html", "professionals/area/services/early-help-team/index.html"):
        main = example_files[name].decode().partition('<main id="content"')[2].partition("</main>")[0]
        found = set(re.findall(r'href="(?:tel|sms):(\d+)', main)) - national
        assert found
        assert all(re.fullmatch(r"01632960\d{3}|07700900\d{3}|0808157\d{4}", number) for number in found), found


def test_the_leaflet_has_what_a_trust_leaflet_has(example_files: dict[str, bytes]) -> None:
    """Body and lines beside the national ones, what to expect, how a cluster is chosen, what if not, room to write."""
    leaflet = words(example_files, "leaflets/cluster-10.pdf")

    for part in (
        "An example: this area, its services and its numbers are invented.",
        "In Marlshire, with Marlshire Wellbeing Trust, marlshire.example.org",
        "is at risk: call 999",
        "In Marlshire: Marlshire crisis line, call 0808 157 0101, text 07700 900101. Day and night, every day. "
        "Anyone in Marlshire who needs urgent help, and people close to them. Free.",
        "A cluster is a number from 0 to 21.",
        "A care package is the kinds of help that go with a number",
        "What to expect here You have one co-ordinator here.",
        "How a cluster is chosen here A nurse or a doctor scores your needs with you.",
        "If you do not agree Tell your co-ordinator first.",
        "looked at again",
        "Early help team: Call us, text us or use the form.",
        "Lantern: An evening café",
        "Patient advice line: call 01632 960103, text 07700 900103, fax 01632 960104",
        "Questions for my team",
    ):
        assert part in leaflet, part


def test_leaflets_keep_to_their_sheets(example_files: dict[str, bytes]) -> None:
    """Three sheets at most for the leaflet, one for the fridge."""
    for name in (name for name in example_files if re.fullmatch(r"leaflets/cluster-\d+(-carers)?\.pdf", name)):
        pages = len(PdfReader(BytesIO(example_files[name])).pages)
        assert pages <= (2 if "carers" in name else 6), (name, pages)


def test_the_sheet_for_the_fridge_has_the_local_lines(example_files: dict[str, bytes]) -> None:
    """Beside the national ones, and who else can help."""
    sheet = words(example_files, "leaflets/cluster-19-carers.pdf")

    assert sheet.index("call 999") < sheet.index("In Marlshire: Marlshire crisis line, call 0808 157 0101")
    assert "Others who can help in Marlshire: Lantern, Saltings Carers." in sheet


def test_the_downloads_are_the_national_ones(example: Site, real_site: Site) -> None:
    """Byte for byte: figures, tables, records, documents."""
    assert {file.name: file.raw for file in example.downloads} == {file.name: file.raw for file in real_site.downloads}


def test_services_and_partners_are_found(example_files: dict[str, bytes]) -> None:
    """In the search of each view, by their names."""
    for view in ("people", "professionals", "commissioners"):
        index = example_files[f"search/{view}.js"].decode()
        assert json.dumps("Early help team") in index
        assert json.dumps("Lantern") in index
