"""care-pathways schema: JSON Schema of each kind, draft 7, so that an editor completes and explains every field."""

import json
import sys

import click

from care_pathways.cli.project import own_content, project_option
from care_pathways.home import Project
from care_pathways.model.kinds import KIND_BY_NAME, KINDS, Kind
from care_pathways.model.schema import schema_of


@click.command(short_help="Print or write the JSON Schema of the content.")
@click.argument("kind", required=False, type=click.Choice(list(KIND_BY_NAME)))
@project_option
@click.option("--write", is_flag=True, help="Write all of them into content/schema/, where the files look for them.")
def schema(kind: str | None, project: Project, write: bool) -> None:
    """The JSON Schema (draft 7) of a kind of content, with a description of every field.

    \b
    Examples:
      care-pathways schema package
      care-pathways schema --write
    """
    if write:
        folder = own_content(project) / "schema"
        folder.mkdir(exist_ok=True)
        for item in KINDS:
            (folder / f"{item.name}.json").write_text(_text(item), encoding="utf-8")
        click.echo(f"{len(KINDS)} schemas in {folder}")
    elif kind:
        click.echo(_text(KIND_BY_NAME[kind]), nl=False)
    else:
        click.echo(f"Name a kind: {', '.join(KIND_BY_NAME)}. Or --write for all.", err=True)
        sys.exit(2)


def _text(kind: Kind) -> str:
    return json.dumps(schema_of(kind), indent=2, ensure_ascii=False) + "\n"
