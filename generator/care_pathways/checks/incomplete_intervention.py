"""The page of a kind of help answers: could it help me, what may be hard, how do I get it, and what if they say no.

A part that has nothing true to say is named under `left_out`, with the reason; it is never filled with words.
"""

from collections.abc import Iterator

from care_pathways.catalogue import Catalogue, Record
from care_pathways.diagnostics import Diagnostic
from care_pathways.model.intervention import Intervention
from care_pathways.model.plain_intervention import PlainPart

ANSWERS = (("how_to_get", "how to get it"), ("if_refused", "what to do after a no"))


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Each part is written or left out, never both, and there is a way in and an answer to a no."""
    for record in catalogue.interventions.values():
        yield from _parts(record)
        for name, asked in ANSWERS:
            if not record.value.people.routes and not getattr(record.value.people, name):
                yield Diagnostic(
                    record.at("people", on_key=True),
                    "incomplete-intervention",
                    f"Nothing says {asked}",
                    f"Name a way in under people.routes, or write people.{name}",
                )


def _parts(record: Record[Intervention]) -> Iterator[Diagnostic]:
    plain = record.value.people
    left_out = {item.part for item in plain.left_out}
    for part in PlainPart:
        written = bool(getattr(plain, part))
        if written and part in left_out:
            yield Diagnostic(
                record.at("people", part, on_key=True),
                "incomplete-intervention",
                f'"{part}" is written, and left out as well',
                "Take it off the list people.left_out",
            )
        if not written and part not in left_out:
            yield Diagnostic(
                record.at("people", on_key=True),
                "incomplete-intervention",
                f'The plain words have no "{part}"',
                "Write it; or, if there is nothing true to say, name it under people.left_out with the reason",
            )
