"""What an area says of its offers, put into the matrix as a filter and into each gap analysis as first answers."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import cast

from care_pathways.catalogue import Catalogue
from care_pathways.model.local.offer import Offer, Offered
from care_pathways.page import Page
from care_pathways.pages.matrix.matrix import Matrix
from care_pathways.pages.matrix.matrix import Row as MatrixRow
from care_pathways.pages.matrix.matrix_filter import NONE, Choice, Facet
from care_pathways.pages.tools.gap_analysis import GapAnalysis
from care_pathways.pages.tools.sheet import Row
from care_pathways.words.area import NOT_SAID, OFFERED

ANSWERS = {Offered.YES: "offered", Offered.PARTLY: "partly", Offered.ELSEWHERE: "offered", Offered.NO: "no"}
"""The answer of a worksheet that stands for each state of an offer."""
FACET = "here"


def with_offers(page: Page, catalogue: Catalogue) -> Page:
    """The page, filled in where it is a matrix or the gap analysis of a cluster."""
    if page.template == "shared/matrix.html":
        return replace(page, view=_matrix(catalogue, cast(Callable[[], Matrix], page.view)))
    if page.template == "commissioners/gap-analysis.html" and page.subject and page.subject[0] == "package":
        package = next(item.value for item in catalogue.packages.values() if item.name == page.subject)
        offers = [item.value for item in catalogue.local.offers.values() if item.value.cluster == package.cluster]
        return replace(page, view=_gap(catalogue, offers, cast(Callable[[], GapAnalysis], page.view)))
    return page


def _gap(catalogue: Catalogue, offers: Iterable[Offer], view: Callable[[], GapAnalysis]) -> Callable[[], GapAnalysis]:
    found = {offer.intervention: offer for offer in offers}

    def filled() -> GapAnalysis:
        made = view()
        parts = tuple(
            replace(part, rows=tuple(_answered(catalogue, row, found.get(row.id)) for row in part.rows))
            for part in made.sheet.parts
        )
        return replace(made, sheet=replace(made.sheet, parts=parts))

    return filled


def _answered(catalogue: Catalogue, row: Row, offer: Offer | None) -> Row:
    if offer is None:
        return row
    local = catalogue.local
    by = local.services[offer.service].value.name if offer.service else ""
    by = by or (local.partners[offer.partner].value.name if offer.partner else "")
    said = ". ".join(word for word in (OFFERED[offer.offered], by, (offer.note or "").rstrip(".")) if word)
    return replace(row, answer=ANSWERS[offer.offered], found=f"{said}.")


def _matrix(catalogue: Catalogue, view: Callable[[], Matrix]) -> Callable[[], Matrix]:
    area = catalogue.local.area
    heading = f"In {area.value.name}" if area else ""
    states: dict[str, set[Offered]] = {}
    for record in catalogue.local.offers.values():
        states.setdefault(record.value.intervention, set()).add(record.value.offered)
    titles = {item.value.title: str(key) for key, item in catalogue.interventions.items()}

    def values(row: MatrixRow) -> tuple[str, ...]:
        held = states.get(titles[row.link.text], set())
        return tuple(state.value.replace(" ", "-") for state in OFFERED if state in held) or (NONE,)

    def filled() -> Matrix:
        made = view()
        groups = tuple(
            replace(group, rows=tuple(replace(row, values=(*row.values, (FACET, values(row)))) for row in group.rows))
            for group in made.groups
        )
        rows = [dict(row.values)[FACET] for group in groups for row in group.rows]
        words = {**{state.value.replace(" ", "-"): label for state, label in OFFERED.items()}, NONE: NOT_SAID}
        counts = ((value, text, sum(value in held for held in rows)) for value, text in words.items())
        choices = tuple(Choice(value, text, count) for value, text, count in counts if count)
        return replace(made, groups=groups, facets=(*made.facets, Facet(FACET, heading, choices)))

    return filled
