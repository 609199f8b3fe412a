"""What people type stands in one entry of synonyms.yml, and once: else nobody can tell which entry decides."""

from collections.abc import Callable, Iterator
from functools import partial

from care_pathways.catalogue import Catalogue
from care_pathways.diagnostics import Diagnostic, Mark


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """No words stand twice, capitals apart."""
    first: dict[str, Callable[[], Mark]] = {}
    for record in catalogue.synonyms.values():
        for index, words in enumerate(record.value.words):
            # Called only for a fault: finding a place reads the file again.
            place = partial(record.at, "words", index)
            if before := first.get(words.casefold()):
                yield Diagnostic(
                    place(),
                    "repeated-synonym",
                    f'"{words}" already stands at {before()}',
                    "Keep it where it fits best, and give that entry what both lead to",
                )
            else:
                first[words.casefold()] = place
