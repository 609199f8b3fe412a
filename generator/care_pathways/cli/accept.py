"""care-pathways accept: someone has read a text against what it rests on, and it still holds."""

from datetime import UTC, date, datetime
from typing import cast

import click

from care_pathways.analysis.beside import print_of
from care_pathways.analysis.checked_as import Checked, print_of_line
from care_pathways.analysis.fingerprint import facts_of
from care_pathways.catalogue import Catalogue, Record
from care_pathways.checked import check
from care_pathways.cli.day import on_option
from care_pathways.cli.project import own_content, project_option
from care_pathways.home import Project
from care_pathways.model.base import Model
from care_pathways.model.local.note import LocalDifference, Note
from care_pathways.output import write_text
from care_pathways.source.edit import put

LOCAL = ("note", "local-difference")
LINES = ("helpline", "local-line")


@click.command(short_help="Say that a text still fits what it rests on.")
@click.argument("kind", type=click.Choice(["cluster", "package", "intervention", *LOCAL, *LINES]))
@click.argument("key", metavar="ID")
@on_option("The day on which a line was compared with its source.")
@project_option
def accept(kind: str, key: str, day: date, project: Project) -> None:
    """Write the fingerprint of the present facts into the plain text of one record.

    Do it after you have read the plain text against the facts, and mended it where they have moved on. One at a time,
    on purpose: accepting is an act of reading. In an area it holds a note or a difference against the part of the
    national text beside which it stands. Of a line it says that every detail was compared with its source that day.

    \b
    Examples:
      care-pathways accept intervention cbtp
      care-pathways accept note first-visit
      care-pathways accept helpline samaritans --on 2026-11-30
    """
    of_area = kind in LOCAL or kind == "local-line"
    found = check(project.layers if of_area else own_content(project), datetime.now(UTC).date())
    record = next((item for item in found.catalogue.records(kind) if getattr(item.value, "id", "") == key), None)
    if record is None:
        raise click.UsageError(f'No {kind} is called "{key}", or it has an error: care-pathways check')
    path = project.folder / record.file.name
    text = path.read_bytes().decode("utf-8")
    if kind in LINES:
        new = checked(record, text, day)
    elif kind in LOCAL:
        new = beside(found.catalogue, record, text)
    else:
        new = stamped(text, facts_of(found.catalogue, record))
    write_text(path, new)
    click.echo(f"{record.file.name}: accepted")


def beside(catalogue: Catalogue, record: Record[Model], text: str) -> str:
    """The file with the print of the part beside which a local text stands; every other byte stays."""
    now = print_of(catalogue, cast(Note | LocalDifference, record.value).beside)
    if now is None:
        raise click.UsageError(f"The place of {record.key} is gone: care-pathways check says what to do")
    return put(text, (*record.within, "beside", "written_from"), now)


def checked(record: Record[Model], text: str, on: date) -> str:
    """The file with the day on which a line was compared with its source, and the print of what was there."""
    line = cast(Checked, record.value).model_copy(update={"checked_on": on})
    text = put(text, (*record.within, "checked_on"), on.isoformat())
    return put(text, (*record.within, "checked_as"), print_of_line(line), after="checked_on")


def stamped(text: str, print_: str) -> str:
    """The file with the fingerprint as the first line of its people block; every other byte stays."""
    lines = [line for line in text.split("\n") if not line.startswith("  written_from:")]
    place = lines.index("people:") + 1
    return "\n".join([*lines[:place], f'  written_from: "{print_}"', *lines[place:]])
