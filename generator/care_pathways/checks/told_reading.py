"""People's words about a kind of help tell what the writers read or did not read.

The page works that out from the marks of the evidence, and says it once, under "How sure we are".
"""

import re
from collections.abc import Iterator

from care_pathways.catalogue import Catalogue
from care_pathways.checks.phrases import shown
from care_pathways.diagnostics import Diagnostic

TOLD = re.compile(
    r"\bwe (?:have |had )?(?:not |only |also )*(?:read|saw|seen|checked|looked|found|gathered|compared|traced)\b"
    r"|\bin (?:a|an|full|older|\d{4}) (?:older )?(?:copy|copies)\b|\bin (?:a )?summar(?:y|ies)\b"
    r"|\b(?:not yet|nor) checked\b|\bgeneral knowledge\b",
    re.IGNORECASE,
)


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """No people's text of an intervention speaks of the writers' reading."""
    for record in catalogue.records("intervention"):
        for passage in record.passages:
            for sentence in passage.sentences:
                if TOLD.search(sentence):
                    yield Diagnostic(
                        record.near(passage.keys, sentence),
                        "told-reading",
                        f"This tells what we read, not what holds: {shown(sentence)}",
                        "Take it out: the page says how far its lines were checked, from the marks of the evidence",
                    )
