"""2. Outcomes: what care is for in people's lives; indicators of outcome, experience, inclusion, carers and equity."""

from collections.abc import Iterator, Mapping

from care_pathways.catalogue import Catalogue
from care_pathways.document import Block, Grid, Heading, Line, Paragraph, Span, line, to_fill_in
from care_pathways.model.intervention import RecoveryDomain
from care_pathways.model.pathway import Pathway
from care_pathways.model.pathway_indicator import Domain, PathwayIndicator
from care_pathways.page import Link
from care_pathways.pages.documents.parts import linked, ours, statement_link
from care_pathways.pages.parts.seen import seen_mark
from care_pathways.words.marks import INCLUSION_LENS, RECOVERY
from care_pathways.words.planning import DIRECTION, DOMAIN, RATER, SUGGESTED

OUTCOMES = (Domain.OUTCOME, Domain.EXPERIENCE, Domain.INCLUSION, Domain.CARER, Domain.EQUITY)


def blocks(catalogue: Catalogue, item: Pathway) -> Iterator[Block]:
    """The second part of a specification."""
    yield Heading(2, "2. Outcomes", "outcomes")
    yield Heading(3, "2.1 What people gain", "what-people-gain")
    yield Paragraph(
        line("Recovery and a place in ordinary life, as people describe them. Agree the words with people here.")
    )
    yield _lens("Recovery: five processes (CHIME)", RECOVERY, item.recovery)
    yield _lens("Social inclusion: eight parts of an ordinary life", INCLUSION_LENS, item.inclusion)
    yield Heading(3, "2.2 Outcomes to watch", "outcomes-to-watch")
    yield Paragraph(
        line("No target is given: agree a local starting point first, then what would be better, and for whom.")
    )
    for domain in OUTCOMES:
        yield from indicators(catalogue, item, domain)


def _lens(caption: str, names: Mapping[RecoveryDomain, str] | Mapping[str, str], lens: object) -> Grid:
    rows = tuple(((line(words),), (ours(getattr(lens, name)),)) for name, words in names.items())
    return Grid(caption, ("Part", "What the service does for it"), (28, 72), rows)


def indicators(catalogue: Catalogue, item: Pathway, domain: Domain) -> Iterator[Grid]:
    """The indicators of one domain as a table, when there are any."""
    rows = tuple(_row(catalogue, shown) for shown in item.indicators if shown.domain is domain)
    if rows:
        yield Grid(
            DOMAIN[domain],
            ("Indicator", "What is counted", "National or suggested", "Better", "Here"),
            (22, 31, 22, 11, 14),
            rows,
        )


def _row(catalogue: Catalogue, item: PathwayIndicator) -> tuple[tuple[Line, ...], ...]:
    measure = catalogue.measures.named(item.measure)
    counted = [line(item.definition), line(f"Who answers: {RATER[item.rater].lower()}.")]
    if measure:
        counted.append(line(f"Measure: {measure.value.name}."))
    if item.note:
        counted.append(line(item.note))
    return (
        (line(item.text),),
        tuple(counted),
        tuple(_standing(catalogue, item)),
        (line(DIRECTION[item.direction]),),
        (to_fill_in("start, aim"),),
    )


def _standing(catalogue: Catalogue, item: PathwayIndicator) -> Iterator[Line]:
    """The ids of national measures, the national source, or that it is suggested."""
    known = [catalogue.national_measures[key].value for key in item.national]
    if known:
        yield (Span("National measure: "), *linked([Link(found.code, found.seen_at) for found in known]))
    source = item.source
    if source:
        found = catalogue.statements[source.statement]
        link = statement_link(found)
        yield (Span("National source: "), Span(link.text, link.href), Span(f". {seen_mark(found).text}."))
        if source.note:
            yield line(source.note)
    if not item.is_national:
        yield line(SUGGESTED.text)
