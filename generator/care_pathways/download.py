"""What a download is, between those who make it (`exports`) and those who list it (`pages`)."""

from dataclasses import dataclass, field
from enum import StrEnum

from care_pathways.model.guidance import Guidance, GuidanceKind


class Group(StrEnum):
    """The parts of the list of downloads, in its order."""

    DOCUMENTS = "documents"
    """Documents to edit in a word processor."""
    TABLES = "tables"
    """Tables for spreadsheets: CSV files and the workbook."""
    BASELINES = "baselines"
    """Workbooks of our statements, one for each NICE guideline in use."""
    RECORDS = "records"
    """Every record as JSON."""
    FHIR = "fhir"
    """The FHIR bundle."""
    MACHINES = "machines"
    """What is made for programs from the finished pages. It is on the site, and in no zip."""
    SCHEMAS = "schemas"
    """JSON Schema of each file."""
    TOGETHER = "together"
    """Everything in one file, and the list of it."""


@dataclass(frozen=True, kw_only=True)
class Download:
    """A file to take away. `rows` counts its rows or records.

    `schema` is what describes it: another file, or an address that begins with https://; `schema_title` is how to call
    that, where its name says too little.
    """

    name: str
    title: str
    group: Group
    raw: bytes = field(repr=False)
    rows: int | None = None
    schema: str = ""
    schema_title: str = ""


def table_file(name: str) -> str:
    """The name of the file of a table."""
    return f"downloads/{name}.csv"


def has_baseline(source: Guidance) -> bool:
    """Is there a workbook for it: a guideline of NICE in use, of which we have statements?"""
    guideline = source.by_nice and source.kind is GuidanceKind.GUIDELINE
    return guideline and source.status.citable and bool(source.statements)


OWN_FIGURES = "downloads/own-figures"
"""The file to fill with the figures of an area, without its ending: there is a workbook, and a CSV file."""


def baseline_name(source: str) -> str:
    """The name of its file."""
    return f"downloads/baseline-{source}.xlsx"
