"""care-pathways replace: one guidance source in the place of another, with nothing taken as read."""

from datetime import UTC, datetime

import click

from care_pathways.analysis.replacing import replaced
from care_pathways.checked import check
from care_pathways.cli.files import cannot, say, texts_of, write_changed
from care_pathways.cli.named import record_of
from care_pathways.cli.project import own_content, project_option
from care_pathways.home import Project
from care_pathways.source.edit import EditError


@click.command(short_help="Put a guidance source in the place of another.")
@click.argument("old", metavar="OLD")
@click.argument("new", metavar="NEW")
@project_option
def replace(old: str, new: str, project: Project) -> None:
    """What rests on OLD rests on NEW. Its statements go over as not seen, without number, verb or reading, to be looked
    up in the new text. OLD stays as replaced, with all that was read in it. Write the record of NEW first.

    \b
    Examples:
      care-pathways impact cg178 --replaced-by ng999
      care-pathways replace cg178 ng999
    """
    catalogue = check(own_content(project), datetime.now(UTC).date()).catalogue
    one, other = (catalogue.guidance[record_of(catalogue, "guidance", key).key] for key in (old, new))
    if one.key == other.key:
        raise click.UsageError(f"{one.value.reference} cannot take its own place.")
    if not other.value.status.citable:
        raise click.UsageError(f"{other.value.reference} may not be cited itself: its status is {other.value.status}.")
    before = texts_of(catalogue, project.folder)
    after = dict(before)
    try:
        carried = replaced(catalogue, one, other, after)
    except EditError as problem:
        raise cannot(problem) from problem
    names = write_changed(project.folder, before, after, {})
    click.echo(f"{len(carried)} statements went over from {old} to {new}, each marked as not seen: look them up")
    for name in carried:
        click.echo(f"  {new}/{name}")
    reference = one.value.reference
    for record in catalogue.records():
        for keys, text in record.texts:
            if record.key not in (one.key, other.key) and record.kind != "change" and reference in text.split():
                click.echo(f"  {record.at(*keys)} names {reference} in words")
    say(names)
