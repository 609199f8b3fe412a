"""A percentage or a time limit in a pathway comes from a source: a standard, a national measure, a cited document.

Numbers without a year and a source turn into targets that nobody set. The values live in content/standards.yml, where
year and source are required; a pathway names the standard. An indicator may say its own limit only where a national
measure or a national source gives it.
"""

import re
from collections.abc import Iterator

from care_pathways.catalogue import Catalogue
from care_pathways.diagnostics import Diagnostic
from care_pathways.model.pathway import Pathway

TARGET = re.compile(
    r"\b\d+(?:\.\d+)?\s?(?:%|per cent\b)|"
    r"\b(?:within|under|at most|no more than|less than)\s+"
    r"(?:\d+|an?|one|two|three|four|five|six|ten|twelve|eighteen)\s+"
    r"(?:working\s+)?(?:minutes?|hours?|days?|weeks?|months?)\b",
    re.IGNORECASE,
)


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """No pathway holds a figure of its own."""
    for record in catalogue.pathways.values():
        for keys, text in record.texts:
            found = TARGET.search(text)
            if found and not _sourced(record.value, keys):
                yield Diagnostic(
                    record.near(keys, found.group()),
                    "unsourced-target",
                    f'"{found.group()}" is a figure without a source',
                    "Put the value into content/standards.yml with year and source and name it here; or leave it out",
                )


def _sourced(pathway: Pathway, keys: tuple[str | int, ...]) -> bool:
    """Does the text stand in an indicator that a national measure or source gives?"""
    return keys[0] == "indicators" and isinstance(keys[1], int) and pathway.indicators[keys[1]].is_national
