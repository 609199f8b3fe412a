"""care-pathways accept: someone has read a plain text against its facts, and it still holds."""

from datetime import UTC, datetime

import click

from care_pathways.analysis.fingerprint import fingerprint
from care_pathways.cli.project import own_content, project_option
from care_pathways.home import Project
from care_pathways.site import check


@click.command(short_help="Say that a plain text still fits its facts.")
@click.argument("kind", type=click.Choice(["cluster", "package", "intervention"]))
@click.argument("key", metavar="ID")
@project_option
def accept(kind: str, key: str, project: Project) -> None:
    """Write the fingerprint of the present facts into the plain text of one record.

    Do it after you have read the plain text against the facts, and mended it where they have moved on. One at a time,
    on purpose: accepting is an act of reading.

    \b
    Example:
      care-pathways accept intervention cbtp
    """
    found = check(own_content(project), datetime.now(UTC).date())
    record = next((item for item in found.catalogue.records(kind) if getattr(item.value, "id", "") == key), None)
    if record is None:
        raise click.UsageError(f'No {kind} is called "{key}", or it has an error: care-pathways check')
    path = project.folder / record.file.name
    text = path.read_text(encoding="utf-8")
    path.write_text(stamped(text, fingerprint(record.value)), encoding="utf-8")
    click.echo(f"{record.file.name}: accepted")


def stamped(text: str, print_: str) -> str:
    """The file with the fingerprint as the first line of its people block; every other byte stays."""
    lines = [line for line in text.split("\n") if not line.startswith("  written_from:")]
    place = lines.index("people:") + 1
    return "\n".join([*lines[:place], f'  written_from: "{print_}"', *lines[place:]])
