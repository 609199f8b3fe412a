"""How a statement was seen is raised above general knowledge only with where and when it was read.

The place of a few that were read for the first edition was not noted; their day tells which.
"""

from collections.abc import Iterator

from care_pathways.catalogue import Catalogue
from care_pathways.diagnostics import Diagnostic
from care_pathways.model.statement import SeenAs
from care_pathways.words.grammar import listed

NOT_ASKED = "2026-11-22"
"""Until the day of the first edition nobody asked for the place."""


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Who says page, copy or summary says where and on which day."""
    for record in catalogue.guidance.values():
        for index, statement in enumerate(record.value.statements):
            seen = statement.seen
            place = seen.at or seen.on == NOT_ASKED
            missing = [name for name, value in (("at", place), ("on", seen.on)) if not value]
            if seen.as_ is not SeenAs.RECALL and missing:
                yield Diagnostic(
                    record.at("statements", index, "seen"),
                    "mark-without-place",
                    f'"{statement.id}" is said to be seen as {seen.as_}, without {listed(missing)}:',
                    "Write at: (where it was read) and on: (the day), or take the mark back to as: recall",
                )
