"""What `care-pathways new` writes is there to be replaced: a page never says "A plain title"."""

from collections.abc import Iterator
from functools import cache

from care_pathways.catalogue import Catalogue
from care_pathways.diagnostics import Diagnostic
from care_pathways.model import walk
from care_pathways.model.kinds import KIND_BY_NAME
from care_pathways.model.walk import Keys
from care_pathways.source import read
from care_pathways.source.starters import STARTERS

MAY_STAY = {"content editor", "Not confirmed"}
"""Texts of a new file that may be true as they stand."""


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """No text of a record is still the one that its file began with."""
    for kind in STARTERS:
        began = dict(_began(kind))
        for record in catalogue.records(kind):
            for keys, text in record.texts:
                if began.get(keys) == text:
                    yield Diagnostic(
                        record.at(*keys),
                        "starting-text",
                        f'"{text}" is what the file began with',
                        "Write what holds here, or take the line out where the field may be left out",
                    )


@cache
def _began(kind: str) -> tuple[tuple[Keys, str], ...]:
    """The texts of a new file that wait to be replaced: of several words, so neither an id nor a choice."""
    text = STARTERS[kind].replace("{id}", "00-x").replace("{number}", "0")
    value = KIND_BY_NAME[kind].model.model_validate(read("", text.encode()).value)
    return tuple((keys, said) for keys, said in walk.texts(value) if " " in said and said not in MAY_STAY)
