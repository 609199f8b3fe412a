"""The strength of a line is that of its source: the verb of the claim, the publisher, and other lines agree with it.

"Offer" and "consider" are verbs of NICE; NICE makes no law. Where a claim holds two verbs, `strength_note` says which
belongs to what.
"""

import re
from collections.abc import Iterator
from functools import partial

from care_pathways.catalogue import Catalogue, Record
from care_pathways.diagnostics import Diagnostic, Mark
from care_pathways.model.guidance import Guidance
from care_pathways.model.intervention import Intervention
from care_pathways.model.provenance import Evidence, Strength

VERBS = {
    "do not": Strength.DO_NOT,
    "never": Strength.DO_NOT,
    "consider": Strength.CONSIDER,
    "offer": Strength.OFFER,
    "must": Strength.MUST,
}
"""The verbs of NICE, as a claim may begin with them."""
_OPENING = re.compile(rf"(?:{'|'.join(VERBS)})\b", re.IGNORECASE)
OF_NICE = (Strength.OFFER, Strength.CONSIDER)


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Lines of evidence first, then the cautions that cite the same recommendation."""
    strengths: dict[tuple[str, str], set[Strength]] = {}
    for record in catalogue.interventions.values():
        for number, line in enumerate(record.value.evidence):
            if line.guidance and line.recommendation:
                strengths.setdefault((line.guidance, line.recommendation), set()).add(line.strength)
            yield from _line(record, number, line, catalogue.guidance.get(line.guidance or ""))
    for package in catalogue.packages.values():
        for number, caution in enumerate(package.value.avoid):
            known = strengths.get((caution.guidance or "", caution.recommendation or ""), set())
            if caution.strength and known and caution.strength not in known:
                said = " or ".join(sorted(f'"{item}"' for item in known))
                yield _problem(
                    package.at("avoid", number, "strength"),
                    f'The caution says "{caution.strength}", but evidence from the same recommendation says {said}',
                )


def _line(
    record: Record[Intervention], number: int, line: Evidence, source: Record[Guidance] | None
) -> Iterator[Diagnostic]:
    # Called only for a fault: finding a place reads the file again.
    place = partial(record.at, "evidence", number, "strength")
    verb = _OPENING.match(line.claim)
    opens = VERBS[verb[0].lower()] if verb else None
    if opens and line.strength in VERBS.values() and opens is not line.strength and not line.strength_note:
        yield _problem(place(), f'The claim begins with the verb of "{opens}", but the strength is "{line.strength}"')
    if source is None:
        return
    of_nice = source.value.by_nice
    if line.strength in OF_NICE and not of_nice:
        yield _problem(place(), f'"{line.strength}" is a verb of NICE, but {source.value.reference} is not by NICE')
    if line.strength is Strength.STATUTORY and of_nice:
        yield _problem(place(), f"{source.value.reference} is by NICE, which makes no law")


def _problem(mark: Mark, message: str) -> Diagnostic:
    return Diagnostic(
        mark, "strength-mismatch", message, "Read the source; set strength: to its verb, or add strength_note:"
    )
