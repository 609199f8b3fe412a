"""Made-up examples of the components that are made of words."""

from collections.abc import Iterator
from dataclasses import dataclass

from care_pathways.analysis.freshness import Freshness
from care_pathways.chrome import Status
from care_pathways.document import Blank, Block, Grid, Heading, Items, Note, Paragraph, Span, line, to_fill_in
from care_pathways.model.provenance import Check, Confidence, Strength
from care_pathways.page import Link, Prose
from care_pathways.pages import addresses
from care_pathways.pages.about.clusters_today import Event
from care_pathways.pages.lists.lists import Card
from care_pathways.pages.parts.evidence import Caution, EvidenceLine
from care_pathways.pages.parts.facts import Fact
from care_pathways.pages.parts.reading import Reading
from care_pathways.pages.parts.reviews import ReviewState
from care_pathways.pages.parts.source_points import SourcePoint
from care_pathways.pages.people.easier import Idea
from care_pathways.pages.professionals.key_facts import KeyFact
from care_pathways.pages.styleguide.evidence import GLOSSARY, LONG, METHOD, doubtful_line, full_line, line_of, point
from care_pathways.pages.styleguide.reviews import reviews
from care_pathways.text.easier import SYMBOLS
from care_pathways.words.marks import CHECK, CONFIDENCE, REVIEW, STATUS, STRENGTH, Word


@dataclass(frozen=True, kw_only=True)
class Texts:
    """Examples, by component."""

    trails: tuple[tuple[Link, ...], ...]
    contents: tuple[Link, ...]
    cards: tuple[Card, ...]
    marks: tuple[tuple[str, tuple[Word, ...]], ...]
    facts: tuple[Fact, ...]
    strengths: tuple[Word, ...]
    evidence: tuple[EvidenceLine, ...]
    point: SourcePoint
    dos: tuple[Caution, ...]
    donts: tuple[Caution, ...]
    key_facts: tuple[KeyFact, ...]
    events: tuple[Event, ...]
    reviews: tuple[tuple[str, ReviewState], ...]
    status: Status
    ideas: tuple[Idea, ...]
    document: tuple[Block, ...]
    ages: tuple[Freshness, ...]
    reading: Reading
    not_checked: Word


def texts() -> Texts:
    """One example of each state."""
    return Texts(
        trails=((Link("Clusters", addresses.GLOSSARY),), (Link("About", addresses.ABOUT), METHOD)),
        contents=(
            Link("First part", "#help-links"),
            Link("A part with a much longer name than the first", "#help-box"),
        ),
        cards=(
            Card(
                link=Link("A name on one line", addresses.GLOSSARY),
                number=3,
                text="",
                note="Reviewed at least every 6 months",
            ),
            Card(
                link=Link(LONG, addresses.GLOSSARY),
                number=20,
                text="What we say with people",
                note="Reviewed at least every 12 months",
            ),
            Card(link=Link("A number that is not reviewed", addresses.GLOSSARY), number=9, text="", note=""),
        ),
        marks=(
            ("Statements", tuple(CONFIDENCE.values())),
            ("Lines of evidence", tuple(CHECK.values())),
            ("Guidance", tuple(STATUS.values())),
            ("Reviews", tuple(REVIEW.values())),
        ),
        facts=tuple(_facts()),
        strengths=tuple(STRENGTH.values()),
        evidence=(line_of("Offer the made-up help first", Strength.OFFER, Check.TEXT), full_line(), doubtful_line()),
        point=point(),
        dos=(
            Caution(
                note="Ask what matters most to the person",
                citation=None,
                publisher=None,
                strength=None,
                check=None,
                checked_note=None,
            ),
            Caution(
                note="Say when you will be back, and come back then",
                citation=GLOSSARY,
                publisher=None,
                strength=None,
                check=CHECK[Check.TEXT],
                checked_note=None,
            ),
        ),
        donts=(
            Caution(
                note="Do not fill a silence",
                citation=None,
                publisher=None,
                strength=None,
                check=None,
                checked_note=None,
            ),
            Caution(
                note=f"Do not read this aloud: {LONG}",
                citation=GLOSSARY,
                publisher=METHOD,
                strength="do not",
                check=CHECK[Check.RECALL],
                checked_note="It ends here.",
            ),
        ),
        key_facts=(
            KeyFact("One fact", (_facts()[0],)),
            KeyFact("A longer name with two facts", _facts()[1:]),
        ),
        events=(
            Event("2007", _facts()[0], None),
            Event("23 June 2009", _facts()[1], "The date is from memory."),
            Event("End of 2011", _facts()[2], None),
        ),
        reviews=tuple(reviews()),
        status=Status(
            text="A made-up sentence on what has become of clusters. Another.",
            in_short="A made-up sentence on what has become of clusters.",
            seen="May 2025",
            link=GLOSSARY,
        ),
        ideas=tuple(Idea(name, Prose(f"{name}: {shows}")) for name, shows in SYMBOLS.items()),
        document=tuple(_document()),
        ages=(Freshness(3, 0, 0), Freshness(1, 20, 300)),
        reading=Reading(total=9, read="8 in a summary by others", not_seen=1, oldest="2018", undated=2),
        not_checked=CONFIDENCE[Confidence.UNVERIFIED],
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
