"""Made-up lines of evidence."""

from dataclasses import replace

from care_pathways.model.guidance import GuidanceStatus
from care_pathways.model.provenance import Check, Strength
from care_pathways.page import Link
from care_pathways.pages import addresses
from care_pathways.pages.parts.evidence import EvidenceLine
from care_pathways.pages.parts.source_points import SourcePoint
from care_pathways.words.marks import CHECK, STATUS, STRENGTH

GLOSSARY, METHOD = Link("A source", addresses.GLOSSARY), Link("Another source with a longer name", addresses.METHOD)
LONG = (
    "A sentence that goes on for longer than most, so that it is seen how a line breaks where there is little room, "
    "with signs such as <18, * and # that stay as they were typed."
)


def line_of(claim: str, strength: Strength, check: Check) -> EvidenceLine:
    """A line with a claim, a strength and a mark."""
    source = Link("XX1, 1.2.3", GLOSSARY.href)
    return EvidenceLine(
        claim=claim,
        strength=STRENGTH[strength],
        strength_note=None,
        citation=source,
        publisher=None,
        kind=None,
        status=None,
        check=CHECK[check],
        careful=True,
        conditions="When the made-up condition is there",
        holds_for=("a made-up need",),
        seen=None,
        seen_at=None,
        note=None,
        doubtful=False,
    )


def full_line() -> EvidenceLine:
    """A line in which everything is said."""
    return EvidenceLine(
        claim=LONG,
        strength=STRENGTH[Strength.CONSIDER],
        strength_note="what the one word leaves out",
        citation=Link("XX2", GLOSSARY.href),
        publisher=Link("XX2 at its publisher", METHOD.href),
        kind="Policy",
        status=STATUS[GuidanceStatus.PART_WITHDRAWN],
        check=CHECK[Check.SECONDARY],
        careful=True,
        conditions="When the made-up condition is there",
        holds_for=("a made-up need",),
        seen="What was seen, in our own words.",
        seen_at="the-address-of-a-copy/with-a-long-path/that-may-break-anywhere-if-it-has-to.html",
        note="The copy was cut short.",
        doubtful=False,
    )


def doubtful_line() -> EvidenceLine:
    """A line that is in doubt."""
    return replace(line_of("Do not do the made-up thing", Strength.DO_NOT, Check.RECALL), doubtful=True)


def point() -> SourcePoint:
    """A statement where there is room for a line."""
    return SourcePoint(
        said="Look for the made-up sign at each appointment",
        conditions="When the made-up condition is there",
        strength=STRENGTH[Strength.OFFER],
        citation=Link("XX1, 1.2.3", GLOSSARY.href),
        mark=CHECK[Check.SECONDARY],
    )
