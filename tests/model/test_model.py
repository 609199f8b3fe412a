"""The model as authors meet it."""

import pytest
from care_pathways.model.described import descriptions
from care_pathways.model.kinds import KIND_BY_NAME, KINDS, Kind
from care_pathways.model.walk import marked, parts, prose, references
from care_pathways.model.written import WrittenPage
from care_pathways.source import read
from care_pathways.source.starters import STARTERS
from pydantic import BaseModel


def models(kind: type[BaseModel]) -> set[type[BaseModel]]:
    """A model and every model inside it."""
    found: set[type[BaseModel]] = set()
    stack: list[object] = [kind]
    while stack:
        item = stack.pop()
        if isinstance(item, type) and issubclass(item, BaseModel):
            if item not in found:
                found.add(item)
                stack.extend(field.annotation for field in item.model_fields.values())
        else:
            stack.extend(getattr(item, "__args__", ()))
    return found


@pytest.mark.parametrize("kind", [kind.model for kind in KINDS] + [WrittenPage])
def test_every_field_has_a_description(kind: type[BaseModel]) -> None:
    """The editor, the field reference and the hints all print it."""
    bare = [f"{m.__name__}.{name}" for m in models(kind) for name in m.model_fields.keys() - descriptions(m).keys()]

    assert bare == []


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_models_are_frozen_and_closed(kind: Kind) -> None:
    """Nothing changes after reading, and no unknown field slips in."""
    for model in models(kind.model):
        assert model.model_config["frozen"]
        assert model.model_config["extra"] == "forbid"


@pytest.mark.parametrize("kind", list(STARTERS))
def test_starters_fit_their_model(kind: str) -> None:
    """What `new` writes is valid."""
    text = STARTERS[kind].replace("{id}", "10-thing").replace("{number}", "10")

    value = KIND_BY_NAME[kind].model.model_validate(read("x.yml", text.encode()).value)

    assert getattr(value, "id") == "10-thing"  # noqa: B009 - the kinds share no base with an id


def test_walking_finds_references_prose_and_parts() -> None:
    """A reference inside a list inside a model is found with the way to it."""
    text = STARTERS["package"].replace("{id}", "10-thing").replace("{number}", "10")
    package = KIND_BY_NAME["package"].model.model_validate(read("x.yml", text.encode()).value)

    found = {(keys, reference.kind, value) for keys, reference, value in references(marked(package))}

    assert (("cluster",), "cluster", 10) in found
    assert (("for_everyone", 0), "intervention", "holistic-assessment") in found
    assert ("people", "summary") in [keys for keys, _ in prose(marked(package))]
    assert ("professionals", "goals") in [keys for keys, _ in parts(package)]
