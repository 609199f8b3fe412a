"""What the checks of single records found before. In a file that did not change they find the same again."""

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from hashlib import blake2b

from care_pathways.catalogue import Catalogue, Record
from care_pathways.diagnostics import Diagnostic
from care_pathways.model.base import Model


@dataclass
class Memory:
    """The words that the records were held against, and the problems of each file as it was then."""

    words: str = ""
    problems: dict[str, list[Diagnostic]] = field(default_factory=dict)


def in_records(
    catalogue: Catalogue, checks: Iterable[Callable[[Catalogue], Iterator[Diagnostic]]], memory: Memory
) -> Iterator[Diagnostic]:
    """Every problem in a record. The checks see only the files that are new; all of them when the words changed."""
    words = _words(catalogue)
    known = memory.problems if words == memory.words else {}
    files: dict[str, list[Record[Model]]] = defaultdict(list)
    for record in catalogue.records():
        files[record.file.name].append(record)
    states = {name: _state(name, records) for name, records in files.items()}
    new = {name for name, state in states.items() if state not in known}
    part = catalogue.only({id(record) for name in new for record in files[name]})
    found: dict[str, list[Diagnostic]] = defaultdict(list)
    for problem in (problem for check in checks for problem in check(part)):
        found[problem.mark.file].append(problem)
    memory.words = words
    memory.problems = {state: found[name] if name in new else known[state] for name, state in states.items()}
    for problems in memory.problems.values():
        yield from problems


def _state(name: str, records: list[Record[Model]]) -> str:
    """What a file says, and of which records: one that another file has as well is not looked at here."""
    return json.dumps([name, records[0].file.digest, [str(record.key) for record in records]])


def _words(catalogue: Catalogue) -> str:
    """A digest of what records are held against: words to avoid and to explain, names to explain, short numbers."""
    language = catalogue.language.model_dump_json() if catalogue.has_language else None
    terms = [(term.value.term, term.value.also) for term in catalogue.terms.values()]
    numbers = catalogue.short_numbers, catalogue.is_unread("helpline")
    return blake2b(json.dumps([language, terms, numbers]).encode(), digest_size=20).hexdigest()
