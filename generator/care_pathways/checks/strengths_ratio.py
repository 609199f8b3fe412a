"""A cluster says about as much of strengths as of hard experiences: two fifths to twice as many words.

Strengths are fewer and true: padding them to the length of the other list makes flattery.
"""

from collections.abc import Iterator

from care_pathways.catalogue import Catalogue
from care_pathways.diagnostics import Diagnostic
from care_pathways.text.plain_text import length

LEAST, MOST = 0.4, 2.0


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """The words under strengths, divided by those under experiences, are between 0.4 and 2.0."""
    for record in catalogue.clusters.values():
        plain = record.value.people
        if not plain.experiences:
            continue
        strengths, experiences = (sum(map(length, texts)) for texts in (plain.strengths, plain.experiences))
        ratio = strengths / experiences
        if not LEAST <= ratio <= MOST:
            yield Diagnostic(
                record.at("people", "strengths", on_key=True),
                "strengths-ratio",
                f"Strengths have {strengths} words and experiences {experiences}: {ratio:.1f} times as many; "
                f"the range is {LEAST} to {MOST}",
                "Add real strengths of people who live with this" if ratio < LEAST else "Say more of what may be hard",
            )
