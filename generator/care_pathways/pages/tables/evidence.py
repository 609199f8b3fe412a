"""Evidence: one row for each line of evidence of an intervention."""

from care_pathways.catalogue import Catalogue
from care_pathways.catalogue.statements import Line
from care_pathways.model.audience import Audience
from care_pathways.model.intervention import Intervention
from care_pathways.pages import addresses
from care_pathways.pages.parts.evidence import holds_for
from care_pathways.pages.parts.law import law_words
from care_pathways.pages.parts.number import numbered
from care_pathways.pages.parts.seen import seen_mark
from care_pathways.pages.tables.cells import listed, page_id
from care_pathways.table import PAGE, Cell, Column, Kind, Table
from care_pathways.words.marks import STATUS, STRENGTH

COLUMNS = (
    Column("intervention", "The usual professional title."),
    Column("intervention_id", "The id of the intervention, as in the other tables and in the JSON.", shown=False),
    Column("source", "The reference that people quote."),
    Column("recommendation", "The number of the recommendation or statement, where known. Never guessed."),
    Column("source_status", "Where the source stands.", shown=False),
    Column("strength", "The force of the recommendation, in the publisher's terms."),
    Column("strength_note", "What the single word leaves out."),
    Column("claim", "What the source says, summarised in our own words. It is not the publisher's wording."),
    Column("law", "Of law: whether it is in force, coming or repealed, and as of when that was seen.", shown=False),
    Column("check", "How far the line was checked."),
    Column("doubtful", "Did what was seen raise a doubt about the line?", Kind.YES_OR_NO),
    Column("holds_for", "The needs that it holds for, by name."),
    Column("conditions", "Under what conditions it holds."),
    Column("statement_id", "The source and our id of the statement, as in the JSON.", shown=False),
    Column("seen_at", "The page or copy in which it was seen."),
    Column("note", "What a reader of the line should know."),
    PAGE,
)


def table(catalogue: Catalogue) -> Table:
    """By intervention, then in the order of the record."""
    return Table(
        id="evidence",
        title="Evidence",
        about="Every line of evidence: source, recommendation, strength, what it says, and how far we checked it.",
        columns=COLUMNS,
        rows=tuple(
            _row(catalogue, catalogue.interventions[key].value, line)
            for key in sorted(catalogue.interventions, key=str)
            for line in catalogue.lines(catalogue.interventions[key].value.evidence)
        ),
    )


def _row(catalogue: Catalogue, item: Intervention, line: Line) -> tuple[Cell, ...]:
    statement = line.statement
    return (
        item.title,
        item.id,
        line.source.reference,
        numbered(line.source, statement.number) or None,
        STATUS[line.source.status].text,
        STRENGTH[line.strength].text,
        statement.strength_note,
        statement.text,
        law_words(statement.law),
        seen_mark(line).text,
        statement.doubtful,
        listed(holds_for(catalogue, line)),
        statement.conditions,
        line.key,
        statement.seen.at,
        statement.note,
        page_id(addresses.intervention(Audience.PROFESSIONALS, item.id)),
    )
