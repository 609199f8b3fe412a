"""The commissioners' page of a pathway: what must be in place, what is in force, and ways to see if it works."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from care_pathways.catalogue import Catalogue, Record
from care_pathways.model.audience import Audience
from care_pathways.model.pathway import Pathway, Prompt
from care_pathways.page import Link, Page, ResultKind, SearchText
from care_pathways.pages import addresses
from care_pathways.pages.commissioners.indicators import DomainOfIndicators, by_domain
from care_pathways.pages.commissioners.needs import (
    Dependency,
    Need,
    QualityStandard,
    dependency,
    partner,
    quality_standard,
    role,
)
from care_pathways.pages.commissioners.offer import Offered, interventions_of, offered
from care_pathways.pages.commissioners.pathway_lines import PathwayLines, pathway_lines
from care_pathways.pages.commissioners.planning import race_equality
from care_pathways.pages.commissioners.standards import StandardLine, lines
from care_pathways.pages.commissioners.workforce import Sector, sectors
from care_pathways.pages.parts.evidence import citation
from care_pathways.pages.parts.reviews import ReviewState, review_state, reviewed
from care_pathways.pages.parts.seen import mark_of
from care_pathways.words import descriptions
from care_pathways.words.grammar import within
from care_pathways.words.marks import CONFIDENCE, INCLUSION_LENS, RECOVERY, Word

VIEW = Audience.COMMISSIONERS


@dataclass(frozen=True, kw_only=True)
class PromptLine:
    """A question to ask, with its source if it has one."""

    text: str
    citation: Link | None
    check: Word | None
    note: str | None


@dataclass(frozen=True, kw_only=True)
class PathwayForCommissioners:
    """All that the template sees."""

    id: str
    who: str
    clusters: tuple[Link, ...]
    beyond: str | None
    aims: tuple[str, ...]
    offered: tuple[Offered, ...]
    gap_analysis: Link
    roles: tuple[Need, ...]
    sectors: tuple[Sector, ...]
    partners: tuple[Need, ...]
    settings: tuple[tuple[str, str], ...]
    standards: tuple[StandardLine, ...]
    quality_standards: tuple[QualityStandard, ...]
    indicators: tuple[DomainOfIndicators, ...]
    equity: tuple[PromptLine, ...]
    race_equality: tuple[tuple[str, tuple[str, ...]], ...]
    recovery: tuple[tuple[str, str], ...]
    inclusion: tuple[tuple[str, str], ...]
    dependencies: tuple[Dependency, ...]
    population: str
    acceptance: tuple[str, ...]
    exclusions: tuple[tuple[str, str], ...]
    location: str
    specification: Link
    pack: Link
    confidence: Word
    review: ReviewState
    lines: PathwayLines


def pages(catalogue: Catalogue) -> Iterator[Page]:
    """One page for each pathway."""
    others = {audience: addresses.map_of_moves(audience) for audience in Audience if audience is not VIEW}
    for record in catalogue.pathways.values():
        item, own = record.value, addresses.pathway(record.key)
        yield Page(
            address=addresses.address(own),
            title=f"Pathway: {within(item.title)}",
            description=descriptions.PATHWAY.format(first=item.title[0].lower(), rest=item.title[1:]),
            template="commissioners/pathway.html",
            view=partial(view, catalogue, record),
            audience=VIEW,
            trail=(Link("Pathways", addresses.map_of_moves(VIEW)),),
            counterparts=addresses.everywhere({**others, VIEW: own}),
            subject=record.name,
            search=SearchText(
                kind=ResultKind.PATHWAY,
                group="",
                words="\n".join((item.title, "service specification commissioning needs indicators", *item.aims)),
                summary=item.who,
                body="\n".join((*(shown.text for shown in item.indicators), item.scope.population)),
            ),
            last_reviewed=reviewed(catalogue, record),
        )


def view(catalogue: Catalogue, record: Record[Pathway]) -> PathwayForCommissioners:
    """What the page shows."""
    item, place = record.value, record.value.in_place
    clusters = [catalogue.clusters[number].value for number in item.clusters]
    found_offered = offered(catalogue, item)
    roles = tuple(role(catalogue, need) for need in place.roles)
    partners = tuple(partner(catalogue, found) for found in place.partners)
    standards = lines(catalogue, item.standards)
    quality_standards = tuple(quality_standard(catalogue.guidance[key]) for key in item.quality_standards)
    dependencies = tuple(dependency(catalogue, found) for found in item.interdependencies)
    return PathwayForCommissioners(
        id=item.id,
        who=item.who,
        clusters=tuple(
            Link(f"{found.number}. {found.short_label}", addresses.cluster(VIEW, found.number)) for found in clusters
        ),
        beyond=item.beyond,
        aims=item.aims,
        offered=found_offered,
        gap_analysis=Link("Gap analysis of this pathway", addresses.gap_analysis(item.id)),
        roles=roles,
        sectors=sectors(catalogue, interventions_of(catalogue, item)),
        partners=partners,
        settings=tuple((setting.place, setting.what_for) for setting in place.settings),
        standards=standards,
        quality_standards=quality_standards,
        indicators=by_domain(catalogue, ((indicator, None) for indicator in item.indicators)),
        equity=tuple(_prompt(catalogue, prompt) for prompt in item.equity),
        race_equality=race_equality(item),
        recovery=tuple((words, getattr(item.recovery, name)) for name, words in RECOVERY.items()),
        inclusion=tuple((words, getattr(item.inclusion, name)) for name, words in INCLUSION_LENS.items()),
        dependencies=dependencies,
        population=item.scope.population,
        acceptance=item.scope.acceptance,
        exclusions=tuple((exclusion.who, exclusion.why) for exclusion in item.scope.exclusions),
        location=item.scope.location,
        specification=Link("Specification starter", addresses.specification(record.key)),
        pack=Link("Pathway pack", addresses.pathway(record.key) + addresses.PACK),
        confidence=CONFIDENCE[item.confidence],
        review=review_state(catalogue, record, item.review),
        lines=pathway_lines(
            item,
            offered=found_offered,
            roles=roles,
            partners=partners,
            standards=standards,
            quality_standards=quality_standards,
            dependencies=dependencies,
        ),
    )


def _prompt(catalogue: Catalogue, prompt: Prompt) -> PromptLine:
    source = prompt.source
    return PromptLine(
        text=prompt.text,
        citation=citation(catalogue.statements[source.statement]) if source else None,
        check=mark_of(catalogue, source.statement) if source else None,
        note=source.note if source else None,
    )
