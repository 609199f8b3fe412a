"""The same thing stands once in a list, and an intervention once in the lists of a package."""

from collections.abc import Iterator

from care_pathways.catalogue import Catalogue, Record
from care_pathways.diagnostics import Diagnostic
from care_pathways.model.base import Model
from care_pathways.model.package import Package
from care_pathways.model.walk import Keys

HINT = "Keep one of the two"
OFFERED = ("for_everyone", "specific", "choose_together")


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Nothing is said twice in one list of a record, however it is spaced or capitalised."""
    for record in catalogue.records():
        for keys, part in record.parts:
            for name, held in vars(part).items():
                if isinstance(held, tuple) and len(held) > 1:
                    yield from _within(record, (*keys, name), held)
        if isinstance(record.value, Package):
            yield from _across(record, record.value)


def _within(record: Record[Model], keys: Keys, items: tuple[object, ...]) -> Iterator[Diagnostic]:
    first: dict[str, int] = {}
    for index, item in enumerate(items):
        said = " ".join(str(item).split()).casefold() if isinstance(item, str) else repr(item)
        if said in first:
            yield Diagnostic(
                record.at(*keys, index),
                "same-twice",
                f'This stands in "{keys[-1]}" already, in line {record.at(*keys, first[said]).line}',
                HINT,
            )
        first.setdefault(said, index)


def _across(record: Record[Model], package: Package) -> Iterator[Diagnostic]:
    first: dict[str, str] = {}
    for name in OFFERED:
        for index, key in enumerate(getattr(package, name)):
            if first.setdefault(key, name) != name:
                yield Diagnostic(
                    record.at(name, index),
                    "same-twice",
                    f'"{key}" is offered under "{first[key]}" already',
                    HINT,
                )
