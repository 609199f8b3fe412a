"""Whether a statement of law holds, in words, and the mark of one that does not hold today."""

from care_pathways.model.statement import Force, Law
from care_pathways.words.grammar import in_or_on, partial_date
from care_pathways.words.law import ENDED, NOT_BEGUN
from care_pathways.words.marks import Word


def law_mark(law: Law | None) -> Word | None:
    """Only where it is coming or repealed: what is in force is what a reader expects."""
    if law is None or law.force is Force.IN_FORCE:
        return None
    if law.force is Force.REPEALED:
        return Word(f"repealed{_from(law)}" if law.since else f"repealed{_seen(law)}", "stop", ENDED)
    return Word(f"coming{_from(law)}" if law.since else f"coming: not in force{_seen(law)}", "caution", NOT_BEGUN)


def law_words(law: Law | None) -> str | None:
    """The same as a sentence, for whoever asks how a line was checked; of law in force as well."""
    if law is None:
        return None
    said = {Force.IN_FORCE: "In force", Force.COMING: "Coming, and not in force", Force.REPEALED: "Repealed"}[law.force]
    since = f" since {partial_date(law.since)}" if law.since and law.force is not Force.COMING else ""
    begins = f"; it begins {in_or_on(law.since)}" if law.since and law.force is Force.COMING else ""
    seen = f", as seen in a text or account of {partial_date(law.as_of)}" if law.as_of else ""
    return f"{said}{since}{seen}{begins}.{f' {law.note}' if law.note else ''}"


def _from(law: Law) -> str:
    return f" from {partial_date(law.since)}" if law.force is Force.COMING else f" since {partial_date(law.since)}"


def _seen(law: Law) -> str:
    return f" {in_or_on(str(law.as_of))}"  # what is not in force says since when, or as of when
