"""What the checks of single records found before. In a record that did not change they find the same again."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from care_pathways.catalogue import Catalogue, Record
from care_pathways.diagnostics import Diagnostic
from care_pathways.model.base import Model


@dataclass
class Memory:
    """The records seen last, by identity; the words that they were held against; and the problems, by file."""

    records: dict[int, Record[Model]] = field(default_factory=dict)
    words: tuple[object, ...] = ()
    problems: dict[str, list[Diagnostic]] = field(default_factory=dict)


def in_records(
    catalogue: Catalogue, checks: Iterable[Callable[[Catalogue], Iterator[Diagnostic]]], memory: Memory
) -> Iterator[Diagnostic]:
    """Every problem in a record. The checks see only the records that are new; all of them when the words changed."""
    words = (
        catalogue.language if catalogue.has_language else None,
        *((term.value.term, term.value.also) for term in catalogue.terms.values()),
    )
    if words != memory.words:
        memory.words, memory.records = words, {}
    records = {id(record): record for record in catalogue.records()}
    new = records.keys() - memory.records.keys()
    part, found = catalogue.only(new), defaultdict(list)
    for problem in (problem for check in checks for problem in check(part)):
        found[problem.mark.file].append(problem)
    # The records of a file are all read anew when it changes, so its problems are all found anew.
    read = {records[key].file.name for key in new}
    kept = {name: problems for name, problems in memory.problems.items() if name not in read}
    names = {record.file.name for record in records.values()}
    memory.records = records
    memory.problems = {name: problems for name, problems in (kept | found).items() if name in names}
    for problems in memory.problems.values():
        yield from problems
