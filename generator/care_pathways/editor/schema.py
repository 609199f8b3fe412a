"""The schema of a kind as a form can draw it: whole in itself, fields named in words, names to choose from."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from html import escape
from typing import cast, get_args

from care_pathways.analysis.reader_parts import words
from care_pathways.catalogue import Catalogue
from care_pathways.model.base import Model
from care_pathways.model.reference import Reference
from care_pathways.model.schema import schema_of_model
from care_pathways.model.walk import markers

Schema = dict[str, object]
Names = Mapping[str, str]
"""Keys that a field may name, each with what a reader calls it."""

FINGERPRINT = r"^[0-9a-f]{8}$"
"""Of a text that is a fingerprint: `care-pathways accept` writes it, and nobody by hand."""
LONG_TEXT = 200
"""Texts that may be longer get a box of several lines."""
FEW = 60
"""Up to so many names are a list to choose from; more are offered as one types."""
KEPT = ("type", "enum", "required", "additionalProperties")
"""What a form draws of a schema. Limits are told by our own checks, in an author's words; a default is no text of
the author's, and stays out of the file."""


@dataclass(frozen=True)
class Form:
    """The schema, and for each kind of record that has too many names for a list, its names."""

    schema: Schema
    names: dict[str, Names] = field(default_factory=dict)


def form_of(model: type[Model], catalogue: Catalogue, fixed: str, left_out: tuple[str, ...] = ()) -> Form:
    """The form for records of a model. `fixed` is the field that names a record: it is shown, and changed elsewhere."""
    whole = schema_of_model(model, "validation")
    drawing = _Drawing(catalogue, cast(dict[str, Schema], whole.get("definitions", {})), dict(_models(model)))
    drawn = drawing.fields(whole, model)
    properties = cast(dict[str, Schema], drawn["properties"])
    for name in left_out:
        del properties[name]
    drawn["required"] = [name for name in cast(list[str], drawn.get("required", [])) if name not in left_out]
    if fixed in properties:  # the key of an offer is made of two fields
        properties[fixed]["readOnly"] = True
    return Form(drawn, drawing.names)


def _models(model: type[Model]) -> Iterator[tuple[str, type[Model]]]:
    """The model and each one within it, by the name that its definition has."""
    yield model.__name__, model
    for about in model.model_fields.values():
        for inner in _within(about.annotation):
            yield from _models(inner)


def _within(annotation: object) -> Iterator[type[Model]]:
    if isinstance(annotation, type) and issubclass(annotation, Model):
        yield annotation
    for part in get_args(annotation):
        yield from _within(part)


@dataclass
class _Drawing:
    catalogue: Catalogue
    definitions: dict[str, Schema]
    models: dict[str, type[Model]]
    names: dict[str, Names] = field(default_factory=dict)

    def fields(self, node: Schema, model: type[Model]) -> Schema:
        """A set of fields, each with its name in words and its help."""
        marked = markers(model)
        properties: dict[str, Schema] = {}
        for name, about in cast(dict[str, Schema], node.get("properties", {})).items():
            marker = marked.get(name)
            drawn = self._drawn(about, marker.kind if isinstance(marker, Reference) else "", words(name))
            told = escape(" ".join(str(about["description"]).split()))
            fields = {"x-propertiesToggleContent": f"More fields of: {words(name)}"} if "properties" in drawn else {}
            properties[name] = {**drawn, **fields, "title": words(name), "description": told}
        return {"required": [], **_kept(node), "type": "object", "properties": properties}

    def _drawn(self, node: Schema, kind: str, label: str) -> Schema:
        if "$ref" in node:
            name = str(node["$ref"]).removeprefix("#/definitions/")
            found = self.definitions[name]
            return self.fields(found, self.models[name]) if "properties" in found else self._drawn(found, kind, label)
        choices = [one for one in cast(list[Schema], node.get("anyOf", [])) if one.get("type") != "null"]
        if {one.get("type") for one in choices} == {"string", "integer"}:  # a date without quotes, for editors of YAML
            choices = choices[:1]
        only = cast(list[Schema], node.get("allOf", [])) or choices
        if len(only) == 1:
            return self._drawn(only[0], kind, label)
        if node.get("type") == "array":
            items = self._drawn(cast(Schema, node["items"]), kind, label)
            return {
                **_kept(node),
                "items": {**items, "title": f"{label} {{{{ i1 }}}}"},
                "x-arrayAddContent": f"Add to: {label}",
            }
        return self._named(_value(node), kind) if kind else _value(node)

    def _named(self, drawn: Schema, kind: str) -> Schema:
        """A field that names a record: a list to choose from, or names that are offered as one types."""
        found = self.names.get(kind) or names(self.catalogue, kind)
        if len(found) > FEW:
            self.names[kind] = found
            return {**drawn, "x-inputAttributes": {"list": f"names-{kind}", "autocomplete": "off"}}
        keys = [int(key) for key in found] if drawn.get("type") == "integer" else list(found)
        return {**drawn, "enum": keys, "x-enumTitles": [f"{text} ({key})" for key, text in found.items()]}


def _value(node: Schema) -> Schema:
    drawn = _kept(node)
    if "enum" in drawn:
        drawn["enum"] = [choice for choice in cast(list[object], drawn["enum"]) if choice is not None]
        drawn.setdefault("type", "string")
    elif node.get("pattern") == FINGERPRINT:
        drawn["readOnly"] = True
    elif drawn.get("type") == "string" and cast(int, node.get("maxLength", 0)) > LONG_TEXT and "pattern" not in node:
        drawn["x-format"] = "textarea"
    elif drawn.get("type") == "boolean":
        drawn["x-format"] = "checkbox"
    return drawn


def _kept(node: Schema) -> Schema:
    return {name: node[name] for name in KEPT if name in node}


def names(catalogue: Catalogue, kind: str) -> Names:
    """What each record of a kind is called, by its key."""
    if kind == "group":
        return {str(key): group.name for key, group in catalogue.groups.items()}
    if kind == "statement":
        return {str(key): line.statement.text for key, line in catalogue.statements.items()}
    return {str(record.key): title(record.value) for record in catalogue.records(kind)}


def title(value: Model) -> str:
    """What a reader calls a record."""
    fields = ("title", "name", "short_label", "reference", "term", "topic", "says", "short", "words", "id")
    return next((str(found) for name in fields if isinstance(found := getattr(value, name, None), str)), "")
