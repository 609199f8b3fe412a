"""The rows of the tables are those of the pages."""

import re
from html import unescape

from care_pathways.pages.tables import all_tables
from care_pathways.site import Site
from care_pathways.table import PAGE, Kind


def words(html: str) -> str:
    """The text of a page with single spaces, and no space before a mark."""
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", " ", html)))


def test_each_row_stands_on_the_page_that_it_names(real_site: Site, real_pages: dict[str, str]) -> None:
    """In the same words: every value that the page shows, for every row of every table."""
    texts = {address: words(html) for address, html in real_pages.items()}
    missing = []
    for table in all_tables(real_site.report.catalogue):
        assert table.columns[-1] == PAGE
        for row in table.rows:
            text = texts[f"{row[-1]}/"] if row[-1] else None
            for column, cell in zip(table.columns, row, strict=True):
                if text is None or not column.shown or not isinstance(cell, str):
                    continue
                missing += [
                    (table.id, row[-1], column.name, part) for part in cell.split("; ") if words(part) not in text
                ]

    assert missing == []


def test_tables_are_of_one_piece(real_site: Site) -> None:
    """Names that can be files and sheets, no column twice, each value of the type that its column says."""
    types = {Kind.TEXT: str, Kind.NUMBER: int, Kind.YES_OR_NO: bool}
    for table in all_tables(real_site.report.catalogue):
        names = [column.name for column in table.columns]
        assert re.fullmatch(r"[a-z-]{1,31}", table.id)
        assert len(names) == len(set(names))
        assert table.rows
        for row in table.rows:
            assert len(row) == len(names)
            for column, cell in zip(table.columns, row, strict=True):
                assert cell is None or type(cell) is types[column.kind], (table.id, column.name, cell)


def test_every_record_has_its_row(real_site: Site) -> None:
    """Nothing is left out."""
    catalogue = real_site.report.catalogue
    rows = {table.id: len(table.rows) for table in all_tables(catalogue)}
    packages = [record.value for record in catalogue.packages.values()]
    named = ("for_everyone", "specific", "choose_together")

    assert rows["clusters"] == len(catalogue.clusters) == 22
    assert rows["packages"] == sum(len(getattr(package, name)) for package in packages for name in named)
    assert rows["interventions"] == len(catalogue.interventions)
    assert rows["evidence"] == sum(len(record.value.evidence) for record in catalogue.interventions.values())
    assert rows["cautions"] == sum(len(package.avoid) for package in packages)
    assert rows["indicators"] == sum(len(package.commissioners.indicators) for package in packages)
    assert rows["guidance"] == len(catalogue.guidance)
    assert rows["measures"] == len(catalogue.measures)
    assert rows["roles"] == len(catalogue.roles)
    assert rows["sources"] == len(catalogue.sources)
    pathways = [record.value for record in catalogue.pathways.values()]
    assert rows["pathway-indicators"] == sum(len(item.indicators) for item in pathways)
    assert rows["pathway-partners"] == sum(len(item.in_place.roles) + len(item.in_place.partners) for item in pathways)
    assert rows["standards"] == len(catalogue.standards)
    assert rows["national-measures"] == len(catalogue.national_measures)
