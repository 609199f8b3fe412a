"""care-pathways schema: JSON Schema of each kind, draft 7, so that an editor completes and explains every field."""

import json
import sys
from collections.abc import Iterable
from pathlib import Path

import click

from care_pathways.cli.project import own_content, project_option
from care_pathways.home import Project
from care_pathways.model.kinds import KIND_BY_NAME, Kind
from care_pathways.model.local.kinds import LOCAL_KIND_BY_NAME
from care_pathways.model.schema import schema_of
from care_pathways.output import write_text
from care_pathways.words.grammar import commas

ALL_KINDS = {**KIND_BY_NAME, **LOCAL_KIND_BY_NAME}


@click.command(short_help="Print or write the JSON Schema of the content.")
@click.argument("kind", required=False, type=click.Choice(list(ALL_KINDS)))
@project_option
@click.option("--write", is_flag=True, help="Write all of them into content/schema/, where the files look for them.")
def schema(kind: str | None, project: Project, write: bool) -> None:
    """The JSON Schema (draft 7) of a kind of content, with a description of every field.

    \b
    Examples:
      care-pathways schema package
      care-pathways schema --write
    """
    kinds = LOCAL_KIND_BY_NAME if project.is_area else KIND_BY_NAME
    if write:
        folder = (project.folder / "content" if project.is_area else own_content(project)) / "schema"
        click.echo(f"{write_schemas(folder, kinds.values())} schemas in {folder}")
    elif kind:
        click.echo(_text(ALL_KINDS[kind]), nl=False)
    else:
        click.echo(f"Name a kind: {commas(kinds)}. Or --write for all.", err=True)
        sys.exit(2)


def write_schemas(folder: Path, kinds: Iterable[Kind]) -> int:
    """Write the schema of each kind into a folder; how many there are."""
    folder.mkdir(exist_ok=True)
    texts = {kind.name: _text(kind) for kind in kinds}
    for name, text in texts.items():
        write_text(folder / f"{name}.json", text)
    return len(texts)


def _text(kind: Kind) -> str:
    return json.dumps(schema_of(kind), indent=2, ensure_ascii=False) + "\n"
