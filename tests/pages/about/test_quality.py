"""The quality page, and the same numbers as JSON."""

import json
import re
from pathlib import Path

import html5lib
import jsonschema
import pytest
from care_pathways.site import Site, build, check
from care_pathways.words.quality import PARTS

from tests.conftest import DAY, PROJECT
from tests.pages.test_views import text_of

ADDRESS = "about/quality/"


def numbers_of(html: str) -> dict[str, list[list[int]]]:
    """The numbers of each table of a page, row by row, without the row that adds up."""
    tables = html5lib.parse(html, namespaceHTMLElements=False).iter("table")
    return {
        table.attrib["id"].removeprefix("table-"): [
            [int("".join(cell.itertext())) for cell in row.findall("td")] for row in table.iterfind("tbody/tr")
        ]
        for table in tables
    }


def test_the_file_says_the_same_as_the_page(real_site: Site, real_pages: dict[str, str]) -> None:
    """Every number of the one stands in the other, in the same order."""
    counts = json.loads(dict(real_site.other_files())["quality.json"])["counts"]

    assert numbers_of(real_pages[ADDRESS]) == {
        name: [list(row.values()) for row in rows.values()] for name, rows in counts.items()
    }


def test_the_file_fits_its_schema(real_site: Site) -> None:
    """The schema that the file names is published; it describes every field and refuses what it does not know."""
    file = json.loads(dict(real_site.other_files())["quality.json"])
    schema = json.loads(next(each.raw for each in real_site.downloads if each.name == file["$schema"]))

    jsonschema.Draft7Validator.check_schema(schema)
    jsonschema.validate(file, schema)
    assert all(field["description"] for field in schema["properties"].values() if "allOf" not in field)
    for wrong in ({**file, "more": 1}, {**file, "counts": {"reviews": {"cluster": {"draft": "some"}}}}):
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate(wrong, schema)


def test_every_count_has_words(real_pages: dict[str, str]) -> None:
    """No row or column is called by its key."""
    names = re.findall(r"<th scope=\"(?:row|col)\"[^>]*>([^<]*)</th>", real_pages[ADDRESS])

    assert names
    assert [name for name in names if re.fullmatch(r"[a-z]+(-[a-z0-9]+)+", name)] == []


def test_each_table_is_explained_in_one_sentence() -> None:
    """And has a caption."""
    for _, _, tables in PARTS:
        for about in tables:
            assert about.caption, about.id
            assert re.fullmatch(r"[^.]+\.", about.says), about.id


def test_it_says_of_which_day_the_numbers_are(content: Path) -> None:
    """The day of the edition, never that of the build."""
    site = build(check(content, DAY), PROJECT / "theme")
    page = next(page for page in site.pages if page.address == ADDRESS)

    words = text_of(site.printer.document(page))

    assert "edition 1, as of its day, 2 January 2026." in words
    assert json.loads(dict(site.other_files())["quality.json"])["as_of"] == "2026-01-02"
