"""Measures: one row for each outcome measure."""

from care_pathways.catalogue import Catalogue, Key
from care_pathways.model.audience import Audience
from care_pathways.pages import addresses
from care_pathways.pages.tables.cells import page_id
from care_pathways.table import PAGE, Column, Kind, Table
from care_pathways.words.marks import CONFIDENCE

COLUMNS = (
    Column("id", "The id of the measure, as in the JSON.", shown=False),
    Column("measure", "The name that people use."),
    Column("full_name", "The name spelled out.", shown=False),
    Column("rated_by", "Who fills it in.", shown=False),
    Column("about", "What it looks at."),
    Column("plain_words", "The same in plain words.", shown=False),
    Column("support", "How well this description is supported.", shown=False),
    Column("interventions", "How many interventions use it.", Kind.NUMBER, shown=False),
    PAGE,
)


def table(catalogue: Catalogue) -> Table:
    """By id. The page is that of the first intervention that uses the measure."""
    used = {key: _used(catalogue, key) for key in catalogue.measures}
    return Table(
        id="measures",
        title="Outcome measures",
        about="Questionnaires and scales with a name. No rating text.",
        columns=COLUMNS,
        rows=tuple(
            (
                record.value.id,
                record.value.name,
                record.value.full_name,
                record.value.rated_by,
                record.value.about,
                record.value.people,
                CONFIDENCE[record.value.confidence].text,
                len(used[key]),
                page_id(addresses.intervention(Audience.COMMISSIONERS, used[key][0])) if used[key] else None,
            )
            for key in sorted(catalogue.measures, key=str)
            for record in (catalogue.measures[key],)
        ),
    )


def _used(catalogue: Catalogue, measure: Key) -> list[str]:
    return sorted(item.value.id for item in catalogue.interventions.values() if measure in item.value.measures)
