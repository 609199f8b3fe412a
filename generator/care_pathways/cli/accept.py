"""care-pathways accept: someone has read a text against what it rests on, and it still holds."""

from datetime import UTC, datetime
from typing import cast

import click

from care_pathways.analysis.beside import print_of
from care_pathways.analysis.fingerprint import facts_of
from care_pathways.catalogue import Catalogue, Record
from care_pathways.cli.project import own_content, project_option
from care_pathways.home import Project
from care_pathways.model.base import Model
from care_pathways.model.local.note import LocalDifference, Note
from care_pathways.output import write_text
from care_pathways.site import check
from care_pathways.source.edit import put

LOCAL = ("note", "local-difference")


@click.command(short_help="Say that a text still fits what it rests on.")
@click.argument("kind", type=click.Choice(["cluster", "package", "intervention", *LOCAL]))
@click.argument("key", metavar="ID")
@project_option
def accept(kind: str, key: str, project: Project) -> None:
    """Write the fingerprint of the present facts into the plain text of one record.

    Do it after you have read the plain text against the facts, and mended it where they have moved on. One at a time,
    on purpose: accepting is an act of reading. In an area it holds a note or a difference against the part of the
    national text beside which it stands.

    \b
    Examples:
      care-pathways accept intervention cbtp
      care-pathways accept note first-visit
    """
    found = check(project.layers if kind in LOCAL else own_content(project), datetime.now(UTC).date())
    record = next((item for item in found.catalogue.records(kind) if getattr(item.value, "id", "") == key), None)
    if record is None:
        raise click.UsageError(f'No {kind} is called "{key}", or it has an error: care-pathways check')
    path = project.folder / record.file.name
    text = path.read_bytes().decode("utf-8")
    new = beside(found.catalogue, record, text) if kind in LOCAL else stamped(text, facts_of(found.catalogue, record))
    write_text(path, new)
    click.echo(f"{record.file.name}: accepted")


def beside(catalogue: Catalogue, record: Record[Model], text: str) -> str:
    """The file with the print of the part beside which a local text stands; every other byte stays."""
    now = print_of(catalogue, cast(Note | LocalDifference, record.value).beside)
    if now is None:
        raise click.UsageError(f"The place of {record.key} is gone: care-pathways check says what to do")
    return put(text, (*record.within, "beside", "written_from"), now)


def stamped(text: str, print_: str) -> str:
    """The file with the fingerprint as the first line of its people block; every other byte stays."""
    lines = [line for line in text.split("\n") if not line.startswith("  written_from:")]
    place = lines.index("people:") + 1
    return "\n".join([*lines[:place], f'  written_from: "{print_}"', *lines[place:]])
