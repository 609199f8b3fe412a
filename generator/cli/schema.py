"""care-pathways schema: JSON Schema of each kind, draft 7, so that an editor completes and explains every field."""

import json
import sys
from pathlib import Path

import click
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from generator.cli.project import project_option
from generator.model.kinds import KIND_BY_NAME, KINDS, Kind


def schema_of(kind: Kind) -> dict[str, object]:
    """The schema of a file of that kind."""
    found = kind.model.model_json_schema(schema_generator=_Draft7)
    if kind.list_key:
        definitions = found.pop("definitions", {})
        found = {
            "type": "object",
            "additionalProperties": False,
            "required": [kind.list_key],
            "properties": {kind.list_key: {"type": "array", "items": found}},
            "definitions": definitions,
        }
    return {"$schema": "http://json-schema.org/draft-07/schema#", "title": kind.name, **found}


class _Draft7(GenerateJsonSchema):
    """Draft 7: the YAML language server of editors supports nothing newer."""

    schema_dialect = "http://json-schema.org/draft-07/schema#"

    def __init__(self, by_alias: bool = True, ref_template: str = "#/definitions/{model}", **options: object) -> None:
        super().__init__(by_alias=by_alias, ref_template="#/definitions/{model}")
        del ref_template, options

    def generate(self, schema: object, mode: object = "validation") -> dict[str, object]:
        """The same with `definitions` in place of `$defs`."""
        found = super().generate(schema, mode)  # type: ignore[arg-type]
        if "$defs" in found:
            found["definitions"] = found.pop("$defs")
        return found

    def model_field_schema(self, schema: core_schema.ModelField) -> JsonSchemaValue:
        """Gives a field that is only a reference room for its description: draft 7 ignores what stands beside $ref."""
        found = super().model_field_schema(schema)
        return {"allOf": [found]} if set(found) == {"$ref"} else found


@click.command(short_help="Print or write the JSON Schema of the content.")
@click.argument("kind", required=False, type=click.Choice(list(KIND_BY_NAME)))
@project_option
@click.option("--write", is_flag=True, help="Write all of them into content/schema/, where the files look for them.")
def schema(kind: str | None, project: Path, write: bool) -> None:
    """The JSON Schema (draft 7) of a kind of content, with a description of every field.

    \b
    Examples:
      care-pathways schema package
      care-pathways schema --write
    """
    if write:
        folder = project / "content" / "schema"
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
