"""Who provides: one row for each role that an intervention names."""

from care_pathways.catalogue import Catalogue
from care_pathways.model.audience import Audience
from care_pathways.pages import addresses
from care_pathways.pages.tables.cells import page_id
from care_pathways.table import PAGE, Column, Table

COLUMNS = (
    Column("intervention", "The usual professional title."),
    Column("intervention_id", "The id of the intervention, as in the other tables and in the JSON.", shown=False),
    Column("role", "The name of the role."),
    Column("sector", "health, social care, education, voluntary or peer.", shown=False),
    PAGE,
)


def table(catalogue: Catalogue) -> Table:
    """By intervention, then in the order of the record. An intervention for which no role is noted has no row."""
    return Table(
        id="intervention-roles",
        title="Roles of interventions",
        about="Who can provide each intervention: roles and their sectors.",
        columns=COLUMNS,
        rows=tuple(
            (
                item.title,
                item.id,
                role.name,
                role.sector.value,
                page_id(addresses.intervention(Audience.COMMISSIONERS, item.id)),
            )
            for key in sorted(catalogue.interventions, key=str)
            for item in (catalogue.interventions[key].value,)
            for role in (catalogue.roles[role].value for role in item.roles)
        ),
    )
