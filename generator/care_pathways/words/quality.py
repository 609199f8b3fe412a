"""The words of the quality page: what each table counts, and what its rows and columns are called."""

from dataclasses import dataclass


@dataclass(frozen=True)
class About:
    """A table: the id of its count, its caption, what its rows are, and one honest sentence on how to read it."""

    id: str
    caption: str
    rows: str
    says: str


PARTS: tuple[tuple[str, str, tuple[About, ...]], ...] = (
    (
        "evidence",
        "Evidence",
        (
            About(
                "evidence-by-check",
                "Lines of evidence, by how far each was checked",
                "Check",
                "Only the first row was compared with the publisher's own words, in a stored copy of its page.",
            ),
            About(
                "evidence-by-strength",
                "Lines of evidence, by the strength that the source gives",
                "Strength",
                "The strength is the publisher's; it says nothing of how far we checked the line.",
            ),
            About(
                "lengths-by-check",
                "Lengths and numbers of sessions, by how far each was checked",
                "Check",
                "Most kinds of help have none here, because no source for one was seen.",
            ),
        ),
    ),
    (
        "facts",
        "Facts about clusters and packages",
        (
            About(
                "statements-by-confidence",
                "Facts about the framework, its clusters and the setting-up of packages, by support",
                "Support",
                "What is not yet checked is general knowledge: it may be wrong.",
            ),
            About(
                "cautions-by-check",
                "Cautions in care packages, by how far each was checked",
                "Check",
                "A caution that is not yet checked should not be relied on alone.",
            ),
            About(
                "indicators-by-check",
                "Indicators for commissioners, by how far each was checked",
                "Check",
                "A suggested indicator is our idea, and no national body asks for it.",
            ),
        ),
    ),
    (
        "review",
        "Review",
        (
            About(
                "reviews",
                "Texts by kind and state of review",
                "Kind",
                "A draft has been reviewed by nobody, and without a day for a review a text cannot become overdue; "
                "a state follows from answers about the words as they stand, and an answer lapses with its sentence.",
            ),
            About(
                "answers",
                "What reviewers said of statements as they stand now",
                "Review",
                "Each statement of a text is answered by itself; two reviewers may disagree, and then it counts as "
                "reviewed by neither.",
            ),
        ),
    ),
    (
        "age",
        "What grows old",
        (
            About(
                "helplines-by-age",
                "Helplines, by the time since each was compared with a source",
                "Age",
                "Numbers change, so each is to be compared with its source every 90 days.",
            ),
            About(
                "links-by-age",
                "Links to other sites, by the time since what they lead to was last seen",
                "Links of",
                "An address that was not seen may lead nowhere: most are built from the publisher's usual pattern.",
            ),
            About(
                "suppressions",
                "Known problems that are let stand for a time",
                "State",
                "A known problem may be left out of the checks only with a reason and a last day.",
            ),
        ),
    ),
    (
        "guidance",
        "Guidance",
        (
            About(
                "guidance-by-status",
                "Sources of guidance, by status",
                "Status",
                "Nothing here may rest on a source that is replaced, withdrawn, awaited or not in force.",
            ),
            About(
                "clinical-sources-by-age",
                "Sources on which clinical lines rest, by the time since their status was last seen",
                "Age",
                "Each is to be looked at every six months; until then, open the source before you rely on a line.",
            ),
            About(
                "guidance-by-year-seen",
                "Sources of guidance, by the latest year in which a copy of a page showed the status",
                "Year",
                "Where no page was seen, the status is general knowledge and may have changed.",
            ),
        ),
    ),
    (
        "coverage",
        "Coverage",
        (
            About(
                "coverage",
                "How much has what it should have",
                "What",
                "What is missing was not found, or has not been looked for yet.",
            ),
        ),
    ),
)
"""Every table of the page under its heading."""
