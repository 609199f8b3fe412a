"""The one page that says what a review pack is, how to fill it in, and what a signature means."""

from care_pathways.analysis.review_parts import Part
from care_pathways.model.review_record import BY_PEOPLE, ReviewKind
from care_pathways.words.grammar import counted

COMMON = (
    "Each row of the sheet Statements is one statement, in the words that are printed. Choose an answer in the column "
    "Your answer: right, change to, remove, or cannot judge. Leave a row empty that you did not read.",
    "With change to, write the new words, or what is wrong, under Change to or Remark. Short is enough. We word it, "
    "and you see it again.",
    "Answer only what lies in your field. Cannot judge is a good answer.",
    "Do not delete, add or rewrite rows, and type no formulas. Sorting does no harm.",
    "Fill in the sheet Who reviewed. Then send the file back to whoever gave it to you.",
)
SIGNATURE = {
    ReviewKind.CLINICAL: "Right means: in my professional judgement this statement is correct and safe to publish as "
    "general information, in these words, on this day. It is no advice about any person. You answer for nothing else.",
    ReviewKind.LEGAL: "Right means: this tells the law in England as it stands on this day, in these words, as general "
    "information. It is no legal advice to anyone.",
    ReviewKind.SOURCES: "Right means: I opened the source, and it says so, with this number and this force.",
    ReviewKind.LIVED_EXPERIENCE: "Right means: clear, kind and true to life, as far as we can tell.",
    ReviewKind.PLAIN_WORDS: "Right means: readers said in their own words what it means.",
}
WITH_PEOPLE = {
    ReviewKind.LIVED_EXPERIENCE: (
        "Is it clear? Is it kind? Is it true to life? What is missing? There are no wrong answers.",
        "Nobody has to tell their story. Write no names, and nothing by which somebody could be known. Anyone may "
        "stop at any time, and take back what they said until the file is sent.",
    ),
    ReviewKind.PLAIN_WORDS: (
        "Read a text, or have it read to you. Then say in your own words what it tells you. Right: you said what it "
        "means. Change to: you read it in another way, or a word was hard. The text is tried, never the reader.",
        "Write no names, and nothing by which somebody could be known.",
    ),
}
AFTER = (
    "Your answers are kept with the words that you read, by name or by role as you choose. When a sentence changes, "
    "your answer about it no longer counts, and the page says so. If another reviewer disagrees, both answers are kept."
)


ORDER = (
    "What matters most comes first: what could harm somebody if it were wrong; then what we ask ourselves; then what "
    "sources say and readers are told of it; then titles and names; last, what was found right before and stands."
)


def instructions(part: Part) -> tuple[str, ...]:
    """Paragraphs, in order."""
    kind = part.scope.kind
    people = WITH_PEOPLE[kind] if kind in BY_PEOPLE else ()
    return (*people, f"{_time(part)} {ORDER}", *COMMON, SIGNATURE[kind], AFTER)


def _time(part: Part) -> str:
    """How long it takes, and that one may stop."""
    which = f"This is part {part.number} of {part.of}; each part counts by itself. " if part.of > 1 else ""
    statements = counted(len(part.scope.lines), "statement")
    return (
        f"{which}{statements}: {part.hours}, if each takes a minute and a half. That is our "
        "guess; nobody has timed it. You may stop after any row."
    )
