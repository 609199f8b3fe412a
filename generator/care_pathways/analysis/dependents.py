"""What leans on a record: everything that names it, and the records whose pages a change of it reaches."""

from collections.abc import Iterable, Iterator

from care_pathways.catalogue import Catalogue, Name
from care_pathways.catalogue.short_numbers import pattern
from care_pathways.catalogue.use import Use


def naming(catalogue: Catalogue, name: Name) -> list[Use]:
    """Every field and every link in prose that names the record; for a line with a short number, what says it."""
    kind, key = name
    said = _by_number(catalogue, catalogue.helplines[key].value.call) if kind == "helpline" else ()
    return [*catalogue.where_used.get(name, []), *catalogue.where_linked.get(name, []), *said]


def _by_number(catalogue: Catalogue, number: str | None) -> Iterator[Use]:
    """Every people's text that names the number, 999 or 111, in words."""
    if number not in catalogue.short_numbers:
        return
    found = pattern((number,))
    for record in catalogue.records():
        if record.kind != "helpline":
            for passage in record.passages:
                if found.search(passage.text):
                    yield Use(record, passage.keys, number)


def affected(catalogue: Catalogue, names: Iterable[Name]) -> frozenset[Name]:
    """The records themselves, what names them, the packages that offer what names them, and their clusters."""
    own = set(names)
    found = own | {use.by.name for name in own for use in naming(catalogue, name)}
    # What an intervention rests on reaches every package that names it; other interventions only point at it.
    for name in [name for name in found if name[0] == "intervention"]:
        found |= {use.by.name for use in catalogue.where_used.get(name, []) if use.by.kind == "package"}
    # A standard stands on the pages of the pathways that name it and of its clusters; a measure on its pathways.
    for name in [name for name in found if name[0] in ("standard", "national-measure")]:
        found |= {use.by.name for use in catalogue.where_used.get(name, [])}
        if name[0] == "standard":
            found |= {("cluster", number) for number in catalogue.standards[name[1]].value.clusters}
    found |= {("cluster", package.value.cluster) for package in catalogue.packages.values() if package.name in found}
    return frozenset(found)
