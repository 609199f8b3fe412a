"""Self-assessments of a service: the standards of a framework as rows to answer, in our words and credited."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from care_pathways.catalogue import Catalogue, Record
from care_pathways.model.audience import Audience
from care_pathways.model.self_assessment import AssessedPart, SelfAssessment
from care_pathways.page import Link, Page, Prose, ResultKind, SearchText
from care_pathways.pages import addresses
from care_pathways.pages.parts.prose import prose
from care_pathways.pages.parts.reviews import ReviewState, review_state, reviewed
from care_pathways.pages.tools.sheet import MET, Part, Row, Sheet, sheet
from care_pathways.words import descriptions
from care_pathways.words.marks import CHECK

VIEW = Audience.COMMISSIONERS
TRAIL = (Link("Planning tools", addresses.TOOLS),)


@dataclass(frozen=True, kw_only=True)
class Assessment:
    """All that the template of one self-assessment sees."""

    sheet: Sheet
    about: Prose
    owner: str
    credit: str
    official: Link
    guidance: Link
    seen: str
    review: ReviewState


@dataclass(frozen=True)
class Assessments:
    """All that the template of the list sees: for each, its link, what it looks at, whose it is, and its rows."""

    items: tuple[tuple[Link, str, str, int], ...]


def pages(catalogue: Catalogue) -> Iterator[Page]:
    """The list, and a page for each."""
    if not catalogue.self_assessments:
        return
    yield Page(
        address=addresses.address(addresses.SELF_ASSESSMENTS),
        title="Self-assessments",
        description=descriptions.SELF_ASSESSMENTS,
        template="commissioners/self-assessments.html",
        view=partial(_list, catalogue),
        audience=VIEW,
        trail=TRAIL,
        search=SearchText(
            kind=ResultKind.TOOL,
            group="",
            words="self-assessment checklist audit standards carers race equality recovery",
        ),
        show_contents=False,
    )
    for record in catalogue.self_assessments.values():
        item = record.value
        yield Page(
            address=addresses.address(addresses.self_assessment(record.key)),
            title=f"Self-assessment: {item.title}",
            description=descriptions.SELF_ASSESSMENT.format(title=item.short, framework=item.owner),
            template="commissioners/self-assessment.html",
            view=partial(_one, catalogue, record),
            audience=VIEW,
            trail=(*TRAIL, Link("Self-assessments", addresses.SELF_ASSESSMENTS)),
            subject=record.name,
            search=SearchText(
                kind=ResultKind.TOOL,
                group="Self-assessment",
                words=f"self-assessment checklist {item.owner}\n{item.short}",
            ),
            show_contents=False,
            last_reviewed=reviewed(catalogue, record),
        )


def _list(catalogue: Catalogue) -> Assessments:
    return Assessments(
        tuple(
            (
                Link(record.value.title, addresses.self_assessment(record.key)),
                record.value.short,
                record.value.owner,
                sum(len(part.statements) for part in record.value.parts),
            )
            for record in catalogue.self_assessments.values()
        )
    )


def _one(catalogue: Catalogue, record: Record[SelfAssessment]) -> Assessment:
    item = record.value
    known = catalogue.guidance[item.guidance].value
    return Assessment(
        sheet=sheet(
            f"self-assessment/{item.id}",
            f"Self-assessment: {item.title}",
            "Standard",
            MET,
            (_part(part) for part in item.parts),
        ),
        about=prose(catalogue, VIEW, item.about),
        owner=item.owner,
        credit=item.credit,
        official=Link(f"{item.title}: the page of {item.owner}", item.official),
        guidance=Link(f"{known.reference}: status, and where it is used", addresses.guidance(known.id)),
        seen=item.seen,
        review=review_state(catalogue, record, item.review),
    )


def _part(part: AssessedPart) -> Part:
    return Part(
        id=part.id,
        title=part.title,
        about=part.about or "",
        rows=tuple(
            Row(id=line.id, title=line.text, look_for=line.look_for, check=CHECK[line.check])
            for line in part.statements
        ),
    )
