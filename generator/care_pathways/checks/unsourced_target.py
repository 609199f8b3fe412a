"""A percentage or a time limit of a pathway or package has a source: a standard, a statement, a national measure.

Numbers without a year and a source turn into targets that nobody set. The values live in content/standards.yml, where
year and source are required; a pathway names the standard. An indicator may say its own limit only where a national
measure or a statement gives it. Other texts of a package may repeat a figure, or name a year, that one of its sourced
lines, what these rest on, or a standard of its cluster says.
"""

from collections.abc import Iterator

from care_pathways.catalogue import Catalogue, Record
from care_pathways.checks.figures import FIGURE, TARGET, quantities, quantity
from care_pathways.diagnostics import Diagnostic, Mark
from care_pathways.model.guidance import Guidance
from care_pathways.model.package import Package
from care_pathways.model.pathway import Pathway


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """No pathway and no package holds a figure of its own."""
    for pathway in catalogue.pathways.values():
        for keys, text in pathway.texts:
            found = TARGET.search(text)
            if found and not _sourced(pathway.value, keys):
                yield _problem(pathway.near(keys, found.group()), found.group())
    for package in catalogue.packages.values():
        told = frozenset(_told(catalogue, package))
        for keys, text in package.texts:
            for found in FIGURE.finditer(text):
                if not _cited(package.value, keys) and quantity(found.group()) not in told:
                    yield _problem(package.near(keys, found.group()), found.group())


def _problem(mark: Mark, figure: str) -> Diagnostic:
    return Diagnostic(
        mark,
        "unsourced-target",
        f'"{" ".join(figure.split())}" is a figure without a source',
        "Put the value into content/standards.yml with year and source and name it here; or leave it out",
    )


def _sourced(pathway: Pathway, keys: tuple[str | int, ...]) -> bool:
    """Does the text stand in an indicator that a national measure or source gives?"""
    return keys[0] == "indicators" and isinstance(keys[1], int) and pathway.indicators[keys[1]].is_national


def _cited(package: Package, keys: tuple[str | int, ...]) -> bool:
    """Does the text stand in an indicator or a caution that names a statement?"""
    part, place = keys[-3:-1] if len(keys) > 2 else ("", "")
    if not isinstance(place, int):
        return False
    if part == "indicators":
        return package.commissioners.indicators[place].statement is not None
    return part == "avoid" and package.avoid[place].statement is not None


def _told(catalogue: Catalogue, package: Record[Package]) -> Iterator[tuple[str, str]]:
    """Every figure of its cited lines, of what they rest on with its years, and of the standards of its cluster."""
    for keys, text in package.texts:
        if _cited(package.value, keys):
            yield from quantities(text)
    for _, kind, key in package.references:
        if kind == "statement" and key in catalogue.statements:
            yield from quantities(catalogue.statements[str(key)].statement.text)
            yield from _years(catalogue.statements[str(key)].source)
        elif kind == "guidance" and key in catalogue.guidance:
            yield from _years(catalogue.guidance[key].value)
    for standard in catalogue.standards.values():
        if package.value.cluster in standard.value.clusters:
            yield from quantities(standard.value.value)


def _years(source: Guidance) -> Iterator[tuple[str, str]]:
    """The years in which a source came out and was last changed."""
    return ((day[:4], "") for day in (source.published, source.last_updated) if day)
