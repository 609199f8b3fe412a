"""What pydantic says of a record that does not fit its model, in an author's words."""

from collections.abc import Iterator
from difflib import get_close_matches
from typing import cast, get_args

from pydantic import ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from care_pathways.diagnostics import Diagnostic
from care_pathways.load.forms import FORMS
from care_pathways.model.base import Model
from care_pathways.model.described import descriptions
from care_pathways.source import Keys, SourceFile
from care_pathways.words.grammar import commas


def faults(problem: ValidationError, model: type[Model], file: SourceFile, within: Keys) -> Iterator[Diagnostic]:
    """One diagnostic for each fault, at the key for an unknown field, at the value for a wrong one."""
    return (fault for _, fault in faults_by_field(problem, model, file, within))


def faults_by_field(
    problem: ValidationError, model: type[Model], file: SourceFile, within: Keys
) -> Iterator[tuple[Keys, Diagnostic]]:
    """The same, each with the way to its field in the record."""
    errors = problem.errors(include_url=False)
    found = [(error, error["loc"]) for error in errors]
    misspelt = _misspelt(found[:MOST])
    for error, loc in found[:MOST]:
        if loc not in misspelt.values():
            yield loc, _fault(error, loc, model, file, within, misspelt=misspelt)
    if len(found) > MOST:
        message = f"{len(found) - MOST:,} more faults stand in this record; those shown come first"
        yield (), Diagnostic(file.mark(within), "more-faults", message, "Mend these, then check again")


MOST = 200
"""Faults of one record that are told one by one. Who has more has pasted something in."""


def _misspelt(found: list[tuple[ErrorDetails, Keys]]) -> dict[Keys, Keys]:
    """Fields that nobody knows, each with the missing field beside it that was meant: one slip, not two faults."""
    missing = [loc for error, loc in found if error["type"] == "missing"]
    meant: dict[Keys, Keys] = {}
    for error, loc in found:
        if error["type"] == "extra_forbidden":
            beside = [str(other[-1]) for other in missing if other[:-1] == loc[:-1] and other not in meant.values()]
            if close := get_close_matches(_bounded(loc[-1]), beside, n=1, cutoff=0.6):
                meant[loc] = (*loc[:-1], close[0])
    return meant


def _bounded(word: object) -> str:
    return str(word)[:100]


def _fault(
    error: ErrorDetails, loc: Keys, model: type[Model], file: SourceFile, within: Keys, *, misspelt: dict[Keys, Keys]
) -> Diagnostic:
    kind, where = error["type"], (*within, *loc)
    field = ".".join(str(step + 1) if isinstance(step, int) else step for step in loc)[:200]
    owner = _model_at(model, loc[:-1])
    if kind == "missing":
        described = _described(str(loc[-1]), cast(type[Model], owner))
        return Diagnostic(file.mark(where[:-1], on_key=True), "missing-field", f'"{field}" is missing', described)
    if kind == "extra_forbidden":
        hint = f'Did you mean "{misspelt[loc][-1]}"?' if loc in misspelt else _known(loc, cast(type[Model], owner))
        return Diagnostic(file.mark(where, on_key=True), "unknown-field", f'No field is called "{field}" here', hint)
    message, hint = _wrong(error, f'"{field}"' if field else "This" if within else "The file")
    return Diagnostic(file.mark(where), "wrong-value", message, hint)


def _fields(model: type[Model]) -> dict[str, FieldInfo]:
    """The fields as an author writes them: `as` is a word of Python, and has another name there."""
    return {field.alias or name: field for name, field in model.model_fields.items()}


def _described(field: str, model: type[Model]) -> str:
    name = next(name for name, known in model.model_fields.items() if field == (known.alias or name))
    return descriptions(model).get(name, "").replace("\n", " ")


def _known(loc: Keys, owner: type[Model]) -> str:
    names = list(_fields(owner))
    if close := get_close_matches(_bounded(loc[-1]), names, n=1, cutoff=0.6):
        return f'Did you mean "{close[0]}"?'
    return f"The fields here are: {commas(names)}"


_EXPECTED = {
    "string_type": "text",
    "int_parsing": "a whole number",
    "int_type": "a whole number",
    "int_from_float": "a whole number",
    "int_parsing_size": "a smaller number",
    "bool_parsing": "true or false",
    "bool_type": "true or false",
    "date_from_datetime_parsing": "a date such as 2026-11-22",
    "date_parsing": "a date such as 2026-11-22",
    "date_type": "a date such as 2026-11-22",
    "date_from_datetime_inexact": "a date such as 2026-11-22, without a time",
    "tuple_type": "a list: one item a line, each after a hyphen",
    "model_type": "a set of fields, indented under the name",
    "model_attributes_type": "a set of fields, indented under the name",
}


def _wrong(error: ErrorDetails, subject: str) -> tuple[str, str]:
    kind, given, context = error["type"], error["input"], error.get("ctx", {})
    if given is None:
        return f"{subject} has no value", "Fill it in, or delete the line"
    if kind == "enum":
        choices = [choice.strip(" '") for choice in str(context["expected"]).replace(" or ", ", ").split(",")]
        close = get_close_matches(_bounded(given), choices, n=1, cutoff=0.6)
        hint = f'Did you mean "{close[0]}"? ' if close else ""
        return f"{subject} is {_short(given)}, which is not a choice here", f"{hint}Choose from: {commas(choices)}"
    if kind == "too_short":
        return f"{subject} is an empty list", f"It needs at least {context['min_length']}"
    if kind == "string_too_short":
        return f"{subject} is empty", "Fill it in, or delete the line"
    if kind == "string_pattern_mismatch":
        return f"{subject} is {_short(given)}, which has not the form that it needs", FORMS[str(context["pattern"])]
    if kind in ("greater_than_equal", "less_than_equal"):
        limit = context.get("ge", context.get("le"))
        word = "at least" if kind.startswith("greater") else "at most"
        return f"{subject} is {_short(given)}; it can be {word} {limit}", ""
    if kind == "string_too_long":
        return f"{subject} is longer than {context['max_length']} letters", "Shorten it"
    if kind == "value_error" and isinstance(given, dict):
        return f"{subject.replace('The file', 'This')} {context['error']}", ""
    if kind == "value_error":
        return f"{subject} is {_short(given)}: it {context['error']}", ""
    expected = _EXPECTED.get(kind)
    if expected:
        return f"{subject} is {_short(given)}; it needs {expected}", ""
    return f"{subject} is {_short(given)}: {error['msg']}", ""


def _short(given: object) -> str:
    if isinstance(given, dict):
        return "a set of fields"
    if isinstance(given, list | tuple):
        return "a list"
    text = str(given)
    return f'"{text[:40]}..."' if len(text) > 43 else f'"{text}"'


def _model_at(model: type[Model], loc: Keys) -> type[Model] | None:
    """The model that the fields at `loc` belong to."""
    current: type[Model] | None = model
    for step in loc:
        if isinstance(step, int) or current is None:
            continue
        current = _first_model(_fields(current)[step].annotation)
    return current


def _first_model(annotation: object) -> type[Model] | None:
    if isinstance(annotation, type) and issubclass(annotation, Model):
        return annotation
    return next((found for part in get_args(annotation) if (found := _first_model(part))), None)
