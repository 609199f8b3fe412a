"""The quality page: how good the content is, in numbers, with what each number means."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from care_pathways.analysis.quality import Count, Quality, quality
from care_pathways.catalogue import Catalogue
from care_pathways.page import Link, Page, ResultKind, SearchText
from care_pathways.pages import addresses
from care_pathways.words import descriptions, everywhere
from care_pathways.words.grammar import day
from care_pathways.words.quality import PARTS, About
from care_pathways.words.quality_rows import COLUMNS, ROWS, TOTALLED


@dataclass(frozen=True, kw_only=True)
class Table:
    """A count as it is shown: rows and columns in words. `total` adds up a single column."""

    id: str
    about: About
    columns: tuple[str, ...]
    rows: tuple[tuple[str, tuple[int, ...]], ...]
    total: int | None


@dataclass(frozen=True, kw_only=True)
class QualityPage:
    """All that the template sees."""

    edition: str
    as_of: str
    parts: tuple[tuple[str, str, tuple[Table, ...]], ...]
    file: Link
    links: Link
    watch: Link


def pages(catalogue: Catalogue) -> Iterator[Page]:
    """The page."""
    yield Page(
        address=addresses.address(addresses.QUALITY),
        title="Quality in numbers",
        description=descriptions.QUALITY,
        template="shared/quality.html",
        view=partial(_counted, catalogue),
        trail=(Link("About", addresses.ABOUT),),
        search=SearchText(
            kind=ResultKind.ABOUT, group="", words="quality checked reviewed overdue coverage statistics how reliable"
        ),
    )


def _counted(catalogue: Catalogue) -> QualityPage:
    """Only when the page is printed: an edit of another page need not wait for it."""
    return view(quality(catalogue))


def view(found: Quality) -> QualityPage:
    """Every count, in words."""
    counts = {count.id: count for count in found.counts}
    return QualityPage(
        edition=found.edition,
        as_of=day(found.as_of) or "",
        parts=tuple(
            (name, heading, tuple(_table(counts[about.id], about) for about in tables))
            for name, heading, tables in PARTS
        ),
        file=Link("The same numbers as JSON", addresses.QUALITY_JSON),
        links=Link("Each link to another site, with the day on which it was last seen", addresses.OUTSIDE),
        watch=Link(everywhere.WHAT_MAY_CHANGE, addresses.WATCH),
    )


def _table(count: Count, about: About) -> Table:
    words = ROWS.get(count.id, {})
    return Table(
        id=count.id,
        about=about,
        columns=tuple(COLUMNS[column] for column in count.columns),
        rows=tuple((words.get(key, key), numbers) for key, numbers in count.rows),
        total=sum(numbers[0] for _, numbers in count.rows) if count.id in TOTALLED else None,
    )
