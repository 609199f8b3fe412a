"""A sentence for people has at most 25 words. Tired or frightened readers lose a longer one before its end."""

from collections.abc import Iterator

from care_pathways.catalogue import Catalogue
from care_pathways.checks.phrases import shown
from care_pathways.diagnostics import Diagnostic

MOST = 25


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """No sentence, heading or list item is longer."""
    for record in catalogue.records():
        for passage in record.passages:
            for sentence, words in zip(passage.sentences, passage.lengths, strict=True):
                if words > MOST:
                    yield Diagnostic(
                        record.near(passage.keys, sentence),
                        "long-sentence",
                        f"This sentence has {words} words; the limit is {MOST}: {shown(sentence)}",
                        "Make it two or three, with one idea each",
                    )
