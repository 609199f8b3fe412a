"""Words that claim a human act - co-produced, clinically reviewed, endorsed - need a record of that act.

So does a reading age: a formula can say that a text may be hard, and never that it is easy.
"""

import re
from collections.abc import Iterator

from care_pathways.analysis.review_lines import READ
from care_pathways.analysis.standing import standing
from care_pathways.catalogue import Catalogue
from care_pathways.diagnostics import Diagnostic

CLAIM = re.compile(
    r"\b(co-?produced|clinically (?:reviewed|approved)|tested with (?:people|users|readers)|user-tested|"
    r"endorsed by|approved by|accredited by|peer[- ]reviewed|reading age)\b",
    re.IGNORECASE,
)
HINTS = ("produced", "reviewed", "approved", "tested", "endorsed", "accredited", "reading age")
DENIAL = re.compile(
    r"\b(not|no|nobody|none|never|nothing|until|unless|without|whether|has yet|before)\b", re.IGNORECASE
)
LINK_TARGET = re.compile(r"\]\([^)]*\)")
SENTENCE = re.compile(r"[^.!?\n]+[.!?]?")


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """No prose claims what no record shows. A sentence that denies it may stand."""
    for record in catalogue.records():
        if record.kind in READ and standing(catalogue, record).acts:
            continue
        for keys, text in record.prose:
            small = text.lower()
            if not any(word in small for word in HINTS):
                continue  # most texts claim nothing, and need not be taken apart
            for sentence in SENTENCE.findall(LINK_TARGET.sub("]", text)):
                claim = CLAIM.search(sentence)
                if claim and not DENIAL.search(sentence):
                    yield Diagnostic(
                        record.at(*keys),
                        "unsupported-claim",
                        f'"{claim.group()}" is a claim, and no review record shows it',
                        "Take the review in (care-pathways review take), or say it another way",
                    )
