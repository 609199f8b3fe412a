"""A field that was renamed keeps its first name as an alias: under it facts are compared, and an older text is read."""

from collections.abc import Mapping
from typing import Any, get_args

from care_pathways.model.base import Model


def under_todays_names(fields: Any, model: type[Model]) -> Any:
    """The plain values of a record that was written before fields were renamed, as its model reads them today."""
    if isinstance(fields, list):
        return [under_todays_names(item, model) for item in fields]
    if not isinstance(fields, Mapping):
        return fields
    known = {field.alias or name: field for name, field in model.model_fields.items()}
    first = {field.serialization_alias: now for now, field in known.items() if now not in fields}
    found = {}
    for given, value in fields.items():
        now = given if given in known else first.get(given, given)
        inner = _model_in(known[now].annotation) if now in known else None
        found[now] = under_todays_names(value, inner) if inner else value
    return found


def _model_in(annotation: object) -> type[Model] | None:
    if isinstance(annotation, type) and issubclass(annotation, Model):
        return annotation
    return next((found for part in get_args(annotation) if (found := _model_in(part))), None)
