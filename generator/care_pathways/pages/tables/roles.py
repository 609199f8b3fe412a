"""Roles: one row each."""

from care_pathways.catalogue import Catalogue, Key
from care_pathways.model.audience import Audience
from care_pathways.pages import addresses
from care_pathways.pages.tables.cells import page_id
from care_pathways.table import PAGE, Column, Kind, Table

COLUMNS = (
    Column("id", "The id of the role, as in the JSON.", shown=False),
    Column("role", "The name of the role."),
    Column("sector", "health, social care, education, voluntary or peer.", shown=False),
    Column("plain_words", "What this person does, in plain words.", shown=False),
    Column("interventions", "How many interventions name the role.", Kind.NUMBER, shown=False),
    PAGE,
)


def table(catalogue: Catalogue) -> Table:
    """By id. The page is that of the first intervention that names the role."""
    used = {key: _used(catalogue, key) for key in catalogue.roles}
    return Table(
        id="roles",
        title="Roles",
        about="Everyone who has a part in the packages, and what they do.",
        columns=COLUMNS,
        rows=tuple(
            (
                record.value.id,
                record.value.name,
                record.value.sector.value,
                record.value.people,
                len(used[key]),
                page_id(addresses.intervention(Audience.COMMISSIONERS, used[key][0])) if used[key] else None,
            )
            for key in sorted(catalogue.roles, key=str)
            for record in (catalogue.roles[key],)
        ),
    )


def _used(catalogue: Catalogue, role: Key) -> list[str]:
    return sorted(item.value.id for item in catalogue.interventions.values() if role in item.value.roles)
