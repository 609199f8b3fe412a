"""The sheets of a review pack: their names, columns and labels, the same for who writes a pack and who reads one."""

from care_pathways.exports.row_height import LINE, row_height
from care_pathways.model.review_record import BY_PEOPLE, Profession, ReviewKind

FIRST, STATEMENTS, SIGNED, LISTS = "Read this first", "Statements", "Who reviewed", "lists"
COLUMNS: tuple[tuple[str, int], ...] = (
    ("key", 0),
    ("No.", 5),
    ("Where it stands", 16),
    ("The words as printed", 44),
    ("Source", 18),
    ("Link", 16),
    ("How we saw it", 14),
    ("Since the last review", 13),
    ("Our question", 18),
    ("Your answer", 10),
    ("Change to", 24),
    ("Remark", 15),
)
"""The columns of the statements, each with its width in letters. The first is hidden: it ties a row to its words."""
KEY, NUMBER, WORDS, LINK, ANSWER, CHANGE, REMARK = 0, 1, 3, 5, 9, 10, 11
TO_FILL_IN = (ANSWER, CHANGE, REMARK)

PACK, EDITION, KIND, COUNT = "Pack", "Edition", "Kind of review", "Statements in this pack"
"""Labels of what the pack says of itself, on the first sheet."""
BY = "Who reviewed: name or role, as you want it to stand"
PROFESSION, ON = "Profession or experience", "Day of the review (2027-01-12)"
REPLACES = "You reviewed these words before under the same name, and these answers take the place of those"
SCOPE, INTERESTS = "What you read", "Interests"
PEOPLE, CONSENT = "How many people took part", "All agree that what they said is used, without names"
MISSING = "What is missing altogether"
NONE_DECLARED = "None declared"
YES, NO = "yes", "no"
LATER = frozenset({REPLACES})
"""What packs of earlier editions did not ask."""


def fields(kind: ReviewKind) -> tuple[str, ...]:
    """The labels of the sheet about who reviewed."""
    people = (PEOPLE, CONSENT) if kind in BY_PEOPLE else ()
    return (BY, PROFESSION, ON, SCOPE, INTERESTS, *people, REPLACES, MISSING)


def professions() -> tuple[str, ...]:
    """What a reviewer chooses from."""
    return tuple(profession.value for profession in Profession)


def height(texts: tuple[str, ...], widths: tuple[int, ...]) -> float:
    """How tall a row has to be for these texts, in points, with room for a remark by hand."""
    return max(row_height(texts, widths), 2 * LINE)
