"""5. Quality requirements, and 6. Location: what is there and done, what to avoid, and where care happens."""

from collections.abc import Iterator

from care_pathways.catalogue import Catalogue
from care_pathways.catalogue.statements import caution_text
from care_pathways.document import Blank, Block, Grid, Heading, Items, Line, Paragraph, line, to_fill_in
from care_pathways.model.pathway import Pathway
from care_pathways.model.pathway_indicator import Domain
from care_pathways.pages.documents.parts import ours, statement_link, supported
from care_pathways.pages.documents.specification.outcomes import indicators
from care_pathways.pages.parts.seen import seen_mark


def blocks(catalogue: Catalogue, item: Pathway) -> Iterator[Block]:
    """The fifth and sixth part of a specification."""
    yield Heading(2, "5. Applicable quality requirements", "quality-requirements")
    yield Heading(3, "5.1 National and local quality requirements", "structure-and-process")
    yield Paragraph(
        line(
            "What is suggested here is not national: do not put it into a contract as if it were. "
            "Indicators of outcome, experience, inclusion, carers and equity stand in part 2."
        )
    )
    for domain in (Domain.STRUCTURE, Domain.PROCESS):
        yield from indicators(catalogue, item, domain)
    yield Blank(to_fill_in("thresholds, method of measurement, reporting, and what follows when they are not met"))
    yield Heading(3, "5.2 Care to avoid, or to be careful about", "care-to-avoid")
    yield Paragraph(line("From the packages of the clusters. Each has exceptions; its source has the whole text."))
    yield Items(tuple(_cautions(catalogue, item)))
    yield Heading(2, "6. Location", "location")
    yield Paragraph(ours(item.scope.location))
    yield Grid(
        "Places",
        ("Place", "What for", "Here"),
        (30, 44, 26),
        tuple(
            ((line(setting.place),), (ours(setting.what_for),), (to_fill_in("address, opening times, access"),))
            for setting in item.in_place.settings
        ),
    )


def _cautions(catalogue: Catalogue, item: Pathway) -> Iterator[Line]:
    """Each caution once."""
    seen = set()
    for number in item.clusters:
        if number not in catalogue.packages:
            continue
        for caution in catalogue.packages[number].value.avoid:
            text = caution_text(catalogue.statements, caution)
            if text not in seen:
                seen.add(text)
                found = catalogue.statements.named(caution.statement)
                yield supported(text, statement_link(found), seen_mark(found).text) if found else ours(text)
