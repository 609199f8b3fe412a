"""National measures: one row for each id, with what it counts and where it was read."""

from care_pathways.catalogue import Catalogue
from care_pathways.model.standard import NationalMeasure
from care_pathways.pages import addresses
from care_pathways.pages.tables.cells import listed, page_id
from care_pathways.table import PAGE, Column, Table
from care_pathways.words.marks import CHECK

COLUMNS = (
    Column("id", "The id exactly as its publisher writes it."),
    Column("name", "What it is called, in a few words of ours."),
    Column("counts", "What it counts, in our own words."),
    Column("part", "What it is in a rate: numerator, denominator, count, proportion, median."),
    Column("breakdowns", "By what it is broken down, as far as that was seen.", shown=False),
    Column("publisher", "Who publishes it.", shown=False),
    Column("seen_in", "The file in which the id was read."),
    Column("seen_at", "Where that file is kept.", shown=False),
    Column("seen", "What was seen there."),
    Column("check", "How far it was checked."),
    Column("note", "What to know."),
    Column("figures", "The publication that has the figure for an area. Empty where none was found.", shown=False),
    Column("figures_at", "Its address.", shown=False),
    Column("figures_areas", "The areas that it has figures for, as seen on its page.", shown=False),
    Column("figures_note", "What to know on the way there, or of figures that were not found.", shown=False),
    PAGE,
)


def table(catalogue: Catalogue) -> Table:
    """In the order of the list."""
    return Table(
        id="national-measures",
        title="National measures",
        about="Measures with an id in NHS England's own lists or reporting code.",
        columns=COLUMNS,
        rows=tuple(
            (
                item.code,
                item.name,
                item.counts,
                item.part,
                listed(item.breakdowns),
                item.publisher,
                item.seen_in,
                item.seen_at,
                item.seen,
                CHECK[item.check].text,
                item.note,
                *_published(catalogue, item),
                page_id(addresses.NATIONAL_MEASURES),
            )
            for item in (record.value for record in catalogue.national_measures.values())
        ),
    )


def _published(catalogue: Catalogue, item: NationalMeasure) -> tuple[str | None, ...]:
    """Name, address and areas of the publication that has its figures, and what to know of them."""
    found = catalogue.live_data.named(item.figures)
    place = (found.value.name, found.value.url, found.value.areas) if found else (None, None, None)
    return (*place, item.figures_note)
