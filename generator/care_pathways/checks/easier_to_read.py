"""An easier-to-read page has one short sentence a line, and a symbol beside each.

Write a line as `- ![](symbol:phone) Call NHS 111.` under a heading. A sentence has at most 15 words.
"""

from collections.abc import Iterator

from care_pathways.catalogue import Catalogue, Record
from care_pathways.checks.phrases import shown
from care_pathways.diagnostics import Diagnostic, Mark
from care_pathways.model.written import WrittenPage
from care_pathways.text.easier import MOST_WORDS, parts, strays
from care_pathways.text.plain_text import length, sentences


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Every line of such a page is a heading, or a sentence of 15 words or fewer with its symbol."""
    for record in catalogue.written.values():
        if not record.value.easier_to_read:
            continue
        for above, line in strays(record.value.body):
            yield Diagnostic(
                _mark(record, above),
                "easier-to-read",
                f"This line has no symbol beside it: {shown(line)}",
                "Begin it with a symbol: - ![](symbol:phone) Call NHS 111.",
            )
        for idea in (idea for part in parts(record.value.body) for idea in part.ideas):
            yield from _sentence(_mark(record, idea.above), sentences(idea.text))


def _sentence(mark: Mark, found: tuple[str, ...]) -> Iterator[Diagnostic]:
    if len(found) > 1:
        yield Diagnostic(
            mark,
            "easier-to-read",
            f"This line has {len(found)} sentences: {shown(' '.join(found))}",
            "Give each its own line and its own symbol",
        )
    for sentence in found:
        if length(sentence) > MOST_WORDS:
            yield Diagnostic(
                mark,
                "easier-to-read",
                f"This sentence has {length(sentence)} words; here the limit is {MOST_WORDS}: {shown(sentence)}",
                "Make it two lines, with one idea each",
            )


def _mark(record: Record[WrittenPage], above: int) -> Mark:
    body = record.at("body")
    return Mark(body.file, body.line + above, 1)
