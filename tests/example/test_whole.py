"""Every field of every kind of record is set by an example, so that golden files show what becomes of it."""

from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest
from care_pathways.load import load
from care_pathways.model.base import Model
from care_pathways.model.kinds import KINDS, Kind
from care_pathways.model.local.kinds import AREA, LOCAL_KINDS
from care_pathways.model.written import WrittenPage

from tests.area import other_area, small_area
from tests.example import more, several, sides, site, whole

EVERY_KIND = (*KINDS, AREA, *LOCAL_KINDS, Kind("page", WrittenPage, "pages"))


@pytest.fixture(scope="module")
def given(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """The fields that the contents of golden files and of the tables beside them set."""

    def folder(name: str) -> Path:
        return tmp_path_factory.mktemp(name)

    contents = (
        site.write(folder("shown"), site.KINDS),
        whole.add(more.add(site.write(folder("whole"), (*site.MAIN, "framework")))),
        sides.add(several.write(folder("several"))),
        small_area.layers(small_area.write(folder("area"))),
        small_area.layers(other_area.write(folder("other"))),
    )
    records = [record for content in contents for record in load(content).catalogue.records()]
    return {way for record in records for way in set_in(record.value, record.kind)}


def set_in(value: Model, way: str) -> Iterator[str]:
    """The fields of a record and of the models in it that say something, and something else than without a word."""
    for name, field in type(value).model_fields.items():
        held = getattr(value, name)
        if held not in (None, (), {}, field.default):
            yield f"{way}.{name}"
            for part in held if isinstance(held, tuple) else (held,):
                if isinstance(part, Model):
                    yield from set_in(part, f"{way}.{name}")


def fields_of(model: type[Model], way: str) -> Iterator[str]:
    """The fields of a model and of the models in it."""
    for name, field in model.model_fields.items():
        yield f"{way}.{name}"
        for inner in models_in(field.annotation):
            yield from fields_of(inner, f"{way}.{name}")


def models_in(hint: object) -> Iterator[type[Model]]:
    """The models in a type."""
    if isinstance(hint, type) and issubclass(hint, Model):
        yield hint
    for part in get_args(hint):
        yield from models_in(part)


@pytest.mark.parametrize("kind", EVERY_KIND, ids=lambda kind: kind.name)
def test_every_field_is_set_by_an_example(given: set[str], kind: Kind) -> None:
    """Who adds a field gives it a value in tests/example/whole.yml, and reads in golden files where it stands."""
    assert [way for way in fields_of(kind.model, kind.name) if way not in given] == []
