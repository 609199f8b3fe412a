"""What the rows and columns of the quality page are called."""

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

from care_pathways.model.provenance import Check
from care_pathways.words.marks import CHECK, CONFIDENCE, REVIEW, STATUS, STRENGTH, Word
from care_pathways.words.outside_links import HEADINGS
from care_pathways.words.reviews import KINDS as REVIEW_KINDS

Value = TypeVar("Value", bound=StrEnum)


COLUMNS = {
    "number": "Number",
    "of": "Of",
    **{state.value: word.text for state, word in REVIEW.items()},
    "right": "Found right",
    "against": "A change asked for",
    "cannot-judge": "Outside what they can judge",
    "lapsed": "Sentences changed since",
    "overdue": "Overdue",
    "without-a-day": "No day set for a review",
    "within-a-year": "Within a year",
    "over-a-year": "Over a year ago",
    "seen-without-a-date": "Seen, date not known",
    "never-seen": "Address not seen",
}


def _texts(words: Mapping[Value, Word]) -> dict[str, str]:
    return {key.value: word.text for key, word in words.items()}


_CHECKS = {**_texts(CHECK), Check.RECALL.value: f"{CHECK[Check.RECALL].text}: general knowledge"}


ROWS: dict[str, dict[str, str]] = {
    "evidence-by-check": _CHECKS,
    "evidence-by-strength": _texts(STRENGTH),
    "lengths-by-check": _CHECKS,
    "statements-by-confidence": _texts(CONFIDENCE),
    "cautions-by-check": _CHECKS,
    "indicators-by-check": _CHECKS,
    "reviews": {
        "cluster": "Clusters",
        "package": "Care packages",
        "intervention": "Interventions",
        "pathway": "Pathways",
        "page": "Hand-written pages",
        "self-assessment": "Self-assessments",
    },
    "answers": {kind.value: name for kind, name in REVIEW_KINDS.items()},
    "helplines-by-age": {
        "up-to-30-days": "Up to 30 days",
        "31-to-60-days": "31 to 60 days",
        "61-to-90-days": "61 to 90 days",
        "over-90-days": "Over 90 days: overdue",
    },
    "links-by-age": {**HEADINGS, "guidance": "Guidance"},
    "suppressions": {"active": "Borne with now", "ended": "Past their last day"},
    "guidance-by-status": _texts(STATUS),
    "clinical-sources-by-age": {
        "within-six-months": "Within six months before the edition",
        "over-six-months": "Longer ago: overdue",
        "never": "Never seen at the publisher: overdue",
    },
    "guidance-by-year-seen": {"never": "Never"},
    "coverage": {
        "interventions-with-evidence": "Interventions with a line of evidence",
        "interventions-with-a-line-checked-in-the-text": "Interventions with a line checked in the publisher's text",
        "interventions-with-every-line-checked-in-the-text": "Interventions with every line checked so",
        "interventions-with-a-length": "Interventions with a length or number of sessions",
        "interventions-with-a-measure": "Interventions with a named outcome measure",
        "interventions-with-a-role": "Interventions with a role that delivers them",
        "clusters-with-a-sourced-summary": "Clusters with a description from a published source",
        "clusters-with-a-sourced-interval": "Clusters with a review interval from a published source",
        "clusters-with-a-way-on": "Clusters with a move that may follow a review",
        "packages-with-an-indicator-checked-in-the-text": "Care packages with an indicator checked in the text",
        "packages-with-a-caution-checked-in-the-text": "Care packages with a caution checked in the text",
        "plain-texts-as-new-as-their-facts": "Plain texts as new as their facts",
        "guidance-with-a-status-seen": "Sources of guidance whose status was seen",
    },
}
"""What the rows of each table are called."""


TOTALLED = frozenset(ROWS) - {"reviews", "answers", "links-by-age", "suppressions", "coverage"}
"""Tables of one column whose rows add up."""
