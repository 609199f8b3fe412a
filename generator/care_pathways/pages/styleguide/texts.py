"""Made-up examples of the components that are made of words."""

from collections.abc import Iterator
from dataclasses import dataclass

from care_pathways.analysis.freshness import Freshness
from care_pathways.document import Blank, Block, Grid, Heading, Items, Note, Paragraph, Span, line, to_fill_in
from care_pathways.model.guidance import GuidanceStatus
from care_pathways.model.provenance import Check, Confidence, Strength
from care_pathways.model.review import ReviewState as State
from care_pathways.page import Link, Prose, Status
from care_pathways.pages import addresses
from care_pathways.pages.about.clusters_today import Event
from care_pathways.pages.lists.lists import Card
from care_pathways.pages.parts.evidence import Caution, EvidenceLine
from care_pathways.pages.parts.facts import Fact
from care_pathways.pages.parts.reviews import ReviewState
from care_pathways.pages.people.easier import Idea
from care_pathways.pages.professionals.key_facts import KeyFact
from care_pathways.text.easier import SYMBOLS
from care_pathways.words.marks import CHECK, CONFIDENCE, REVIEW, STATUS, STRENGTH, Word

GLOSSARY, METHOD = Link("A source", addresses.GLOSSARY), Link("Another source with a longer name", addresses.METHOD)
LONG = (
    "A sentence that goes on for longer than most, so that it is seen how a line breaks where there is little room, "
    "with signs such as <18, * and # that stay as they were typed."
)


@dataclass(frozen=True)
class Texts:
    """Examples, by component."""

    trails: tuple[tuple[Link, ...], ...]
    contents: tuple[Link, ...]
    cards: tuple[Card, ...]
    marks: tuple[tuple[str, tuple[Word, ...]], ...]
    facts: tuple[Fact, ...]
    strengths: tuple[Word, ...]
    evidence: tuple[EvidenceLine, ...]
    dos: tuple[Caution, ...]
    donts: tuple[Caution, ...]
    key_facts: tuple[KeyFact, ...]
    events: tuple[Event, ...]
    reviews: tuple[tuple[str, ReviewState], ...]
    status: Status
    ideas: tuple[Idea, ...]
    document: tuple[Block, ...]
    ages: tuple[Freshness, ...]
    not_checked: Word


def texts() -> Texts:
    """One example of each state."""
    return Texts(
        ((Link("Clusters", addresses.GLOSSARY),), (Link("About", addresses.ABOUT), METHOD)),
        (Link("First part", "#help-banner"), Link("A part with a much longer name than the first", "#help-box")),
        (
            Card(Link("A name on one line", addresses.GLOSSARY), 3, "", "Reviewed at least every 6 months"),
            Card(Link(LONG, addresses.GLOSSARY), 20, "What we say with people", "Reviewed at least every 12 months"),
            Card(Link("A number that is not reviewed", addresses.GLOSSARY), 9, "", ""),
        ),
        (
            ("Statements", tuple(CONFIDENCE.values())),
            ("Lines of evidence", tuple(CHECK.values())),
            ("Guidance", tuple(STATUS.values())),
            ("Reviews", tuple(REVIEW.values())),
        ),
        tuple(_facts()),
        tuple(STRENGTH.values()),
        (_line("Offer the made-up help first", Strength.OFFER, Check.TEXT), _full_line(), _doubtful_line()),
        (
            Caution("Ask what matters most to the person", None, None, None, None, None),
            Caution("Say when you will be back, and come back then", GLOSSARY, None, None, CHECK[Check.TEXT], None),
        ),
        (
            Caution("Do not fill a silence", None, None, None, None, None),
            Caution(
                f"Do not read this aloud: {LONG}", GLOSSARY, METHOD, "do not", CHECK[Check.RECALL], "It ends here."
            ),
        ),
        (
            KeyFact("One fact", (_facts()[0],)),
            KeyFact("A longer name with two facts", _facts()[1:]),
        ),
        (
            Event("2007", _facts()[0], None),
            Event("23 June 2009", _facts()[1], "The date is from memory."),
            Event("End of 2011", _facts()[2], None),
        ),
        tuple(_reviews()),
        Status("A made-up sentence on what has become of clusters.", "2 January 2026", "May 2025", GLOSSARY),
        tuple(Idea(name, Prose(f"{name}: {shows}")) for name, shows in SYMBOLS.items()),
        tuple(_document()),
        (Freshness(3, 0, 0), Freshness(1, 20, 300)),
        CONFIDENCE[Confidence.UNVERIFIED],
    )


def _document() -> Iterator[Block]:
    """Every kind of block, and every kind of run within one."""
    blank = to_fill_in("something that only people on the spot know")
    yield Paragraph(line("The first paragraph of a made-up document."), lead=True)
    yield Note(line("Something that must not be missed."))
    yield Heading(3, "A smaller heading", "a-smaller-heading")
    yield Paragraph(
        (Span("A paragraph with "), Span("weight", strong=True), Span(" and "), _span(GLOSSARY), *line("."))
    )
    yield Items((line("One"), line(LONG)))
    yield Items((line("First this"), (Span("Then "), _span(METHOD))), numbered=True)
    yield Blank(blank)
    row = ((line("A name", strong=True), line("and a question")), (blank,), (line("One line"), line("Another")))
    yield Grid("A made-up table", ("What", "Fill in", "Lines"), (40, 30, 30), (row, row), tall=True)


def _span(link: Link) -> Span:
    return Span(link.text, link.href)


def _facts() -> tuple[Fact, ...]:
    return (
        Fact("A fact with one source", CONFIDENCE[Confidence.SOURCED], (GLOSSARY,)),
        Fact("A fact with two sources", CONFIDENCE[Confidence.LOCAL], (GLOSSARY, METHOD)),
        Fact(LONG, CONFIDENCE[Confidence.UNVERIFIED], ()),
    )


def _line(claim: str, strength: Strength, check: Check) -> EvidenceLine:
    source = Link("XX1, 1.2.3", GLOSSARY.href)
    return EvidenceLine(
        claim, STRENGTH[strength], None, source, None, None, None, CHECK[check], None, None, None, False
    )


def _full_line() -> EvidenceLine:
    return EvidenceLine(
        LONG,
        STRENGTH[Strength.CONSIDER],
        "what the one word leaves out",
        Link("XX2", GLOSSARY.href),
        Link("XX2 at its publisher", METHOD.href),
        "Policy",
        STATUS[GuidanceStatus.PART_WITHDRAWN],
        CHECK[Check.SECONDARY],
        "What was seen, in our own words.",
        "the-address-of-a-copy/with-a-long-path/that-may-break-anywhere-if-it-has-to.html",
        "The copy was cut short.",
        False,
    )


def _doubtful_line() -> EvidenceLine:
    return EvidenceLine(
        "Do not do the made-up thing",
        STRENGTH[Strength.DO_NOT],
        None,
        None,
        None,
        None,
        None,
        CHECK[Check.RECALL],
        None,
        None,
        None,
        True,
    )


def _reviews() -> tuple[tuple[str, ReviewState], ...]:
    record = "1 March 2031: Clinically reviewed, by a made-up nurse"
    return (
        ("draft", ReviewState(REVIEW[State.DRAFT], "content editor", None, None, ())),
        ("source-checked", ReviewState(REVIEW[State.SOURCE_CHECKED], "content editor", None, None, ())),
        (
            "reviewed",
            ReviewState(REVIEW[State.CLINICALLY_REVIEWED], "editor", "1 March 2031", "1 March 2032", (record,)),
        ),
    )
