"""What goes into a review pack: the statements of a cluster, a kind of help, a pathway, a page, or a topic."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from care_pathways.analysis.review_lines import ReviewLine, lines_of, statement_line
from care_pathways.catalogue import Catalogue, Record
from care_pathways.model import named_pages
from care_pathways.model.base import Model
from care_pathways.model.guidance import GuidanceKind
from care_pathways.model.intervention import InterventionKind
from care_pathways.model.review_record import BY_PEOPLE, ReviewKind


@dataclass(frozen=True, kw_only=True)
class Scope:
    """What is to be reviewed, and by what kind of review."""

    name: str
    title: str
    kind: ReviewKind
    lines: tuple[ReviewLine, ...]


class UnknownScopeError(Exception):
    """There is nothing of that name; the message says what there is."""


Found = tuple[str, list[ReviewLine]]
"""A title, and the lines."""


def scope(catalogue: Catalogue, what: str, key: str, kind: ReviewKind | None = None) -> Scope:
    """The statements of `what`, each once. A review by people asks only about the words for people."""
    title, lines = SCOPES[what](catalogue, key)
    kind = kind or (ReviewKind.LEGAL if what == "law" else ReviewKind.CLINICAL)
    if kind in BY_PEOPLE:
        lines = [line for line in lines if for_people(line)]
    once = {(*line.place, line.fingerprint): line for line in reversed(lines)}
    if not once:
        raise UnknownScopeError(f"Nothing in {title} is asked about in a {kind} review")
    name = "-".join(part for part in (what, key.replace("/", "-")) if part)
    return Scope(name=name, title=title, kind=kind, lines=tuple(reversed(once.values())))


def for_people(line: ReviewLine) -> bool:
    """Is it said to people?"""
    return line.part.startswith("people.") or line.of.startswith("page:people/")


def _one(catalogue: Catalogue, kind: str, key: str) -> Record[Model]:
    found = next((record for record in catalogue.records(kind) if str(record.key) == key), None)
    if found is None:
        raise UnknownScopeError(f'No {kind} is called "{key}"')
    return found


def _lines(catalogue: Catalogue, records: Iterable[Record[Model]]) -> list[ReviewLine]:
    return [line for record in records for line in lines_of(catalogue, record)]


def _cluster(catalogue: Catalogue, key: str) -> Found:
    cluster = _one(catalogue, "cluster", key)
    package = catalogue.packages.get(cluster.key)
    return f"Cluster {key} and its package", _lines(catalogue, [cluster, *([package] if package else [])])


def _record(kind: str, word: str) -> Callable[[Catalogue, str], Found]:
    def found(catalogue: Catalogue, key: str) -> Found:
        record = _one(catalogue, kind, key)
        return f"{word}: {getattr(record.value, 'title', key)}", _lines(catalogue, [record])

    return found


def _leaflet(catalogue: Catalogue, key: str) -> Found:
    _, lines = _cluster(catalogue, key)
    return f"Leaflet of cluster {key}", [line for line in lines if for_people(line)]


def _medicines(catalogue: Catalogue, _: str) -> Found:
    kinds = (InterventionKind.MEDICATION, InterventionKind.PHYSICAL_TREATMENT)
    helps = [record for record in catalogue.interventions.values() if record.value.kind in kinds]
    packages = _lines(catalogue, catalogue.packages.values())
    page = catalogue.page(named_pages.MEDICINES)
    of_packages = [line for line in packages if line.part == "people.medicines" or line.part.startswith("avoid")]
    return "Everything on medicines", [
        *_lines(catalogue, helps),
        *of_packages,
        *_lines(catalogue, [page] if page else []),
    ]


def _law(catalogue: Catalogue, _: str) -> Found:
    return "Pages and statements of law", [*_law_pages(catalogue), *_law_statements(catalogue)]


def _law_pages(catalogue: Catalogue) -> Iterator[ReviewLine]:
    laws = {record.key for record in catalogue.guidance.values() if record.value.kind is GuidanceKind.LAW}
    for record in catalogue.written.values():
        linked = any(f"(guidance:{key})" in record.value.body for key in laws)
        if linked and record.value.audience:
            yield from lines_of(catalogue, record)


def _law_statements(catalogue: Catalogue) -> Iterator[ReviewLine]:
    for key, line in catalogue.statements.items():
        if line.source.kind is GuidanceKind.LAW:
            yield statement_line(catalogue, str(key))


def _help(catalogue: Catalogue, _: str) -> Found:
    records = [*catalogue.situations.values(), *catalogue.helplines.values()]
    easier = catalogue.page(named_pages.GETTING_HELP_EASIER)
    return "Get help now", _lines(catalogue, [*records, easier] if easier else records)


SCOPES: dict[str, Callable[[Catalogue, str], Found]] = {
    "cluster": _cluster,
    "intervention": _record("intervention", "Kind of help"),
    "pathway": _record("pathway", "Pathway"),
    "page": _record("page", "Page"),
    "leaflet": _leaflet,
    "medicines": _medicines,
    "law": _law,
    "help": _help,
}
"""What a pack can be about."""
NEEDS_NO_KEY = frozenset({"medicines", "law", "help"})
