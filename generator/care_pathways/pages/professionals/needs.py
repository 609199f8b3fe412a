"""A page for each added need: what changes for it, across all care packages; and the list of them."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from care_pathways.analysis.fit import with_need
from care_pathways.catalogue import Catalogue, Record
from care_pathways.catalogue.statements import Line
from care_pathways.model.audience import Audience
from care_pathways.model.population import Population, PopulationKind
from care_pathways.page import Link, Page, Prose, ResultKind, SearchText
from care_pathways.pages import addresses
from care_pathways.pages.moves.moves import cluster_link
from care_pathways.pages.parts.evidence import EvidenceLine, evidence_line
from care_pathways.pages.parts.prose import prose
from care_pathways.pages.parts.reading import Reading, reading
from care_pathways.words import descriptions

VIEW = Audience.PROFESSIONALS


@dataclass(frozen=True, kw_only=True)
class OfIntervention:
    """What changes for one intervention: its lines, and the clusters whose packages name it."""

    id: str
    link: Link
    evidence: tuple[EvidenceLine, ...]
    clusters: tuple[Link, ...]


@dataclass(frozen=True, kw_only=True)
class Need:
    """All that the template sees."""

    everyday: str
    note: str | None
    page: Link | None
    """What people are told of it, in a page of their own."""
    people: Prose | None
    wider: tuple[Link, ...]
    parts: tuple[Link, ...]
    clusters: tuple[Link, ...]
    reading: Reading
    interventions: tuple[OfIntervention, ...]
    cautions: tuple[tuple[Link, EvidenceLine], ...]
    others: tuple[EvidenceLine, ...]


@dataclass(frozen=True, kw_only=True)
class Needs:
    """All that the template of the list sees: each need with its everyday name and how many lines it has."""

    rows: tuple[tuple[Link, str, int], ...]


def pages(catalogue: Catalogue) -> Iterator[Page]:
    """The list, and one page for each added need."""
    found = added(catalogue)
    if not found:
        return
    yield Page(
        address=addresses.address(addresses.NEEDS),
        title="If there is also: added needs",
        description=descriptions.NEEDS,
        template="professionals/needs.html",
        view=partial(index, catalogue),
        audience=VIEW,
        search=SearchText(kind=ResultKind.LIST, words="added needs comorbidity pregnancy autism frailty carers"),
    )
    for record in found:
        need = record.value
        yield Page(
            address=addresses.address(addresses.need(need.id)),
            title=f"If there is also: {need.name}",
            description=descriptions.NEED.format(need=need.name),
            template="professionals/need.html",
            view=partial(view, catalogue, record),
            audience=VIEW,
            trail=(Link("If there is also", addresses.NEEDS),),
            counterparts=_counterparts(need),
            subject=record.name,
            search=SearchText(kind=ResultKind.LIST, words=f"{need.everyday} {need.name} comorbid"),
        )


def added(catalogue: Catalogue) -> list[Record[Population]]:
    """The needs that may come on top of any cluster and of which something is said."""
    found = (record for record in catalogue.populations.values() if record.value.kind is PopulationKind.ADDED)
    return [record for record in found if with_need(catalogue, record.value.id)]


def index(catalogue: Catalogue) -> Needs:
    """The list."""
    return Needs(
        rows=tuple(
            (
                Link(record.value.name, addresses.need(record.value.id)),
                record.value.everyday,
                len(with_need(catalogue, record.value.id)),
            )
            for record in added(catalogue)
        )
    )


def view(catalogue: Catalogue, record: Record[Population]) -> Need:
    """What the page shows."""
    need, lines = record.value, with_need(catalogue, record.value.id)
    known = {found.value.id: found.value for found in added(catalogue)}
    keys = {line.key for line in lines}
    shown = tuple(_interventions(catalogue, keys))
    told = {key for found in catalogue.interventions.values() for key in found.value.evidence}
    return Need(
        everyday=need.everyday,
        note=need.note,
        page=_page(catalogue, need),
        people=prose(catalogue, VIEW, need.people) if need.people else None,
        wider=tuple(_link(known[key]) for key in need.within if key in known),
        parts=tuple(_link(found) for found in known.values() if need.id in found.within),
        clusters=tuple(cluster_link(catalogue, VIEW, number) for number in need.clusters),
        reading=reading(lines),
        interventions=shown,
        cautions=tuple(_cautions(catalogue, keys)),
        others=tuple(evidence_line(catalogue, line) for line in _others(catalogue, lines, told)),
    )


def _page(catalogue: Catalogue, need: Population) -> Link | None:
    return Link(catalogue.written[need.page].value.title, addresses.written(need.page)) if need.page else None


def _counterparts(need: Population) -> dict[Audience, str]:
    if need.page is None:
        return {}
    return addresses.everywhere({VIEW: addresses.need(need.id), Audience.PEOPLE: addresses.written(need.page)})


def _link(need: Population) -> Link:
    return Link(need.name, addresses.need(need.id))


def _interventions(catalogue: Catalogue, keys: set[str]) -> Iterator[OfIntervention]:
    for record in sorted(catalogue.interventions.values(), key=lambda record: record.value.title.casefold()):
        item = record.value
        lines = catalogue.lines(key for key in item.evidence if key in keys)
        if lines:
            named = (
                number
                for number, package in catalogue.packages.items()
                if item.id in (*package.value.for_everyone, *package.value.specific, *package.value.choose_together)
            )
            yield OfIntervention(
                id=item.id,
                link=Link(item.title, addresses.intervention(VIEW, item.id)),
                evidence=tuple(evidence_line(catalogue, line) for line in lines),
                clusters=tuple(
                    Link(str(number), f"{addresses.cluster(VIEW, int(number))}#line-{item.id}") for number in named
                ),
            )


def _cautions(catalogue: Catalogue, keys: set[str]) -> Iterator[tuple[Link, EvidenceLine]]:
    for number, package in catalogue.packages.items():
        for caution in package.value.avoid:
            if caution.statement in keys:
                href = f"{addresses.cluster(VIEW, int(number))}#avoid"
                yield Link(f"Cluster {number}", href), evidence_line(catalogue, catalogue.statements[caution.statement])


def _others(catalogue: Catalogue, lines: tuple[Line, ...], told: set[str]) -> Iterator[Line]:
    """Statements of which no intervention and no caution tells: those of pathways and indicators."""
    cautions = {item.statement for package in catalogue.packages.values() for item in package.value.avoid}
    yield from (line for line in lines if line.key not in told and line.key not in cautions)
