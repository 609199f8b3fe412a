"""Every form that a model asks for is told in words: no author reads a pattern."""

import json
import re
from typing import Annotated

import pytest
from care_pathways.load.faults import faults
from care_pathways.model.base import Model
from care_pathways.model.kinds import KINDS
from care_pathways.model.local.kinds import AREA, LOCAL_KINDS
from care_pathways.source import SourceFile
from pydantic import ValidationError, create_model
from pydantic.types import StringConstraints

MODELS = {kind.name: kind.model for kind in (*KINDS, *LOCAL_KINDS, AREA)}


@pytest.mark.parametrize("kind", list(MODELS))
def test_each_pattern_has_words(kind: str) -> None:
    """Whatever is typed where a form is asked for, the hint says what to type instead."""
    text = json.dumps(MODELS[kind].model_json_schema())
    patterns = {json.loads(found) for found in re.findall(r'"pattern": ("(?:[^"\\]|\\.)*")', text)}

    for pattern in patterns:
        asks = create_model("Asks", __base__=Model, field=(Annotated[str, StringConstraints(pattern=pattern)], ...))
        with pytest.raises(ValidationError) as problem:
            asks.model_validate({"field": "~"})
        (found,) = faults(problem.value, asks, SourceFile("x.yml", "field: '~'\n"), ())
        assert re.match(r"(Use|Give|Name|Let) [a-zA-Z]", found.hint), pattern
