"""The checks over the whole catalogue. A new check is a module and a line here."""

from collections.abc import Callable, Iterator
from datetime import date

from generator.catalogue import Catalogue
from generator.checks import (
    duplicate_id,
    evidence_without_source,
    file_name,
    group_mismatch,
    guidance_without_successor,
    incomplete_package,
    missing_record,
    orphan_intervention,
    overdue_review,
    review_without_record,
    stale_helpline,
    stray_dose,
    stray_phone_number,
    uncitable_guidance,
    unknown_link,
    unknown_reference,
    unsupported_claim,
    unused_cluster_number,
)
from generator.checks.suppression import suppress
from generator.diagnostics import Diagnostic

Check = Callable[[Catalogue], Iterator[Diagnostic]]
DatedCheck = Callable[[Catalogue, date], Iterator[Diagnostic]]

CHECKS: tuple[Check, ...] = (
    file_name.check,
    duplicate_id.check,
    unknown_reference.check,
    unknown_link.check,
    uncitable_guidance.check,
    guidance_without_successor.check,
    evidence_without_source.check,
    unused_cluster_number.check,
    group_mismatch.check,
    incomplete_package.check,
    review_without_record.check,
    unsupported_claim.check,
    stray_dose.check,
    stray_phone_number.check,
)
"""Of each record that could be read."""

WHOLE_CHECKS: tuple[Check, ...] = (missing_record.check, orphan_intervention.check)
"""Of what is missing: asked only when every file could be read, for else it may only be unreadable."""

DATED_CHECKS: tuple[DatedCheck, ...] = (overdue_review.check, stale_helpline.check)
"""Of what grows old: warnings, as of a given day."""


def run(catalogue: Catalogue, as_of: date, whole: bool) -> Iterator[Diagnostic]:
    """Every problem that the checks find."""
    for check in CHECKS + (WHOLE_CHECKS if whole else ()):
        yield from check(catalogue)
    for dated in DATED_CHECKS:
        yield from dated(catalogue, as_of)


__all__ = ["run", "suppress"]
