"""The JSON Schema of a published file, as a file."""

import json

from care_pathways.model.base import Model
from care_pathways.model.schema import DIALECT, schema_of_model


def schema_file(model: type[Model], title: str) -> bytes:
    """The schema of what a model publishes: every field is there, each with its description."""
    schema = {"$schema": DIALECT, **schema_of_model(model, "serialization"), "title": title}
    return json.dumps(schema, indent=1, ensure_ascii=False).encode() + b"\n"
