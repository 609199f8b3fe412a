"""Everything in one zip, with a list of all files, their sizes and their checksums."""

from collections.abc import Iterator, Sequence
from functools import partial
from hashlib import sha256

from care_pathways.download import Download, Group
from care_pathways.exports.edition import Edition
from care_pathways.exports.kept import UNKEPT, Kept
from care_pathways.exports.packed import packed
from care_pathways.exports.schema_file import schema_file
from care_pathways.model.base import Model

MANIFEST = "downloads/manifest.json"
SCHEMA = "downloads/schema/manifest.json"
ARCHIVE = "downloads/all.zip"


class File(Model):
    """A file that can be downloaded."""

    name: str
    """Its place in the site, and in the zip."""
    title: str
    """What it holds."""
    bytes: int
    """Its size."""
    sha256: str
    """Its checksum."""
    rows: int | None
    """How many rows or records it has, where it has any."""
    schema_file: str | None
    """What describes it: another file, or an address."""


class Manifest(Edition):
    """The list of all files."""

    files: tuple[File, ...]
    """Every file but this list and the zip."""


def downloads(files: Sequence[Download], edition: Edition, kept: Kept = UNKEPT) -> Iterator[Download]:
    """The list, its schema, and the zip of everything."""
    described = Download(
        name=SCHEMA, title="Schema of manifest.json", group=Group.SCHEMAS, raw=schema_file(Manifest, "manifest.json")
    )
    listed = Manifest(**edition.fields, files=tuple(map(_file, (*files, described))))
    raw = listed.model_dump_json(indent=1).encode() + b"\n"
    manifest = Download(
        name=MANIFEST,
        title="The list of all files with their checksums",
        group=Group.TOGETHER,
        raw=raw,
        rows=len(files) + 1,
        schema=SCHEMA,
    )
    everything = (*files, described, manifest)
    packing = partial(packed, [(file.name, file.raw) for file in everything], edition.edition_date)
    yield described
    yield manifest
    yield Download(
        name=ARCHIVE,
        title="Everything in one zip",
        group=Group.TOGETHER,
        raw=kept.made_from(raw, packing),  # the manifest has the checksum of all the rest
        rows=len(everything),
        schema=MANIFEST,
    )


def _file(file: Download) -> File:
    return File(
        name=file.name,
        title=file.title,
        bytes=len(file.raw),
        sha256=sha256(file.raw).hexdigest(),
        rows=file.rows,
        schema_file=file.schema or None,
    )
