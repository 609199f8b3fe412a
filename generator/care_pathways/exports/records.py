"""Every record as JSON, with its schema, at an address that carries the version of the format: data/v1/."""

from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Generic, Literal, TypeVar

from pydantic import ConfigDict, Field

from care_pathways.analysis.standing import standing
from care_pathways.analysis.told import told
from care_pathways.catalogue import Catalogue, Record
from care_pathways.download import Download, Group
from care_pathways.exports.edition import Edition
from care_pathways.exports.kept import UNKEPT, Kept
from care_pathways.exports.schema_file import schema_file
from care_pathways.model.base import Model
from care_pathways.model.kinds import KINDS, Kind
from care_pathways.model.review import Review
from care_pathways.model.written import WrittenPage

FOLDER = "data/v1/"
"""A field that goes, or means something else, makes a v2. A new field does not."""
NOT_PUBLISHED = frozenset({"suppression", "published"})
"""How the project bears with a known problem, and guards its own log, is of no use to others."""
PUBLISHED: tuple[Kind, ...] = (
    *(kind for kind in KINDS if kind.name not in NOT_PUBLISHED),
    Kind("page", WrittenPage, "pages"),
)

TITLES = {
    "other-framework": "Every framework beside the clusters",
    "guidance": "Every source of guidance, law and policy",
    "standard": "Every access standard, ambition, right and proposal",
    "national-measure": "Every national measure",
    "source": "Every source about the clusters",
    "term": "Every word that is explained",
    "measure": "Every outcome measure",
    "live-data": "Every place where live data is published",
    "quality-network": "Every quality network",
    "needs-assessment": "The needs assessment worksheet",
    "language": "The words to avoid and to explain",
    "synonym": "Every synonym of the search",
    "watch": "What may change, and when to look",
    "review": "Every act of review, with the words that were read and what was said of them",
    "accessibility-record": "The record of the accessibility checks",
}
"""What a file holds, where the name of its kind would not say it to a reader."""

OWN_NAMES = ConfigDict(serialize_by_alias=True)
"""Only the fields of the file itself, such as $schema, go by their alias: that of a record is its older name."""

M_co = TypeVar("M_co", bound=Model, covariant=True)


class RecordFile(Edition, Generic[M_co]):
    """All records of one kind."""

    model_config = OWN_NAMES

    schema_: str = Field(alias="$schema")
    """The schema of this file, seen from its folder."""
    format: Literal[1] = 1
    """The version of the format, as in the address."""
    kind: str
    """The kind of the records."""
    records: tuple[M_co, ...]
    """The records, sorted by number or id. Every field is there; null where nothing is known."""


class Listed(Model):
    """A file of the list."""

    model_config = OWN_NAMES

    file: str
    """Its name, seen from the folder of the list."""
    kind: str
    """The kind of its records."""
    records: int
    """How many there are."""
    schema_: str = Field(alias="$schema")
    """Its schema, seen from the folder of the list."""


class Index(Edition):
    """The list of all files of records."""

    model_config = OWN_NAMES

    schema_: str = Field(alias="$schema")
    """The schema of this file, seen from its folder."""
    format: Literal[1] = 1
    """The version of the format, as in the address."""
    files: tuple[Listed, ...]
    """Every file of records."""


def stem(kind: Kind) -> str:
    """The name of the file of a kind, without its ending: as in content/."""
    return PurePosixPath(kind.place).stem


def downloads(catalogue: Catalogue, edition: Edition, kept: Kept = UNKEPT) -> Iterator[Download]:
    """A file for each kind, the list of them, and the schema of each."""
    listed = []
    for kind in PUBLISHED:
        records = sorted(catalogue.records(kind.name), key=lambda record: (isinstance(record.key, str), record.key))
        schema = f"schema/{stem(kind)}.json"
        file = RecordFile[kind.model](  # type: ignore[name-defined] # the model of each kind, known when it runs
            **edition.fields,
            **{"$schema": schema},
            kind=kind.name,
            records=tuple(_told(catalogue, record) for record in records),
        )
        listed.append(Listed(file=f"{stem(kind)}.json", kind=kind.name, records=len(records), **{"$schema": schema}))
        title = TITLES.get(kind.name, f"{'The' if kind.one_file else 'Every'} {kind.name}")
        yield _download(f"{stem(kind)}.json", title, file, len(records), schema)
    index = Index(**edition.fields, **{"$schema": "schema/index.json"}, files=tuple(listed))
    yield _download("index.json", "The list of the files of records", index, len(listed), "schema/index.json")
    yield from _schemas(kept)


def _told(catalogue: Catalogue, record: Record[Model]) -> Model:
    """The record as it is told: its state of review is the one that the records of review bear out today."""
    value = record.value
    if isinstance(value, WrittenPage):
        value = value.model_copy(update={"body": told(catalogue, value.body)})
    review = getattr(value, "review", None)
    if not isinstance(review, Review):
        return value
    now = review.model_copy(update={"state": standing(catalogue, record).state})
    return value.model_copy(update={"review": now})


def _schemas(kept: Kept) -> Iterator[Download]:
    models: dict[str, type[Model]] = {"index": Index}
    for kind in PUBLISHED:
        models[stem(kind)] = RecordFile[kind.model]  # type: ignore[name-defined] # the model of each kind
    for name, model in models.items():
        raw = kept.made(schema_file, model, f"{name}.json")
        yield Download(name=f"{FOLDER}schema/{name}.json", title=f"Schema of {name}.json", group=Group.SCHEMAS, raw=raw)


def _download(name: str, title: str, file: Model, rows: int, schema: str) -> Download:
    raw = file.model_dump_json(indent=1).encode() + b"\n"
    return Download(
        name=f"{FOLDER}{name}", title=title, group=Group.RECORDS, raw=raw, rows=rows, schema=f"{FOLDER}{schema}"
    )
