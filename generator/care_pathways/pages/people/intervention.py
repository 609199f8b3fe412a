"""The people's page of an intervention: what it is, how it may help, what may be hard, and the choices."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from care_pathways.catalogue import Catalogue, Record
from care_pathways.catalogue.statements import source_of
from care_pathways.model.audience import Audience
from care_pathways.model.intervention import Intervention
from care_pathways.model.plain_intervention import FigureOf
from care_pathways.page import Link, Page, Prose
from care_pathways.pages import addresses
from care_pathways.pages.parts import search_texts
from care_pathways.pages.parts.help_box import names_danger
from care_pathways.pages.parts.prose import prose, texts
from care_pathways.pages.parts.reviews import ReviewState, review_state, reviewed
from care_pathways.pages.parts.used_in import clusters_using
from care_pathways.pages.people.how_sure import HowSure, how_sure
from care_pathways.words import descriptions
from care_pathways.words.marks import PEOPLE_KIND

VIEW = Audience.PEOPLE
FIRST = 2
"""Lines of an answer that are seen before it is opened, so that the four answers come near one screen of a phone."""


@dataclass(frozen=True, kw_only=True)
class Answer:
    """An answer in lines: those seen first, and those that fold on a phone."""

    first: tuple[Prose, ...]
    more: tuple[Prose, ...]


@dataclass(frozen=True, kw_only=True)
class InterventionForPeople:
    """All that the template sees. The four answers first, then what folds."""

    kind: str
    usual_name: str | None
    """What professionals call it, where the title of the page does not say so already."""
    what: Prose
    benefits: Answer
    risks: Answer
    how_to_get: tuple[Prose, ...]
    if_refused: Prose
    texts: Mapping[str, Prose | None]
    """What the record says besides, by the names of its fields."""
    other_choices: tuple[Link, ...]
    questions: tuple[str, ...]
    how_sure: HowSure
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
            description=descriptions.INTERVENTION_FOR_PEOPLE.format(title=item.people.title),
            template="people/intervention.html",
            view=partial(view, catalogue, record),
            audience=VIEW,
            trail=(Link("What can help", addresses.interventions(VIEW)),),
            counterparts=addresses.everywhere(
                {audience: addresses.intervention(audience, record.key) for audience in Audience}
            ),
            subject=record.name,
            show_contents=False,
            search=search_texts.intervention(catalogue, VIEW, item),
            last_reviewed=reviewed(catalogue, record),
        )


def view(catalogue: Catalogue, record: Record[Intervention]) -> InterventionForPeople:
    """What the page shows. The check asks for a way in, and for words for a no where no way in has any."""
    item, plain = record.value, record.value.people
    told = partial(prose, catalogue, VIEW)

    benefits, risks = ([told(text) for text in texts] for texts in (plain.benefits, plain.risks))
    helped, harmed = ([told(figure.text) for figure in plain.figures if figure.of is of] for of in FigureOf)
    routes = [catalogue.referral_routes[key].value for key in plain.routes]
    roles = (catalogue.roles[key].value for key in item.roles)
    cited = dict.fromkeys(map(source_of, item.evidence))
    return InterventionForPeople(
        kind=PEOPLE_KIND[item.kind],
        usual_name=None if item.title.lower() in plain.title.lower() else item.title,
        what=told(plain.what),
        benefits=_answer([*helped, *benefits], FIRST),
        risks=_answer([*risks[:1], *harmed, *risks[1:]], max(FIRST, 1 + len(harmed))),
        how_to_get=tuple(map(told, filter(None, [*(route.how for route in routes), plain.how_to_get]))),
        if_refused=told(plain.if_refused or routes[0].if_refused),
        texts=texts(catalogue, VIEW, plain),
        other_choices=tuple(
            Link(catalogue.interventions[key].value.people.title, addresses.intervention(VIEW, key))
            for key in plain.other_choices
        ),
        questions=plain.questions,
        how_sure=how_sure(catalogue, record),
        roles=tuple((role.name, role.people) for role in roles),
        sources=tuple(
            Link(f"{source.publisher}: {source.title}", addresses.guidance(source.id))
            for source in (catalogue.guidance[key].value for key in cited)
        ),
        clusters=clusters_using(catalogue, VIEW, record.key),
        needs_help_box=names_danger(catalogue, record),
        review=review_state(catalogue, record, item.review),
    )


def _answer(lines: list[Prose], first: int) -> Answer:
    """A fold for one line would take its place: then all are seen."""
    seen = first if len(lines) > first + 1 else len(lines)
    return Answer(first=tuple(lines[:seen]), more=tuple(lines[seen:]))
