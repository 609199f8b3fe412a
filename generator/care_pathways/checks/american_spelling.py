"""British spelling in people's texts: -ise and -yse, and the pairs under `british:` in content/language.yml."""

import re
from collections.abc import Iterable, Iterator

from care_pathways.catalogue import Catalogue, Record
from care_pathways.checks.phrases import Index, find, index, shown
from care_pathways.diagnostics import Diagnostic
from care_pathways.model.base import Model

ZED = re.compile(r"(?<=\w\w[iy])z(?=(?:e|es|ed|er|ers|ing|ation|ations)$)")


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """No word has its American spelling."""
    if not catalogue.has_language:
        return
    keeps_z = {word.lower() for word in catalogue.language.keeps_z}
    pairs = index(catalogue.language.british.items())
    for record in catalogue.records():
        yield from _problems(record, pairs)
        if record.passages and ("iz" in record.words or "yz" in record.words):
            yield from _problems(record, index((word, _with_s(word)) for word in _with_z(record.vocabulary - keeps_z)))


def _with_z(vocabulary: Iterable[str]) -> Iterator[str]:
    return (word for word in vocabulary if ZED.search(word))


def _with_s(word: str) -> str:
    return ZED.sub("s", word)


def _problems(record: Record[Model], pairs: Index[str]) -> Iterator[Diagnostic]:
    for found in find(record, pairs):
        yield Diagnostic(
            record.near(found.passage.keys, found.sentence, found.phrase),
            "american-spelling",
            f'"{found.phrase}" is the American spelling: {shown(found.sentence)}',
            f'Write "{found.rule}"',
        )
