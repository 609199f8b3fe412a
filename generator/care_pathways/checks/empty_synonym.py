"""An entry of synonyms.yml has words that people type, and says what they mean or where they lead."""

from collections.abc import Iterator

from care_pathways.catalogue import Catalogue
from care_pathways.diagnostics import Diagnostic


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Words on the one side; means, leads_to or crisis on the other."""
    for record in catalogue.synonyms.values():
        item = record.value
        if not item.words:
            yield Diagnostic(
                record.at("words"),
                "empty-synonym",
                f'"{item.id}" has no words that people type',
                "List every way to say it under words, or delete the entry",
            )
        elif not (item.means or item.leads_to or item.crisis):
            yield Diagnostic(
                record.at("id"),
                "empty-synonym",
                f'"{item.id}" leads nowhere',
                "Say what it means under means, or which pages come first under leads_to",
            )
