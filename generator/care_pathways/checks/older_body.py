"""A body that no longer exists is named only in a quotation: today's are integrated care boards (ICBs).

Clinical commissioning groups (CCGs) ended in 2022, primary care trusts (PCTs) before them. A plan that names one is
taken for an old plan. Titles of sources keep their words, and the glossary explains older names.
"""

import re
from collections.abc import Iterator

from care_pathways.catalogue import Catalogue
from care_pathways.diagnostics import Diagnostic

BODY = re.compile(
    r"\b(CCGs?|PCTs?|clinical commissioning groups?|primary care trusts?|strategic health authorit\w+)\b", re.I
)
NAMES = ("ccg", "pct", "clinical commissioning", "primary care trust", "strategic health")
"""One of them stands, in small letters, in every text with such a body; most records have none."""
QUOTED = re.compile(r"\"[^\"]*\"|“[^”]*”|‘[^’]*’")
NOT_OURS = {"source", "guidance", "synonym", "language", "term"}
"""Kinds that hold titles of sources, how people put it themselves, or what an older name meant and when."""
OTHER_NAMES = {"also", "words_people_use", "source", "seen_at"}
"""Fields that hold other names for a thing, or the place where something was seen."""


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """No text of ours plans with a body that is gone."""
    for record in catalogue.records():
        if record.kind in NOT_OURS or not any(name in record.words for name in NAMES):
            continue
        for keys, text in record.texts:
            if OTHER_NAMES.intersection(keys):
                continue
            for body in dict.fromkeys(BODY.findall(QUOTED.sub(" ", text))):
                yield Diagnostic(
                    record.near(keys, body),
                    "older-body",
                    f'"{body}" no longer exists',
                    "Name today's body, such as the integrated care board (ICB); or quote the older text with its year",
                )
