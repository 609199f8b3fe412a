"""When the facts of a record change, its plain text is older than they are, until someone has read it again."""

from collections.abc import Iterator

from care_pathways.analysis.fingerprint import facts_of
from care_pathways.catalogue import Catalogue
from care_pathways.diagnostics import Diagnostic, Severity


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """The fingerprint that a plain text carries is that of the facts beside it."""
    for kind in ("cluster", "package", "intervention"):
        for record in catalogue.records(kind):
            carried = getattr(getattr(record.value, "people", None), "written_from", None)
            if carried and carried != facts_of(catalogue, record):
                yield Diagnostic(
                    record.at("people", "written_from"),
                    "older-plain-text",
                    "The facts of this record have changed since its plain text was written",
                    "Read the plain text against the facts, mend it, then: "
                    f"care-pathways accept {kind} {getattr(record.value, 'id', '')}",
                    Severity.WARNING,
                )
