"""The commissioners' page of an intervention: what it takes to provide it, and where it is needed."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from care_pathways.catalogue import Catalogue, Record
from care_pathways.model.audience import Audience
from care_pathways.model.intervention import Intervention
from care_pathways.page import Link, Page
from care_pathways.pages import addresses
from care_pathways.pages.commissioners.workforce import SectorOfIntervention, of_intervention, pathways_using
from care_pathways.pages.parts import search_texts
from care_pathways.pages.parts.evidence import EvidenceLine, evidence_line
from care_pathways.pages.parts.reviews import ReviewState, review_state, reviewed
from care_pathways.pages.parts.source_points import SourcePoint, source_points
from care_pathways.pages.parts.used_in import InCluster, in_clusters
from care_pathways.words import descriptions
from care_pathways.words.grammar import within
from care_pathways.words.marks import CONFIDENCE, KIND, Word

VIEW = Audience.COMMISSIONERS


@dataclass(frozen=True, kw_only=True)
class InterventionForCommissioners:
    """All that the template sees."""

    kind: str
    what: str
    delivered_by: tuple[str, ...]
    workforce: tuple[SectorOfIntervention, ...]
    pathways: tuple[Link, ...]
    settings: tuple[str, ...]
    course: tuple[SourcePoint, ...]
    evidence: tuple[EvidenceLine, ...]
    measures: tuple[tuple[str, str], ...]
    other_outcomes: tuple[str, ...]
    clusters: tuple[InCluster, ...]
    confidence: Word
    review: ReviewState


def pages(catalogue: Catalogue) -> Iterator[Page]:
    """One page for each intervention."""
    for record in catalogue.interventions.values():
        item = record.value
        yield Page(
            address=addresses.address(addresses.intervention(VIEW, record.key)),
            title=f"Providing {within(item.title)}",
            description=descriptions.INTERVENTION_TO_PLAN.format(title=item.title),
            template="commissioners/intervention.html",
            view=partial(view, catalogue, record),
            audience=VIEW,
            trail=(Link("Interventions", addresses.interventions(VIEW)),),
            counterparts=addresses.everywhere(
                {audience: addresses.intervention(audience, record.key) for audience in Audience}
            ),
            subject=record.name,
            search=search_texts.intervention(catalogue, VIEW, item),
            last_reviewed=reviewed(catalogue, record),
        )


def view(catalogue: Catalogue, record: Record[Intervention]) -> InterventionForCommissioners:
    """What the page shows."""
    item = record.value
    measures = (catalogue.measures[key].value for key in item.measures)
    return InterventionForCommissioners(
        kind=KIND[item.kind],
        what=item.professionals.what,
        delivered_by=item.delivered_by,
        workforce=of_intervention(catalogue, item),
        pathways=tuple(Link(found.title, addresses.pathway(found.id)) for found in pathways_using(catalogue, item.id)),
        settings=item.settings,
        course=source_points(catalogue, item.course),
        evidence=tuple(evidence_line(catalogue, line) for line in catalogue.lines(item.evidence)),
        measures=tuple((measure.name, measure.about) for measure in measures),
        other_outcomes=item.other_outcomes,
        clusters=in_clusters(catalogue, VIEW, record.key),
        confidence=CONFIDENCE[item.confidence],
        review=review_state(catalogue, record, item.review),
    )
