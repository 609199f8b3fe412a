"""The JSON Schema of the content, draft 7, with a description of every field: for editors, and for published data."""

from typing import Literal

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from care_pathways.model.base import Model
from care_pathways.model.kinds import Kind

DIALECT = "http://json-schema.org/draft-07/schema#"


def schema_of(kind: Kind) -> dict[str, object]:
    """The schema of a file of that kind, as an author writes it."""
    found = schema_of_model(kind.model, "validation")
    if kind.list_key:
        definitions = found.pop("definitions", {})
        found = {
            "type": "object",
            "additionalProperties": False,
            "required": [kind.list_key],
            "properties": {kind.list_key: {"type": "array", "items": found}},
            "definitions": definitions,
        }
    return {"$schema": DIALECT, "title": kind.name, **found}


def schema_of_model(model: type[Model], mode: Literal["validation", "serialization"]) -> dict[str, object]:
    """The schema of a model as it is read ("validation") or as it is published, with every field ("serialization")."""
    return model.model_json_schema(schema_generator=_Draft7, mode=mode)


class _Draft7(GenerateJsonSchema):
    """Draft 7: the YAML language server of editors supports nothing newer."""

    schema_dialect = DIALECT

    def __init__(self, by_alias: bool = True, ref_template: str = "#/definitions/{model}", **options: object) -> None:
        super().__init__(by_alias=by_alias, ref_template="#/definitions/{model}")
        del ref_template, options

    def generate(self, schema: object, mode: object = "validation") -> dict[str, object]:
        """The same with `definitions` in place of `$defs`."""
        found = super().generate(schema, mode)  # type: ignore[arg-type]
        if "$defs" in found:
            found["definitions"] = found.pop("$defs")
        return found

    def date_schema(self, schema: core_schema.DateSchema) -> JsonSchemaValue:
        """A date by its form: validators differ in which formats they know, and some refuse one that they do not."""
        del schema
        return {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}

    def model_field_schema(self, schema: core_schema.ModelField) -> JsonSchemaValue:
        """Gives a field that is only a reference room for its description: draft 7 ignores what stands beside $ref."""
        found = super().model_field_schema(schema)
        if "$ref" not in found:
            return found
        return {"allOf": [{"$ref": found["$ref"]}], **{name: value for name, value in found.items() if name != "$ref"}}
