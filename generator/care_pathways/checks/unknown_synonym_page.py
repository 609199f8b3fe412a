"""A page that an entry of synonyms.yml leads to must be there: else the search misses what its editor meant."""

from collections.abc import Iterator

from care_pathways.catalogue import Catalogue, Key
from care_pathways.checks.unknown_reference import hint
from care_pathways.diagnostics import Diagnostic
from care_pathways.model.synonym import MADE_PAGES


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Every target is the help page, or a record by kind and key."""
    for record in catalogue.synonyms.values():
        for index, target in enumerate(record.value.leads_to):
            kind, _, name = target.partition(":")
            key: Key = int(name) if kind == "cluster" and name.isdecimal() else name
            if target != "help" and name not in MADE_PAGES and not catalogue.is_known(kind, key):
                yield Diagnostic(
                    record.at("leads_to", index),
                    "unknown-synonym-page",
                    f'No {kind} is called "{name}"',
                    hint(key, [str(known) for known in catalogue.keys(kind)], "content/"),
                )
