"""A source that has been replaced says what took its place, so that a reader with an old booklet finds today's."""

from collections.abc import Iterator

from care_pathways.catalogue import Catalogue
from care_pathways.diagnostics import Diagnostic
from care_pathways.model.guidance import GuidanceStatus


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Replaced guidance names its replacement, and a part-withdrawal says which part."""
    for record in catalogue.guidance.values():
        status = record.value.status
        if status is GuidanceStatus.REPLACED and not (record.value.replaced_by or record.value.use_instead):
            yield Diagnostic(
                record.at("status"),
                "guidance-without-successor",
                f"{record.value.reference} is marked replaced, but nothing says by what",
                "Fill in replaced_by: or use_instead:",
            )
        elif status in (GuidanceStatus.PART_WITHDRAWN, GuidanceStatus.PART_IN_FORCE) and not record.value.note:
            yield Diagnostic(
                record.at("status"),
                "guidance-without-successor",
                f"{record.value.reference} is marked {status}, but no note says which part",
                "Fill in note:",
            )
