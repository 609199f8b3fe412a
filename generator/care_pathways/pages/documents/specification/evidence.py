"""Annex A: the evidence for each intervention that the packages name, line by line."""

from collections.abc import Iterator

from care_pathways.catalogue import Catalogue
from care_pathways.catalogue.statements import Line as SourceLine
from care_pathways.document import Block, Grid, Heading, Line, Paragraph, Span, line
from care_pathways.model.audience import Audience
from care_pathways.model.intervention import Intervention
from care_pathways.model.pathway import Pathway
from care_pathways.pages import addresses
from care_pathways.pages.commissioners.offer import Offered, interventions_of, offered
from care_pathways.pages.documents.parts import statement_link
from care_pathways.pages.documents.specification.scope import numbers
from care_pathways.words.marks import CHECK, STRENGTH
from care_pathways.words.package import CHOOSE_TOGETHER, FOR_EVERYONE, SPECIFIC

OTHERS = "From sources that are chiefly about other needs:"
NONE = "No line of evidence in our records that is free of doubt."


def blocks(catalogue: Catalogue, item: Pathway) -> Iterator[Block]:
    """The annex of a specification."""
    yield Heading(2, "Annex A. Interventions and their evidence", "annex-evidence", new_page=True)
    yield Paragraph(
        line(
            "From sources that are likely to matter for these clusters, in our own words. The verb is that of the "
            "source. A line that was not checked against the publisher's text says so. More stands on the page of each "
            "intervention."
        )
    )
    known = {
        addresses.intervention(Audience.COMMISSIONERS, found.id): found for found in interventions_of(catalogue, item)
    }
    rows = tuple(
        _row(catalogue, shown, known[shown.link.href], set(item.clusters)) for shown in offered(catalogue, item)
    )
    columns = ("Intervention", "In the packages", "What sources say")
    yield Grid("Interventions and their evidence", columns, (24, 18, 58), rows)


def _row(catalogue: Catalogue, shown: Offered, item: Intervention, clusters: set[int]) -> tuple[tuple[Line, ...], ...]:
    sound = [found for found in catalogue.lines(item.evidence) if not found.statement.doubtful]
    lines = tuple(_line(found) for found in sound if _matters(found, clusters))
    others = (line(OTHERS), *(_line(found) for found in sound)) if sound else (line(NONE),)
    return ((line(shown.link.text, shown.link.href),), tuple(_places(shown)), lines or others)


def _places(shown: Offered) -> Iterator[Line]:
    for clusters, words in (
        (shown.fits, SPECIFIC),
        (shown.together, CHOOSE_TOGETHER),
        (shown.everyone, FOR_EVERYONE),
    ):
        if clusters:
            yield line(f"{words}: {numbers(clusters)}")


def _matters(found: SourceLine, clusters: set[int]) -> bool:
    return bool(clusters & set(found.source.clusters)) or not found.source.clusters


def _line(found: SourceLine) -> Line:
    words, link = CHECK[found.check].text, statement_link(found)
    start = (Span(f"{STRENGTH[found.strength].text}:", strong=True), Span(f" {found.statement.text} ("))
    return (*start, Span(link.text, link.href), Span(f"; {words[0].lower()}{words[1:]})"))
