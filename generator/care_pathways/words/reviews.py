"""What is said of an act of review, on pages, in files and on the command line."""

from care_pathways.model.review_record import BY_PEOPLE, ReviewKind, ReviewRecord
from care_pathways.words.grammar import commas, day, plural

KINDS = {
    ReviewKind.CLINICAL: "Clinical review",
    ReviewKind.LEGAL: "Legal review",
    ReviewKind.SOURCES: "Comparison with the sources",
    ReviewKind.LIVED_EXPERIENCE: "Read by people with experience of it",
    ReviewKind.PLAIN_WORDS: "Tried for plain words",
}
NOT_REVIEWED = "Nothing here has been clinically reviewed yet."
PART_REVIEWED = "Only a part has been clinically reviewed: each page says which."
_SMALL = ("No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten")


def signed(review: ReviewRecord) -> str:
    """Who reviewed what and when: Reviewed by a mental health pharmacist, 12 January 2027: medicines."""
    verb = {ReviewKind.SOURCES: "Compared with its sources", **dict.fromkeys(BY_PEOPLE, "Tried")}
    people = f" ({review.people} took part)" if review.people else ""
    law = " for the law" if review.kind is ReviewKind.LEGAL else ""
    act = f"{verb.get(review.kind, 'Reviewed')}{law} by {review.by}{people}"
    return f"{act}, {day(review.on)}: {review.scope.rstrip('.')}."


def found(right: int, against: int, cannot_judge: int, of: int) -> str:
    """What was said of the statements as they stand today."""
    said = [f"{right} of {of} statements found right"]
    if against:
        said.append(f"a change asked for in {against}")
    if cannot_judge:
        said.append(f"{cannot_judge} outside what they can judge")
    return commas(said) + "."


def help_reviewed(right: int, of: int) -> str:
    """The end of a sentence about what the help page says to do."""
    if not right:
        return "no clinician has reviewed it yet"
    return f"clinicians found {right} of its {of} statements right as they stand today"


def changed(number: int) -> str:
    """How many of the sentences that were found right are no longer so: Two sentences changed since."""
    if not number:
        return ""
    return f"{_SMALL[number] if number < len(_SMALL) else number} {plural(number, 'sentence')} changed since."


DISAGREE = "Reviewers disagree about {number} of its statements."
