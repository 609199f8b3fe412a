"""What the cells of several tables have in common."""

from collections.abc import Iterable, Iterator

from care_pathways.catalogue import Catalogue
from care_pathways.model.intervention import Intervention
from care_pathways.model.package import Package
from care_pathways.pages import addresses
from care_pathways.pages.parts.evidence import citation
from care_pathways.words.grammar import semicolons
from care_pathways.words.package import PACKAGE_LISTS


def page_id(href: str) -> str:
    """The id at the foot of the page that an address leads to."""
    return addresses.address(href).strip("/")


def listed(items: Iterable[str]) -> str | None:
    """Several values in one cell."""
    return semicolons(items) or None


def cited(catalogue: Catalogue, statement: str | None) -> str | None:
    """A statement as the pages cite it: "NG222, 1.5.2"."""
    return citation(catalogue.statements[statement]).text if statement else None


def lines_of(catalogue: Catalogue, package: Package) -> Iterator[tuple[str, Intervention]]:
    """Every intervention that a package names, with the list that it stands in, in words."""
    for name, words in PACKAGE_LISTS.items():
        for key in getattr(package, name):
            yield words, catalogue.interventions[key].value


def in_order(catalogue: Catalogue) -> Iterator[Package]:
    """The packages by the number of their cluster."""
    for _, record in sorted(catalogue.packages.items(), key=lambda item: int(item[0])):
        yield record.value
