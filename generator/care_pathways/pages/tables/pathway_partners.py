"""Pathway partners: one row for each role with its skills, and for each partner with what it brings."""

from collections.abc import Iterator

from care_pathways.catalogue import Catalogue
from care_pathways.model.pathway import Pathway
from care_pathways.pages import addresses
from care_pathways.pages.tables.cells import page_id
from care_pathways.table import PAGE, Cell, Column, Table
from care_pathways.words.planning import SECTOR

COLUMNS = (
    Column("pathway", "The pathway, by its id.", shown=False),
    Column("part", "role: inside specialist care. partner: outside it.", shown=False),
    Column("role", "The name of the role.", shown=False),
    Column("sector", "Health, social care, education, voluntary sector, or peers."),
    Column("who", "Who it is, in this pathway. Empty for a role."),
    Column("skills_or_contribution", "What the role must be able to do, or what the partner brings and needs."),
    PAGE,
)


def table(catalogue: Catalogue) -> Table:
    """By pathway; roles, then partners."""
    return Table(
        id="pathway-partners",
        title="Pathway partners",
        about="Roles with their skills and partners with what they bring, for each pathway. Suggestions of ours.",
        columns=COLUMNS,
        rows=tuple(row for record in catalogue.pathways.values() for row in _rows(catalogue, record.value)),
    )


def _rows(catalogue: Catalogue, item: Pathway) -> Iterator[tuple[Cell, ...]]:
    needs: list[tuple[str, str, str | None, str]] = [
        ("role", need.role, None, need.skills) for need in item.in_place.roles
    ]
    needs += [("partner", partner.role, partner.who, partner.brings) for partner in item.in_place.partners]
    for part, key, who, text in needs:
        role = catalogue.roles[key].value
        page = page_id(addresses.pathway(item.id))
        yield item.id, part, role.name, SECTOR[role.sector], who, text, page
