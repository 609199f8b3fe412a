"""care-pathways new: a valid file to begin with."""

import re

import click

from care_pathways.cli.project import own_content, project_option
from care_pathways.home import Project
from care_pathways.model.kinds import KIND_BY_NAME
from care_pathways.report import shown
from care_pathways.source.starters import STARTERS


@click.command(short_help="Make a valid file to begin with.")
@click.argument("kind", type=click.Choice(list(STARTERS)))
@click.argument("key", metavar="ID")
@project_option
def new(kind: str, key: str, project: Project) -> None:
    """Make a file of KIND called ID that passes the shape checks, with every required field ready to be filled.

    \b
    Examples:
      care-pathways new intervention sleep-help
      care-pathways new guidance ng999
      care-pathways new pathway perinatal
      care-pathways new package 10-first-episode-psychosis
    """
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", key) or len(key) > 80:
        raise click.UsageError(
            f'"{shown(key[:80])}" cannot be an id. Use small letters, digits and single hyphens, 80 at most.'
        )
    number = key[:2]
    if kind in ("cluster", "package") and not (number.isdecimal() and key[2:3] == "-"):
        raise click.UsageError(f'The id of a {kind} begins with the number of the cluster: "10-{key}".')
    path = own_content(project) / KIND_BY_NAME[kind].place / f"{key}.yml"
    if not path.parent.is_dir():
        raise click.UsageError(f"There is no folder {path.parent}. Run this in the project's folder.")
    if path.exists():
        raise click.UsageError(f"{path} exists already. Nothing was written.")
    text = STARTERS[kind].replace("{id}", key).replace("{number}", str(int(number)) if number.isdecimal() else "")
    path.write_text(text, encoding="utf-8")
    click.echo(f"{path} is ready. Fill it in, then run: care-pathways check")
