"""The strength of a statement follows from its source and its verb: what is typed, and how it is told, agree with it.

`strength:` is typed only where no verb was read, or where one word cannot say it; then `strength_note:` says what
belongs to what. "Offer" and "consider" are verbs of NICE; NICE makes no law.
"""

import re
from collections.abc import Iterator

from care_pathways.catalogue import Catalogue
from care_pathways.catalogue.statements import Line
from care_pathways.diagnostics import Diagnostic
from care_pathways.model.provenance import Strength

VERBS = {
    "do not": Strength.DO_NOT,
    "never": Strength.DO_NOT,
    "consider": Strength.CONSIDER,
    "offer": Strength.OFFER,
    "must": Strength.MUST,
}
"""The verbs of NICE, as the text of a statement may begin with them."""
_OPENING = re.compile(rf"(?:{'|'.join(VERBS)})\b", re.IGNORECASE)
OF_NICE = (Strength.OFFER, Strength.CONSIDER)


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Every statement of every source."""
    for record in catalogue.guidance.values():
        for number, statement in enumerate(record.value.statements):
            # Called only for a fault: finding a place reads the file again.
            for message in _faults(Line(statement.id, record.value, statement)):
                field = "strength" if statement.strength else "verb" if statement.verb else "text"
                yield Diagnostic(
                    record.at("statements", number, field),
                    "strength-mismatch",
                    message,
                    "Read the source; write its verb: as printed, or set strength: with strength_note:",
                )


def _faults(line: Line) -> Iterator[str]:
    statement, source, strength = line.statement, line.source, line.strength
    if statement.verb and statement.strength and not statement.strength_note:
        yield "The strength follows from the verb; a typed one beside it needs a strength_note"
    verb = _OPENING.match(statement.text)
    opens = VERBS[verb[0].lower()] if verb else None
    if opens and strength in VERBS.values() and opens is not strength and not statement.strength_note:
        yield f'The text begins with the verb of "{opens}", but the strength is "{strength}"'
    if strength in OF_NICE and not source.by_nice:
        yield f'"{strength}" is a verb of NICE, but {source.reference} is not by NICE'
    if strength is Strength.STATUTORY and source.by_nice:
        yield f"{source.reference} is by NICE, which makes no law"
