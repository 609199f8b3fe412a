"""A word from letters and clinics stands in a people's text that does not say what it means.

content/language.yml lists such words under `explained:`, with the plain words that count as an explanation.
"""

from collections.abc import Iterator

from care_pathways.catalogue import Catalogue
from care_pathways.checks.phrases import allowed_in, find, index, shown
from care_pathways.diagnostics import Diagnostic


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """The plain meaning stands in the same text as the word."""
    if not catalogue.has_language:
        return
    allowed = allowed_in(catalogue.language)
    phrases = index((word, rule) for rule in catalogue.language.explained for word in rule.words)
    for record in catalogue.records():
        told = set()
        for found in find(record, phrases, allowed):
            text = found.passage.text.lower()
            explained = any(plain.lower() in text for plain in found.rule.explained_by)
            if not explained and (found.passage.keys, found.phrase) not in told:
                told.add((found.passage.keys, found.phrase))
                yield Diagnostic(
                    record.near(found.passage.keys, found.sentence, found.phrase),
                    "unexplained-word",
                    f'"{found.phrase}" is not explained here: {shown(found.sentence)}',
                    f"Say what it means in the same text ({found.rule.meaning}), or leave the word out",
                )
