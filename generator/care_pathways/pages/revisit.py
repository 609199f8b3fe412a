"""The pages and leaflets that show some records: what to look at again when they change."""

from collections.abc import Iterable

from care_pathways.catalogue import Catalogue, Name
from care_pathways.leaflet import Form
from care_pathways.model.audience import Audience
from care_pathways.model.lists import HelplineKind
from care_pathways.model.provenance import Confidence
from care_pathways.pages import addresses
from care_pathways.pages.registry import all_pages

ON_LEAFLETS = (
    *(HelplineKind.EMERGENCY, HelplineKind.URGENT, HelplineKind.MEDICAL),
    *(HelplineKind.LISTENING, HelplineKind.DEAF),
)


def pages_about(catalogue: Catalogue, names: Iterable[Name]) -> dict[Audience | None, list[str]]:
    """The addresses of every page about one of the records, by view. None holds those that are the same for all."""
    subjects = set(names)
    lines = any(kind == "helpline" for kind, _ in subjects)
    shared = {addresses.address(addresses.HELP)} if lines else set()
    found: dict[Audience | None, list[str]] = {view: [] for view in (*Audience, None)}
    for page in all_pages(catalogue):
        if page.subject in subjects or page.address in shared:
            found[page.audience].append(page.address)
    return found


def everywhere(catalogue: Catalogue, names: Iterable[Name]) -> list[str]:
    """In words, where a line stands beside the pages that are about what names it: at the head of all, on leaflets."""
    lines = [catalogue.helplines[key].value for kind, key in names if kind == "helpline"]
    every = [record.value for record in catalogue.helplines.values()]
    first = {line.kind: line for line in reversed(every) if line.call}
    found: list[str] = []
    if any(first.get(kind) in lines for kind in (HelplineKind.EMERGENCY, HelplineKind.URGENT)):
        found.append("Its number stands in the help box of every page")
    if any(line.kind in ON_LEAFLETS and line.confidence is Confidence.SOURCED for line in lines):
        found.append("It is printed on every leaflet")
    return found


def leaflets_about(catalogue: Catalogue, names: Iterable[Name]) -> list[str]:
    """The addresses of every leaflet of one of the clusters. Only a cluster with a package has leaflets."""
    numbers = sorted(int(key) for kind, key in names if kind == "cluster" and key in catalogue.packages)
    return [addresses.address(addresses.leaflet(number, form)) for number in numbers for form in Form]
