"""A care package has all of its parts: three lists, cautions, goals, recovery, inclusion, plain words, indicators.

A row of everyday life that has nothing true to say is named under `people.left_out`, with the reason; it is never
filled with words.
"""

from collections.abc import Callable, Iterator

from care_pathways.catalogue import Catalogue, Record
from care_pathways.diagnostics import Diagnostic
from care_pathways.model.package import Package
from care_pathways.model.plain_package import EverydayPart, RecoveryForPeople

PARTS: tuple[tuple[str, str, Callable[[Package], object]], ...] = (
    ("team", "who is usually involved", lambda package: package.team),
    ("for_everyone", "what everyone is offered", lambda package: package.for_everyone),
    ("specific", "what fits this cluster", lambda package: package.specific),
    ("choose_together", "what to choose with the person", lambda package: package.choose_together),
    ("avoid", "what to be careful about", lambda package: package.avoid),
    ("people.what_to_expect", "what to expect", lambda package: package.people.what_to_expect),
    ("people.medicines", "an honest word on medicines", lambda package: package.people.medicines),
    ("people.choosing_not_to", "what if I choose not to", lambda package: package.people.choosing_not_to),
    ("people.recovery", "the five recovery processes", lambda package: package.people.recovery),
    ("people.inclusion", "the eight parts of an ordinary life", lambda package: package.people.inclusion),
    ("people.questions", "questions to ask", lambda package: package.people.questions),
    ("professionals.goals.clinician_rated", "goals", lambda package: package.professionals.goals.clinician_rated),
    ("professionals.goals.patient_rated", "goals", lambda package: package.professionals.goals.patient_rated),
    ("professionals.goals.experience", "goals", lambda package: package.professionals.goals.experience),
    ("professionals.recovery", "how it serves recovery", lambda package: package.professionals.recovery),
    ("professionals.inclusion", "how it serves inclusion", lambda package: package.professionals.inclusion),
    ("commissioners.indicators", "ways to see if it works", lambda package: package.commissioners.indicators),
)


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Every part is there and not empty; each row of everyday life is written or left out, never both."""
    for record in catalogue.packages.values():
        for name, purpose, part in PARTS:
            if not part(record.value):
                yield Diagnostic(
                    record.at(*name.split("."), on_key=True),
                    "incomplete-package",
                    f'The package has no "{name}": {purpose}',
                    "Write it; the field reference says what belongs there",
                )
        yield from _everyday_life(record)


def _everyday_life(record: Record[Package]) -> Iterator[Diagnostic]:
    plain = record.value.people
    left_out = {part for item in plain.left_out for part in item.parts}
    for part in EverydayPart:
        branch = "recovery" if part in RecoveryForPeople.model_fields else "inclusion"
        held = getattr(plain, branch)
        if held is None:
            continue
        written = bool(getattr(held, part))
        if written and part in left_out:
            yield Diagnostic(
                record.at("people", branch, part, on_key=True),
                "incomplete-package",
                f'"{part}" is written, and left out as well',
                "Take it off the list people.left_out",
            )
        if not written and part not in left_out:
            yield Diagnostic(
                record.at("people", branch, on_key=True),
                "incomplete-package",
                f'The plain words have no "{part}"',
                "Write it; or, if there is nothing true to say, name it under people.left_out with the reason",
            )
