"""A line of evidence names the source that says so. A suggestion of ours is marked `check: local` and needs none."""

from collections.abc import Iterator

from care_pathways.catalogue import Catalogue
from care_pathways.diagnostics import Diagnostic
from care_pathways.model.provenance import Check, Confidence, Evidence, Statement


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """No statement stands without support that its own mark promises."""
    for record in catalogue.records():
        for keys, part in record.parts:
            if isinstance(part, Evidence) or hasattr(part, "guidance"):
                lacking = getattr(part, "guidance", None) is None and getattr(part, "check", None) is not Check.LOCAL
                if lacking:
                    yield Diagnostic(
                        record.at(*keys),
                        "evidence-without-source",
                        "This line of evidence names no guidance",
                        "Add guidance: with its id; or check: local if it is a suggestion of ours",
                    )
            elif isinstance(part, Statement):
                supported = part.sources or part.confidence in (Confidence.UNVERIFIED, Confidence.PROPOSAL)
                if not supported:
                    yield Diagnostic(
                        record.at(*keys),
                        "evidence-without-source",
                        f"This statement is marked {part.confidence}, but names no source",
                        "Add sources: with their ids from sources.yml; or mark it unverified",
                    )
