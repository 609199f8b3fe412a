"""A fact about a cluster that is said to have a source names it. What guidelines say stands in content/guidance."""

from collections.abc import Iterator

from care_pathways.catalogue import Catalogue
from care_pathways.diagnostics import Diagnostic
from care_pathways.model.provenance import Confidence, Statement


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """No statement stands without support that its own mark promises."""
    for record in catalogue.records():
        for keys, part in record.parts:
            if isinstance(part, Statement):
                supported = part.sources or part.confidence in (Confidence.UNVERIFIED, Confidence.PROPOSAL)
                if not supported:
                    yield Diagnostic(
                        record.at(*keys),
                        "evidence-without-source",
                        f"This statement is marked {part.confidence}, but names no source",
                        "Add sources: with their ids from sources.yml; or mark it unverified",
                    )
