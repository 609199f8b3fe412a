"""The people's page of an intervention: what it is, how it may help, what may be hard, and the choices."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from care_pathways.catalogue import Catalogue, Record
from care_pathways.model.audience import Audience
from care_pathways.model.intervention import Intervention
from care_pathways.page import Link, Page, Prose
from care_pathways.pages import addresses
from care_pathways.pages.parts import search_texts
from care_pathways.pages.parts.help_box import names_danger
from care_pathways.pages.parts.prose import prose, proses
from care_pathways.pages.parts.reviews import ReviewState, review_state, reviewed
from care_pathways.pages.parts.used_in import clusters_using
from care_pathways.words.marks import PEOPLE_KIND

VIEW = Audience.PEOPLE


@dataclass(frozen=True, kw_only=True)
class InterventionForPeople:
    """All that the template sees."""

    kind: str
    usual_name: str
    what: Prose
    how_it_works: Prose | None
    benefits: tuple[Prose, ...]
    risks: tuple[Prose, ...]
    choosing_not_to: Prose | None
    everyday_life: Prose | None
    may_not_suit: Prose | None
    other_choices: tuple[Link, ...]
    other_choices_note: Prose | None
    questions: tuple[str, ...]
    how_sure: Prose | None
    roles: tuple[tuple[str, str], ...]
    sources: tuple[Link, ...]
    clusters: tuple[Link, ...]
    needs_help_box: bool
    review: ReviewState


def pages(catalogue: Catalogue) -> Iterator[Page]:
    """One page for each intervention."""
    for record in catalogue.interventions.values():
        item = record.value
        yield Page(
            address=addresses.address(addresses.intervention(VIEW, record.key)),
            title=item.people.title,
            description=f"{item.people.title}: what it is, how it may help, what may be hard, and what to ask.",
            template="people/intervention.html",
            view=partial(view, catalogue, record),
            audience=VIEW,
            trail=(Link("What can help", addresses.interventions(VIEW)),),
            counterparts=addresses.everywhere(
                {audience: addresses.intervention(audience, record.key) for audience in Audience}
            ),
            subject=record.name,
            search=search_texts.intervention(catalogue, VIEW, item),
            last_reviewed=reviewed(item.review),
        )


def view(catalogue: Catalogue, record: Record[Intervention]) -> InterventionForPeople:
    """What the page shows."""
    item, plain = record.value, record.value.people

    def maybe(text: str | None) -> Prose | None:
        return prose(catalogue, VIEW, text) if text else None

    roles = (catalogue.roles[key].value for key in item.roles)
    cited = dict.fromkeys(line.guidance for line in item.evidence if line.guidance)
    return InterventionForPeople(
        kind=PEOPLE_KIND[item.kind],
        usual_name=item.title,
        what=prose(catalogue, VIEW, plain.what),
        how_it_works=maybe(plain.how_it_works),
        benefits=proses(catalogue, VIEW, plain.benefits),
        risks=proses(catalogue, VIEW, plain.risks),
        choosing_not_to=maybe(plain.choosing_not_to),
        everyday_life=maybe(plain.everyday_life),
        may_not_suit=maybe(plain.may_not_suit),
        other_choices=tuple(
            Link(catalogue.interventions[key].value.people.title, addresses.intervention(VIEW, key))
            for key in plain.other_choices
        ),
        other_choices_note=maybe(plain.other_choices_note),
        questions=plain.questions,
        how_sure=maybe(plain.how_sure),
        roles=tuple((role.name, role.people) for role in roles),
        sources=tuple(
            Link(f"{source.publisher}: {source.title}", addresses.guidance(source.id))
            for source in (catalogue.guidance[key].value for key in cited)
        ),
        clusters=clusters_using(catalogue, VIEW, record.key),
        needs_help_box=names_danger(catalogue, record),
        review=review_state(item.review),
    )
