"""Parts 4 to 7 of a draft specification: standards, quality requirements, location, activity and information."""

from collections.abc import Iterator

from care_pathways.catalogue import Catalogue
from care_pathways.catalogue.statements import caution_text
from care_pathways.document import Blank, Block, Grid, Heading, Items, Line, Paragraph, Span, line, to_fill_in
from care_pathways.model.pathway import Pathway
from care_pathways.model.pathway_indicator import Domain
from care_pathways.page import Link
from care_pathways.pages import addresses
from care_pathways.pages.documents import pathway_grids as grids
from care_pathways.pages.documents.notes import Notes
from care_pathways.pages.documents.parts import linked
from care_pathways.pages.documents.specification.standards import nice_links
from care_pathways.words.grammar import semicolons

ACTIVITY = ("Referrals received", "People assessed", "People in care at the end of the month", "Contacts", "Discharges")
INFORMATION = (
    "The national data set for mental health services, by its own timetable",
    "Quality requirements of part 5",
    "Outcomes of part 2, and equity by 3.6",
    "Workforce in post, vacancies and training",
    "Complaints, incidents and what was learnt",
)


def blocks(catalogue: Catalogue, item: Pathway, notes: Notes) -> Iterator[Block]:
    """The last parts of a draft."""
    yield Heading(2, "4. Applicable service standards", "applicable-standards")
    yield Heading(3, "4.1 National standards", "access-standards")
    yield grids.standards(catalogue, item, notes, "Standards, with the year")
    yield Heading(3, "4.2 NICE guidelines and quality standards", "nice-guidelines")
    guidelines = nice_links(catalogue, item)
    if guidelines:
        yield Paragraph(
            (
                Span("The Provider shall have regard to these guidelines of NICE, in the version in force: "),
                *linked(guidelines),
            )
        )
    standards = [catalogue.guidance[key].value for key in item.quality_standards]
    if standards:
        shown = [Link(each.heading, each.url or addresses.guidance(each.id)) for each in standards]
        begins = "And to" if guidelines else "The Provider shall have regard to"
        yield Paragraph((Span(f"{begins} these quality standards: "), *linked(shown)))
    yield Heading(3, "4.3 Local standards", "local-standards")
    yield Blank(to_fill_in("local standards, policies, and quality networks that are agreed"))
    yield Heading(2, "5. Applicable quality requirements", "quality-requirements")
    yield Paragraph(line("The Provider shall meet the requirements below once their thresholds are agreed."))
    chosen = [found for found in item.indicators if found.domain in (Domain.STRUCTURE, Domain.PROCESS)]
    yield grids.indicators(catalogue, chosen, notes, "Quality requirements", lambda _: Span("[threshold]", blank=True))
    yield Blank(to_fill_in("how each is measured, who reports to whom, and what follows when a threshold is not met"))
    cautions = tuple(_cautions(catalogue, item, notes))
    if cautions:
        yield Heading(3, "5.1 Care to avoid, or to give with a reason", "care-to-avoid")
        yield Paragraph(
            line(
                "The Provider shall record the reason where the care of a person departs from one of these. What "
                "the law forbids stays forbidden, with a reason or without:"
            )
        )
        yield Items(cautions)
    yield Heading(2, "6. Location", "location")
    places = semicolons(setting.place for setting in item.in_place.settings)
    yield Paragraph(line(f"The Provider shall provide the service in these places. {places}.{notes.ours()}"))
    yield Blank(to_fill_in("addresses, opening hours, access by public transport and for disabled people"))
    yield Heading(2, "7. Activity and information", "activity-and-information")
    yield _to_agree("Indicative activity", ("Activity", "Plan for the year"), ACTIVITY, "number, source")
    yield _to_agree("Information requirements", ("What", "Format, frequency, to whom"), INFORMATION, "to be agreed")


def _to_agree(caption: str, columns: tuple[str, str], names: tuple[str, ...], what: str) -> Grid:
    return Grid(
        caption, columns, (60, 40), tuple(((line(name),), ((Span(f"[{what}]", blank=True),),)) for name in names)
    )


def _cautions(catalogue: Catalogue, item: Pathway, notes: Notes) -> Iterator[Line]:
    """Each caution that a source gives, once."""
    texts = {}
    for number in item.clusters:
        if number in catalogue.packages:
            for caution in catalogue.packages[number].value.avoid:
                if caution.statement:
                    texts[caution_text(catalogue.statements, caution)] = caution.statement
    for text, statement in texts.items():
        yield notes.marked(text, grids.source_note(catalogue, statement))
