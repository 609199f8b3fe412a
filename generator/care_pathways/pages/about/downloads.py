"""The list of every file to take away: what it holds, its size, and what describes it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from care_pathways.download import Download, Group
from care_pathways.page import Link, Page, ResultKind, SearchText
from care_pathways.pages import addresses
from care_pathways.table import Table
from care_pathways.words import descriptions

HEADINGS = {
    Group.TOGETHER: "Everything at once",
    Group.DOCUMENTS: "Documents, for word processors",
    Group.TABLES: "Tables, for spreadsheets",
    Group.BASELINES: "Baseline assessments, one for each NICE guideline",
    Group.RECORDS: "Records, as JSON",
    Group.FHIR: "FHIR",
    Group.MACHINES: "For programs, made from the pages",
    Group.SCHEMAS: "Schemas",
}
"""The parts of the page, in its order."""


@dataclass(frozen=True, kw_only=True)
class File:
    """A file of the list."""

    link: Link
    title: str
    rows: int | None
    size: str
    schema: Link | None


DESCRIBED = {Group.DOCUMENTS: "Page"}
"""What heads the column of what describes a file, where that is no schema."""


@dataclass(frozen=True, kw_only=True)
class Section:
    """Files of one sort. `counted` when they have rows; `described` heads the column of what describes them."""

    id: str
    heading: str
    files: tuple[File, ...]
    counted: bool
    described: str


@dataclass(frozen=True)
class Columns:
    """The columns of a table: name, what stands in it, what it means."""

    name: str
    about: str
    columns: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True)
class Downloads:
    """All that the template sees."""

    sections: tuple[Section, ...]
    tables: tuple[Columns, ...]
    data: Link


def pages(files: Sequence[Download], tables: Sequence[Table]) -> Iterator[Page]:
    """One page, when there is anything to take away."""
    if files:
        yield Page(
            address=addresses.address(addresses.DOWNLOADS),
            title="Downloads",
            description=descriptions.DOWNLOADS,
            template="shared/downloads.html",
            view=partial(view, files, tables),
            trail=(Link("About", addresses.ABOUT),),
            search=SearchText(
                kind=ResultKind.ABOUT,
                group="",
                words="CSV Excel spreadsheet workbook xlsx Word docx JSON zip export open data",
            ),
        )


def view(files: Sequence[Download], tables: Sequence[Table]) -> Downloads:
    """What the page shows."""
    return Downloads(
        tuple(
            _section(group, heading, [file for file in files if file.group is group])
            for group, heading in HEADINGS.items()
            if any(file.group is group for file in files)
        ),
        tuple(
            Columns(
                f"{table.id}.csv",
                table.about,
                tuple((column.name, column.kind.value, column.meaning) for column in table.columns),
            )
            for table in tables
        ),
        Link("How to use these files, with examples", addresses.DATA),
    )


def _section(group: Group, heading: str, files: Sequence[Download]) -> Section:
    return Section(
        id=group.value,
        heading=heading,
        files=tuple(_file(file) for file in files),
        counted=any(file.rows is not None for file in files),
        described=DESCRIBED.get(group, "Described by") if any(file.schema for file in files) else "",
    )


def _file(file: Download) -> File:
    return File(
        link=Link(file.name, f"/{file.name}"),
        title=file.title,
        rows=file.rows,
        size=size(len(file.raw)),
        schema=_schema(file),
    )


def _schema(file: Download) -> Link | None:
    if not file.schema:
        return None
    href = file.schema if file.schema.startswith("https://") else f"/{file.schema}"
    return Link(file.schema_title or file.schema.rpartition("/")[2], href)


def size(count: int) -> str:
    """Bytes as people read them."""
    if count < 1000:
        return f"{count} bytes"
    return f"{count / 1000:.0f} KB" if count < 1_000_000 else f"{count / 1_000_000:.1f} MB"
