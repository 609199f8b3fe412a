"""Guidance: one row for each guideline, standard, law or policy."""

from care_pathways.catalogue import Catalogue, Key
from care_pathways.model.guidance import Guidance
from care_pathways.pages import addresses
from care_pathways.pages.tables.cells import listed, page_id
from care_pathways.table import PAGE, Cell, Column, Kind, Table
from care_pathways.words.marks import CONFIDENCE, GUIDANCE_KIND, STATUS

COLUMNS = (
    Column("id", "The id of the source, as in the JSON.", shown=False),
    Column("reference", "The reference that people quote.", shown=False),
    Column("title", "The title."),
    Column("publisher", "Who published it."),
    Column("kind", "What sort of source it is."),
    Column("status", "Where it stands."),
    Column("status_seen", "The latest date at which a copy of a page showed that status.", shown=False),
    Column("published", "When it was first published, as far as known.", shown=False),
    Column("last_updated", "When it was last changed, as far as known.", shown=False),
    Column("replaced_by", "What took its place, by reference.", shown=False),
    Column("use_instead", "What to cite instead of it, by reference.", shown=False),
    Column("address", "The publisher's own page."),
    Column("address_seen", "Was that address seen, and not only built from a pattern?", Kind.YES_OR_NO, shown=False),
    Column("support", "How well the record is supported."),
    Column("uses", "How many places of the content name it.", Kind.NUMBER, shown=False),
    PAGE,
)


def table(catalogue: Catalogue) -> Table:
    """By id."""
    return Table(
        id="guidance",
        title="Guidance",
        about="Every guideline, standard, law and policy with its status, and what replaced it.",
        columns=COLUMNS,
        rows=tuple(_row(catalogue, key) for key in sorted(catalogue.guidance, key=str)),
    )


def _row(catalogue: Catalogue, key: Key) -> tuple[Cell, ...]:
    item: Guidance = catalogue.guidance[key].value
    return (
        item.id,
        item.reference,
        item.title,
        item.publisher,
        GUIDANCE_KIND[item.kind],
        STATUS[item.status].text,
        item.status_seen,
        item.published,
        item.last_updated,
        _references(catalogue, item.replaced_by),
        _references(catalogue, item.use_instead),
        item.url,
        item.url_seen,
        CONFIDENCE[item.confidence].text,
        sum(use.counts for use in catalogue.where_used.get(("guidance", key), [])),
        page_id(addresses.guidance(key)),
    )


def _references(catalogue: Catalogue, keys: tuple[str, ...]) -> str | None:
    return listed(catalogue.guidance[key].value.reference for key in keys)
