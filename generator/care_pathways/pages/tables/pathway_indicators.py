"""Pathway indicators: one row for each way to see whether a pathway works."""

from care_pathways.catalogue import Catalogue
from care_pathways.pages import addresses
from care_pathways.pages.parts.seen import mark_of
from care_pathways.pages.tables.cells import cited, listed, page_id
from care_pathways.table import PAGE, Column, Table
from care_pathways.words.planning import DIRECTION, RATER, status

COLUMNS = (
    Column("id", "How a file of own figures names it; with national ids, it names those.", shown=False),
    Column("pathway", "The pathway, by its id.", shown=False),
    Column("domain", "structure, process, outcome, experience, inclusion, carer or equity.", shown=False),
    Column("indicator", "What is measured."),
    Column("definition", "What is counted, out of whom, over which time."),
    Column("status", 'National measure, national source, or "Suggested, not national".'),
    Column("national_ids", "The ids of national measures that give it.", shown=False),
    Column("source", "The national source that names it, with the number of the statement where known."),
    Column("check", "How far that source was checked."),
    Column("who_answers", "The person, a carer, a professional, or records."),
    Column("measure", "The questionnaire or scale used."),
    Column("better_when", "Up, down or neither. No targets: a figure without a source is not given."),
    Column("note", "What to know when reading it."),
    PAGE,
)


def table(catalogue: Catalogue) -> Table:
    """By pathway, then in the order of the record."""
    return Table(
        id="pathway-indicators",
        title="Pathway indicators",
        about="The indicator set of each pathway, with national ids where they were seen.",
        columns=COLUMNS,
        rows=tuple(
            (
                f"{record.value.id}/{item.id}",
                record.value.id,
                item.domain.value,
                item.text,
                item.definition,
                status(item).text,
                listed(catalogue.national_measures[key].value.code for key in item.national),
                cited(catalogue, item.source.statement) if item.source else None,
                mark_of(catalogue, item.source.statement).text if item.source else None,
                RATER[item.rater],
                catalogue.measures[item.measure].value.name if item.measure else None,
                DIRECTION[item.direction],
                item.note,
                page_id(addresses.pathway(record.key)),
            )
            for record in catalogue.pathways.values()
            for item in record.value.indicators
        ),
    )
