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
from care_pathways.pages.parts.help_box import speaks_of_self_harm
from care_pathways.pages.parts.prose import prose, proses
from care_pathways.pages.parts.reviews import ReviewState, review_state, reviewed
from care_pathways.pages.parts.used_in import clusters_using
from care_pathways.words.marks import PEOPLE_KIND

VIEW = Audience.PEOPLE


@dataclass(frozen=True)
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
            addresses.address(addresses.intervention(VIEW, record.key)),
            item.people.title,
            f"{item.people.title}: what it is, how it may help, what may be hard, and what to ask.",
            "people/intervention.html",
            partial(view, catalogue, record),
            VIEW,
            (Link("What can help", addresses.interventions(VIEW)),),
            addresses.everywhere({audience: addresses.intervention(audience, record.key) for audience in Audience}),
            record.name,
            search_texts.intervention(catalogue, VIEW, item),
            last_reviewed=reviewed(item.review),
        )


def view(catalogue: Catalogue, record: Record[Intervention]) -> InterventionForPeople:
    """What the page shows."""
    item, plain = record.value, record.value.people

    def maybe(text: str | None) -> Prose | None:
        return prose(catalogue, VIEW, text) if text else None

    roles = (catalogue.roles[key].value for key in item.roles if key in catalogue.roles)
    cited = dict.fromkeys(line.guidance for line in item.evidence if line.guidance)
    return InterventionForPeople(
        PEOPLE_KIND[item.kind],
        item.title,
        prose(catalogue, VIEW, plain.what),
        maybe(plain.how_it_works),
        proses(catalogue, VIEW, plain.benefits),
        proses(catalogue, VIEW, plain.risks),
        maybe(plain.choosing_not_to),
        maybe(plain.everyday_life),
        maybe(plain.may_not_suit),
        tuple(
            Link(catalogue.interventions[key].value.people.title, addresses.intervention(VIEW, key))
            for key in plain.other_choices
            if key in catalogue.interventions
        ),
        maybe(plain.other_choices_note),
        plain.questions,
        maybe(plain.how_sure),
        tuple((role.name, role.people) for role in roles),
        tuple(
            Link(f"{guidance.publisher}: {guidance.title}", addresses.guidance(key))
            for key in cited
            if key in catalogue.guidance and (guidance := catalogue.guidance[key].value)
        ),
        clusters_using(catalogue, VIEW, record.key),
        speaks_of_self_harm(catalogue, record),
        review_state(item.review),
    )
