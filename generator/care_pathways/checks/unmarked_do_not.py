"""A caution that says "do not" stands under "To avoid", not among what asks for care.

It does by itself where it rests on a statement whose strength is "do not". In words of ours beside another statement,
or beside none, the author says so: `do_not: true`.
"""

from collections.abc import Iterator

from care_pathways.catalogue import Catalogue
from care_pathways.catalogue.statements import caution_text, forbids
from care_pathways.diagnostics import Diagnostic

OPENING = "Do not "


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Every caution of every package."""
    for record in catalogue.packages.values():
        for place, caution in enumerate(record.value.avoid):
            if caution.statement and caution.statement not in catalogue.statements:
                continue  # told as an unknown reference
            text = caution_text(catalogue.statements, caution)
            if text.startswith(OPENING) and not forbids(catalogue.statements, caution):
                yield Diagnostic(
                    record.at("avoid", place),
                    "unmarked-do-not",
                    "The caution says what not to do, and would stand among what asks for care",
                    "Write do_not: true beside it, or begin with what needs care",
                )
