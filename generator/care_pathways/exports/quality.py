"""The numbers of the quality page, for programs, with their schema."""

from collections.abc import Iterator
from datetime import date

from pydantic import Field

from care_pathways.analysis.quality import Quality, quality
from care_pathways.catalogue import Catalogue
from care_pathways.download import Download, Group
from care_pathways.exports.edition import Edition, edition_of
from care_pathways.exports.records import FOLDER, OWN_NAMES
from care_pathways.exports.schema_file import schema_file

FILE = "quality.json"
SCHEMA = f"{FOLDER}schema/{FILE}"


class QualityFile(Edition):
    """How good the content of an edition is, in numbers."""

    model_config = OWN_NAMES

    schema_: str = Field(alias="$schema")
    """The schema of this file, seen from its folder."""
    as_of: date
    """The day of which the numbers are: that of the edition."""
    counts: dict[str, dict[str, dict[str, int]]]
    """Each count by its id; its rows by their key; their numbers by column. The quality page says what each means."""


def files(catalogue: Catalogue, name: str) -> Iterator[tuple[str, bytes]]:
    """quality.json, from the site of that name."""
    found, edition = quality(catalogue), edition_of(catalogue, name)
    file = QualityFile(**edition.fields, **{"$schema": SCHEMA}, as_of=found.as_of, counts=_by_name(found))
    yield FILE, file.model_dump_json(indent=1).encode() + b"\n"


def schema() -> Download:
    """What describes it."""
    return Download(name=SCHEMA, title=f"Schema of {FILE}", group=Group.SCHEMAS, raw=schema_file(QualityFile, FILE))


def _by_name(found: Quality) -> dict[str, dict[str, dict[str, int]]]:
    return {
        count.id: {key: dict(zip(count.columns, numbers, strict=True)) for key, numbers in count.rows}
        for count in found.counts
    }
