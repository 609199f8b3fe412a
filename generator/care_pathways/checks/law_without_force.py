"""A statement of law says whether it is in force, coming or repealed; one that is not in force, as of when.

A reader who takes law that has not begun for law that holds may act on it. So nothing is left to be inferred.
"""

from collections.abc import Iterator

from care_pathways.catalogue import Catalogue
from care_pathways.diagnostics import Diagnostic
from care_pathways.model.guidance import GuidanceKind
from care_pathways.model.statement import Force


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Every statement of a law, and whatever else calls itself law."""
    for source in catalogue.guidance.values():
        for place, statement in enumerate(source.value.statements):
            law, name = statement.law, f"{source.key}/{statement.id}"
            if law is None and source.value.kind is GuidanceKind.LAW:
                yield Diagnostic(
                    source.at("statements", place, "law"),
                    "law-without-force",
                    f"{name} is law, and does not say whether it is in force",
                    "Add law: with force: in-force, coming or repealed, as far as it was seen",
                )
            elif law and law.force is not Force.IN_FORCE and not (law.as_of or law.since):
                yield Diagnostic(
                    source.at("statements", place, "law"),
                    "law-without-force",
                    f"{name} is {law.force}, and does not say as of when",
                    "Add as_of: the date of the text or account that showed it; since: where the day is known",
                )
