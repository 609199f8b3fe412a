"""Annex A: the evidence for each intervention that the packages name, line by line."""

from collections.abc import Iterable, Iterator

from care_pathways.analysis.fit import fitting_lines
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
from care_pathways.pages.parts.package_lines import NO_GUIDELINE
from care_pathways.pages.parts.seen import seen_mark
from care_pathways.words.marks import STRENGTH
from care_pathways.words.package import CHOOSE_TOGETHER, FOR_EVERYONE, ONLY_DOUBTFUL, SPECIFIC


def blocks(catalogue: Catalogue, item: Pathway) -> Iterator[Block]:
    """The annex of a specification."""
    yield Heading(2, "Annex A. Interventions and their evidence", "annex-evidence", new_page=True)
    yield Paragraph(
        line(
            "What sources say that holds for these clusters, in our own words. The verb is that of the "
            "source. Behind each stands in what it was read. More stands on the page of each "
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
    found = fitting_lines(catalogue, item.evidence, sorted(clusters))
    lines = _firm(found.fitting)
    for need, others in found.added:
        if firm := _firm(others):
            lines += [line(f"Added need: {need.name}"), *firm]
    none = ONLY_DOUBTFUL if found.fitting or found.added else NO_GUIDELINE
    return ((line(shown.link.text, shown.link.href),), tuple(_places(shown)), tuple(lines) or (line(none),))


def _firm(found: Iterable[SourceLine]) -> list[Line]:
    """Those without a doubt."""
    return [_line(each) for each in found if not each.statement.doubtful]


def _places(shown: Offered) -> Iterator[Line]:
    for clusters, words in (
        (shown.fits, SPECIFIC),
        (shown.together, CHOOSE_TOGETHER),
        (shown.everyone, FOR_EVERYONE),
    ):
        if clusters:
            yield line(f"{words}: {numbers(clusters)}")


def _line(found: SourceLine) -> Line:
    words, link = seen_mark(found).text, statement_link(found)
    start = (Span(f"{STRENGTH[found.strength].text}:", strong=True), Span(f" {found.statement.text} ("))
    return (*start, Span(link.text, link.href), Span(f"; {words})"))
