"""Part 3 of a draft specification: scope, in the language of a contract."""

from collections.abc import Iterator

from care_pathways.catalogue import Catalogue
from care_pathways.document import Blank, Block, Heading, Items, Line, Paragraph, Span, line, to_fill_in
from care_pathways.model.pathway import Pathway
from care_pathways.pages.documents import pathway_grids as grids
from care_pathways.pages.documents.notes import Notes
from care_pathways.pages.documents.specification.scope import numbers
from care_pathways.words.grammar import semicolons
from care_pathways.words.marks import CONFIDENCE


def blocks(catalogue: Catalogue, item: Pathway, notes: Notes) -> Iterator[Block]:
    """The third part of a draft."""
    yield Heading(2, "3. Scope", "scope")
    yield Heading(3, "3.1 Aims and objectives", "aims")
    yield Paragraph(line(f"The Provider shall work towards the following:{notes.ours()}"))
    yield Items(tuple(line(aim) for aim in item.aims))
    yield Heading(3, "3.2 Service description and care pathway", "description")
    yield from _description(catalogue, item, notes)
    yield Heading(3, "3.3 Population covered", "population-covered")
    yield Paragraph(line(f"{item.scope.population}{notes.ours()}"))
    yield Blank(to_fill_in("the practices and places covered, and what holds for people who live elsewhere"))
    yield Heading(3, "3.4 Acceptance and exclusion", "acceptance-and-exclusion")
    yield Paragraph(line(f"The Provider shall accept people by these criteria:{notes.ours()}"))
    yield Items(tuple(line(text) for text in item.scope.acceptance))
    if item.scope.exclusions:
        yield Paragraph(
            line(
                "The Provider shall agree a next step with people who are better helped elsewhere, and shall not close "
                "a referral without one:"
            )
        )
        yield Items(tuple(line(f"{found.who}: {found.why}") for found in item.scope.exclusions))
    yield Blank(to_fill_in("how people ask for help themselves, and who decides when services disagree"))
    yield Heading(3, "3.5 Interdependencies with other services", "interdependencies")
    yield grids.dependencies(item, notes)
    yield Heading(3, "3.6 Equity", "equity")
    yield Paragraph(
        line(
            "The Provider shall report each year, by the protected characteristics and by deprivation, who is offered "
            "care, who takes it up and what comes of it, and what was changed. The report shall answer:"
        )
    )
    yield grids.equity(catalogue, item, notes)
    yield Blank(to_fill_in("progress on the three parts of the Patient and Carer Race Equality Framework, by when"))


def _description(catalogue: Catalogue, item: Pathway, notes: Notes) -> Iterator[Block]:
    yield Paragraph(
        line(
            "The Provider shall be able to offer the interventions below to people whom they fit, and shall agree with "
            "each person which of them are used. Nobody is expected to have them all."
        )
    )
    yield grids.offers(catalogue, item, f"Interventions to be offered{notes.ours()}")
    yield Paragraph(
        (Span("The Provider shall offer to everyone in the pathway: "), *grids.for_everyone(catalogue, item))
    )
    yield Paragraph(line("The Provider shall review each care plan with the person when things change, and at least:"))
    yield Items(tuple(_reviews(catalogue, item, notes)))
    roles = semicolons(catalogue.roles[need.role].value.name for need in item.in_place.roles)
    yield Paragraph(line(f"The Provider shall have these roles, or agreed access to them: {roles}.{notes.ours()}"))
    yield Blank(to_fill_in("the steps from first contact to discharge, the key worker, response times, opening hours"))


def _reviews(catalogue: Catalogue, item: Pathway, notes: Notes) -> Iterator[Line]:
    """Each interval once, with its clusters."""
    found: dict[tuple[str, str], list[int]] = {}
    for number in item.clusters:
        interval = catalogue.clusters[number].value.review_interval
        if interval:
            found.setdefault((interval.text, CONFIDENCE[interval.confidence].text), []).append(number)
    for (text, mark), clusters in found.items():
        yield notes.marked(
            f"every {text} for {numbers(tuple(clusters))}",
            line(f"Intervals of reviews: {mark.lower()}. See the annex."),
        )
