"""The professionals' page of an intervention: what it is, the evidence line by line, delivery and measures."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from care_pathways.analysis.freshness import Freshness, cited_by, freshness
from care_pathways.catalogue import Catalogue, Record
from care_pathways.model.audience import Audience
from care_pathways.model.intervention import Intervention
from care_pathways.model.plain_intervention import PlainPart
from care_pathways.model.provenance import Confidence
from care_pathways.page import Link, Page, Prose
from care_pathways.pages import addresses
from care_pathways.pages.parts import search_texts
from care_pathways.pages.parts.evidence import EvidenceLine, evidence_line
from care_pathways.pages.parts.prose import texts
from care_pathways.pages.parts.reviews import ReviewState, review_state, reviewed
from care_pathways.pages.parts.source_points import SourcePoint, source_points
from care_pathways.pages.parts.used_in import InCluster, in_clusters
from care_pathways.words import descriptions
from care_pathways.words.marks import CONFIDENCE, INCLUSION, KIND, RECOVERY, Word

VIEW = Audience.PROFESSIONALS


@dataclass(frozen=True, kw_only=True)
class InterventionForProfessionals:
    """All that the template sees."""

    kind: str
    people: Link
    what: str
    aims: tuple[str, ...]
    delivered_by: tuple[str, ...]
    settings: tuple[str, ...]
    course: tuple[SourcePoint, ...]
    evidence: tuple[EvidenceLine, ...]
    plain: Mapping[str, Prose | None]
    """The words for people, by the names of their fields."""
    why_no_may_not_suit: str | None
    """Why the people's page has no such part."""
    watch: tuple[SourcePoint, ...]
    """What sources say to watch."""
    safety: tuple[str, ...]
    """The same in our words."""
    recovery: tuple[str, ...]
    inclusion: tuple[str, ...]
    measures: tuple[tuple[str, str, str], ...]
    other_outcomes: tuple[str, ...]
    clusters: tuple[InCluster, ...]
    freshness: Freshness | None
    not_checked: Word
    confidence: Word
    review: ReviewState


def pages(catalogue: Catalogue) -> Iterator[Page]:
    """One page for each intervention."""
    for record in catalogue.interventions.values():
        item = record.value
        yield Page(
            address=addresses.address(addresses.intervention(VIEW, record.key)),
            title=item.title,
            description=descriptions.INTERVENTION_FOR_PROFESSIONALS.format(title=item.title),
            template="professionals/intervention.html",
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


def view(catalogue: Catalogue, record: Record[Intervention]) -> InterventionForProfessionals:
    """What the page shows."""
    item, cited = record.value, cited_by(catalogue, None, record.value)
    measures = (catalogue.measures[key].value for key in item.measures)
    return InterventionForProfessionals(
        kind=KIND[item.kind],
        people=Link(item.people.title, addresses.intervention(Audience.PEOPLE, record.key)),
        what=item.professionals.what,
        aims=item.professionals.aims,
        delivered_by=item.delivered_by,
        settings=item.settings,
        course=source_points(catalogue, item.course),
        evidence=tuple(evidence_line(catalogue, line) for line in catalogue.lines(item.evidence)),
        plain=texts(catalogue, VIEW, item.people),
        why_no_may_not_suit=next(
            (absent.reason for absent in item.people.left_out if absent.part is PlainPart.MAY_NOT_SUIT), None
        ),
        watch=source_points(catalogue, item.watch),
        safety=item.professionals.safety,
        recovery=tuple(RECOVERY[domain] for domain in item.recovery),
        inclusion=tuple(INCLUSION[domain] for domain in item.inclusion),
        measures=tuple((measure.name, measure.about, measure.rated_by) for measure in measures),
        other_outcomes=item.other_outcomes,
        clusters=in_clusters(catalogue, VIEW, record.key),
        freshness=freshness(catalogue, cited, catalogue.framework.value.edition_date),
        not_checked=CONFIDENCE[Confidence.UNVERIFIED],
        confidence=CONFIDENCE[item.confidence],
        review=review_state(catalogue, record, item.review),
    )
