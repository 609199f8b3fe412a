"""The checks over the whole catalogue. A new check is a module and a line here."""

from collections.abc import Callable, Iterator
from datetime import date

from care_pathways.catalogue import Catalogue
from care_pathways.checks import (
    alike_clusters,
    altered_review,
    american_spelling,
    banned_word,
    disordered_heading,
    duplicate_id,
    easier_to_read,
    empty_synonym,
    evidence_without_source,
    file_name,
    fixed_denial,
    future_date,
    group_mismatch,
    guidance_without_successor,
    help_beside_self_harm,
    incomplete_intervention,
    incomplete_package,
    later_than_its_sources,
    law_without_force,
    long_median,
    long_paragraph,
    long_sentence,
    mark_without_place,
    measure_against_definition,
    missing_record,
    offer_outside_package,
    official_label_in_plain_words,
    older_body,
    older_note,
    older_plain_text,
    orphan_intervention,
    overdue_review,
    picture_in_prose,
    repeated_synonym,
    review_without_record,
    same_twice,
    stale_helpline,
    stale_local,
    starting_text,
    stray_dose,
    stray_phone_number,
    strength_mismatch,
    strengths_ratio,
    told_reading,
    unbalanced_indicators,
    unchecked_number,
    uncitable_guidance,
    unexplained_abbreviation,
    unexplained_word,
    unfitting_statement,
    unknown_link,
    unknown_reference,
    unknown_synonym_page,
    unknown_theme,
    unlisted_measure,
    unlisted_short_number,
    unlogged_change,
    unmarked_do_not,
    unnamed_quotation,
    unsourced_target,
    unsupported_claim,
    unusable_picture,
    unused_cluster_number,
)
from care_pathways.checks.in_one_line import with_national_in_one_line
from care_pathways.checks.memory import Memory, in_records
from care_pathways.checks.suppression import suppress
from care_pathways.diagnostics import Diagnostic

Check = Callable[[Catalogue], Iterator[Diagnostic]]
DatedCheck = Callable[[Catalogue, date], Iterator[Diagnostic]]

CHECKS: tuple[Check, ...] = (
    duplicate_id.check,
    unknown_reference.check,
    unknown_link.check,
    uncitable_guidance.check,
    guidance_without_successor.check,
    strength_mismatch.check,
    unmarked_do_not.check,
    unused_cluster_number.check,
    group_mismatch.check,
    incomplete_package.check,
    unbalanced_indicators.check,
    unlisted_measure.check,
    measure_against_definition.check,
    later_than_its_sources.check,
    law_without_force.check,
    unsourced_target.check,
    review_without_record.check,
    altered_review.check,
    mark_without_place.check,
    empty_synonym.check,
    repeated_synonym.check,
    unknown_synonym_page.check,
    unknown_theme.check,
    official_label_in_plain_words.check,
    easier_to_read.check,
    picture_in_prose.check,
    unnamed_quotation.check,
    strengths_ratio.check,
    alike_clusters.check,
    older_note.check,
    offer_outside_package.check,
    older_plain_text.check,
    unfitting_statement.check,
    unusable_picture.check,
)
"""Of each record among the others, as far as they could be read."""

RECORD_CHECKS: tuple[Check, ...] = (
    file_name.check,
    evidence_without_source.check,
    unsupported_claim.check,
    fixed_denial.check,
    stray_dose.check,
    stray_phone_number.check,
    banned_word.check,
    unexplained_word.check,
    unexplained_abbreviation.check,
    american_spelling.check,
    long_sentence.check,
    long_median.check,
    long_paragraph.check,
    help_beside_self_harm.check,
    incomplete_intervention.check,
    told_reading.check,
    older_body.check,
    same_twice.check,
    unchecked_number.check,
    starting_text.check,
    disordered_heading.check,
    unlisted_short_number.check,
)
"""Of each record by itself, with the words and numbers that `memory` names, and nothing else."""

WHOLE_CHECKS: tuple[Check, ...] = (missing_record.check, orphan_intervention.check, unlogged_change.check)
"""Of what is missing. What could not be read, or has a wrong name, is not missing."""

DATED_CHECKS: tuple[DatedCheck, ...] = (
    future_date.check,
    overdue_review.check,
    stale_helpline.check,
    stale_local.check,
)
"""Of dates ahead, which time mends; and of what grows old, as of a given day: due, which never fails a build."""


WRONG_NAMES = {"unknown-reference", "duplicate-id", "file-name"}
"""While a name is wrong, what seems to be missing may only be called something else."""


def run(catalogue: Catalogue, as_of: date, whole: bool, memory: Memory | None = None) -> Iterator[Diagnostic]:
    """Every problem that the checks find. `whole` says that every file could be read; `memory` is of an earlier run."""
    found = [problem for check in CHECKS for problem in check(catalogue)]
    found += in_records(catalogue, RECORD_CHECKS, memory or Memory())
    yield from found
    if whole and not WRONG_NAMES & {problem.code for problem in found}:
        for check in WHOLE_CHECKS:
            yield from check(catalogue)
    for dated in DATED_CHECKS:
        yield from dated(catalogue, as_of)


__all__ = ["Memory", "run", "suppress", "with_national_in_one_line"]
