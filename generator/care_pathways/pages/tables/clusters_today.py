"""Where clusters, money and plans stand: one row for each thing to know, with its year and its sources."""

from care_pathways.catalogue import Catalogue
from care_pathways.pages import addresses
from care_pathways.pages.tables.cells import listed, page_id
from care_pathways.table import PAGE, Column, Table
from care_pathways.words.marks import CONFIDENCE

COLUMNS = (
    Column("topic", "What it is about."),
    Column("year", "The year or years that it holds for."),
    Column("text", "What is known, in our own words; or what was looked for and not found."),
    Column("confidence", "How well it is supported."),
    Column("sources", "Where it was seen.", shown=False),
    Column("guidance", "Sources among the guidance that say it.", shown=False),
    PAGE,
)


def table(catalogue: Catalogue) -> Table:
    """In the order of the page."""
    return Table(
        id="clusters-today",
        title="Clusters today",
        about="The currency, the investment standard, the contract and the plans: what is known, with year and source.",
        columns=COLUMNS,
        rows=tuple(
            (
                item.topic,
                item.year,
                item.text,
                CONFIDENCE[item.confidence].text,
                listed(catalogue.sources[key].value.short for key in item.sources),
                listed(catalogue.guidance[key].value.reference for key in item.guidance),
                page_id(addresses.STATUS),
            )
            for item in catalogue.framework.value.today
        ),
    )
