"""The pages and leaflets that show some records: what to look at again when they change."""

from collections.abc import Iterable

from care_pathways.catalogue import Catalogue, Name
from care_pathways.leaflet import Form
from care_pathways.model.audience import Audience
from care_pathways.pages import addresses
from care_pathways.pages.registry import all_pages


def pages_about(catalogue: Catalogue, names: Iterable[Name]) -> dict[Audience | None, list[str]]:
    """The addresses of every page about one of the records, by view. None holds those that are the same for all."""
    subjects = set(names)
    found: dict[Audience | None, list[str]] = {view: [] for view in (*Audience, None)}
    for page in all_pages(catalogue):
        if page.subject in subjects:
            found[page.audience].append(page.address)
    return found


def leaflets_about(catalogue: Catalogue, names: Iterable[Name]) -> list[str]:
    """The addresses of every leaflet of one of the clusters. Only a cluster with a package has leaflets."""
    numbers = sorted(int(key) for kind, key in names if kind == "cluster" and key in catalogue.packages)
    return [addresses.address(addresses.leaflet(number, form)) for number in numbers for form in Form]
