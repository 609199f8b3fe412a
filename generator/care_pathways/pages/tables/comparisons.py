"""Comparisons: one row for each intervention of each comparison of two, three or four clusters."""

from collections.abc import Iterator, Sequence

from care_pathways.catalogue import Catalogue
from care_pathways.model.audience import Audience
from care_pathways.page import Link
from care_pathways.pages import addresses
from care_pathways.pages.comparisons.comparison import Numbers, comparisons, side_by_side
from care_pathways.pages.parts.parts_of_package import EVERYONE, Part
from care_pathways.pages.tables.cells import page_id
from care_pathways.table import PAGE, Cell, Column, Table
from care_pathways.words.grammar import listed

PLACES = ("first", "second", "third", "fourth")
COLUMNS = (
    Column("comparison", "The clusters side by side, by number.", shown=False),
    Column("found", "in all of them, in some of them, only in one of them, or for everyone in all.", shown=False),
    Column("intervention", "The usual professional title."),
    Column("intervention_id", "The id of the intervention, as in the other tables and in the JSON.", shown=False),
    *(
        Column(
            f"part_in_{place}",
            f"Its part in the package of the {place} of these clusters."
            + ("" if index < 2 else f" Empty where fewer than {index + 1} are compared."),
            shown=False,
        )
        for index, place in enumerate(PLACES)
    ),
    PAGE,
)


def table(catalogue: Catalogue) -> Table:
    """By comparison, in the order of its page."""
    return Table(
        id="comparisons",
        title="Comparisons",
        about="Clusters side by side: what their packages share, and what only one of them has.",
        columns=COLUMNS,
        rows=tuple(row for numbers in comparisons(catalogue) for row in _rows(catalogue, numbers)),
    )


def _rows(catalogue: Catalogue, numbers: Numbers) -> Iterator[tuple[Cell, ...]]:
    packages = side_by_side(catalogue, Audience.COMMISSIONERS, numbers)
    for difference in packages.only:
        for row in difference.rows:
            yield _row(numbers, f"only in {difference.number}", row.link, row.parts)
    for found, rows in (("in some", packages.some), ("in all", packages.shared)):
        for row in rows:
            yield _row(numbers, found, row.link, row.parts)
    for link in packages.everyone:
        yield _row(numbers, "for everyone in all", link, [EVERYONE] * len(numbers))


def _row(numbers: Numbers, found: str, link: Link, parts: Sequence[Part]) -> tuple[Cell, ...]:
    texts = [part.text for part in parts]
    return (
        listed(numbers),
        found,
        link.text,
        link.href.strip("/").rpartition("/")[2],
        *texts,
        *[None] * (len(PLACES) - len(texts)),
        page_id(addresses.comparison(Audience.COMMISSIONERS, numbers)),
    )
