"""care-pathways rename: another id, everywhere at once, with the old address still answering."""

import re
from datetime import UTC, datetime

import click

from care_pathways.analysis.renaming import key_in_use, renamed
from care_pathways.checked import check
from care_pathways.cli.files import cannot, say, texts_of, write_changed
from care_pathways.cli.named import record_of
from care_pathways.cli.project import own_content, project_option
from care_pathways.home import Project
from care_pathways.source.edit import EditError

NAME = r"[a-z0-9]+(?:-[a-z0-9]+)*"
KINDS = ("intervention", "guidance", "pathway", "population", "helpline", "measure", "role", "source", "term", "page")
"""Kinds that may be called otherwise. Clusters and packages have numbers."""


@click.command(short_help="Give a record another id, everywhere.")
@click.argument("kind", type=click.Choice(KINDS))
@click.argument("old", metavar="OLD")
@click.argument("new", metavar="NEW")
@project_option
def rename(kind: str, old: str, new: str, project: Project) -> None:
    """Move the file, change every field and link that names OLD, and leave the old id in `was:`, so that its address
    leads on. A source that took another's place is not a new name: use replace for it.

    \b
    Examples:
      care-pathways rename intervention cbtp cbt-for-psychosis
      care-pathways rename page people/reviews people/your-review
    """
    if not re.fullmatch(f"{NAME}(/{NAME})*" if kind == "page" else NAME, new):
        raise click.UsageError("An id has small letters, digits and single hyphens; that of a page is its path.")
    catalogue = check(own_content(project), datetime.now(UTC).date()).catalogue
    record = record_of(catalogue, kind, old)
    if key_in_use(catalogue, kind, new):
        raise click.UsageError(f'"{new}" is or was the name of another {kind}. Choose one that nobody has linked to.')
    before = texts_of(catalogue, project.folder)
    after = dict(before)
    try:
        moves = renamed(catalogue, record, new, after)
    except EditError as problem:
        raise cannot(problem) from problem
    names = write_changed(project.folder, before, after, moves)
    click.echo(f"{kind} {old} is {new} now, in {len(names)} files")
    say(names)
