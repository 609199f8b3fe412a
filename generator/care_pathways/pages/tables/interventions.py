"""Interventions: one row each."""

from care_pathways.catalogue import Catalogue
from care_pathways.model.audience import Audience
from care_pathways.model.intervention import Intervention
from care_pathways.pages import addresses
from care_pathways.pages.parts.evidence import citation
from care_pathways.pages.tables.cells import listed, page_id
from care_pathways.table import PAGE, Cell, Column, Table
from care_pathways.words.marks import CONFIDENCE, INCLUSION, KIND, RECOVERY

COLUMNS = (
    Column("id", "The id of the intervention, as in the other tables and in the JSON.", shown=False),
    Column("title", "The usual professional title."),
    Column("plain_title", "Our own plain title, as people read it."),
    Column("kind", "What sort of help it is."),
    Column("what", "What it is."),
    Column("delivered_by", "Who delivers it."),
    Column("roles", "The same as roles of the table Roles, where one fits.", shown=False),
    Column("settings", "Where it takes place."),
    Column("typical_length", "What sources say on how long or how often, where one was seen. Never a dose."),
    Column("typical_length_source", "The source of each, with its number."),
    Column("recovery", "The recovery processes that it serves."),
    Column("inclusion", "The parts of an ordinary life that it serves."),
    Column("measures", "Outcome measures used with it."),
    Column("clusters", "The clusters whose package names it, by number.", shown=False),
    Column("support", "How well the record is supported, taken together."),
    PAGE,
)


def table(catalogue: Catalogue) -> Table:
    """By id."""
    return Table(
        id="interventions",
        title="Interventions",
        about="Every building block of the packages: kind, delivery, measures, and the clusters that name it.",
        columns=COLUMNS,
        rows=tuple(
            _row(catalogue, catalogue.interventions[key].value) for key in sorted(catalogue.interventions, key=str)
        ),
    )


def _row(catalogue: Catalogue, item: Intervention) -> tuple[Cell, ...]:
    course = catalogue.lines(item.course)
    clusters = sorted(
        record.value.cluster
        for record in catalogue.packages.values()
        if item.id in (*record.value.specific, *record.value.choose_together, *record.value.for_everyone)
    )
    return (
        item.id,
        item.title,
        item.people.title,
        KIND[item.kind],
        item.professionals.what,
        listed(item.delivered_by),
        listed(catalogue.roles[key].value.name for key in item.roles),
        listed(item.settings),
        listed(line.statement.text for line in course) or None,
        listed(citation(line).text for line in course) or None,
        listed(RECOVERY[domain] for domain in item.recovery),
        listed(INCLUSION[domain] for domain in item.inclusion),
        listed(catalogue.measures[key].value.name for key in item.measures),
        listed(str(number) for number in clusters),
        CONFIDENCE[item.confidence].text,
        page_id(addresses.intervention(Audience.PROFESSIONALS, item.id)),
    )
