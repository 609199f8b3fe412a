"""A paragraph for people has at most three sentences: on a phone a fourth makes it a wall of words.

Words in quotation marks count as one with the sentence that brings them, and a label in bold at the start is none.
"""

import re
from collections.abc import Iterator

from care_pathways.catalogue import Catalogue
from care_pathways.checks.phrases import shown
from care_pathways.diagnostics import Diagnostic
from care_pathways.text.plain_text import paragraphs

MOST = 3
_LABEL = re.compile(r"^\*\*[^*]+\*\*\s+", re.MULTILINE)
_SAID = re.compile(r"“[^“”]*”|\"[^\"]*\"")


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """No paragraph, list item or table cell is longer."""
    for record in catalogue.records():
        for passage in record.passages:
            if len(passage.sentences) <= MOST:
                continue
            for found in paragraphs(_SAID.sub("so", _LABEL.sub("", passage.text))):
                if len(found) > MOST:
                    yield Diagnostic(
                        record.near(passage.keys, found[0]),
                        "long-paragraph",
                        f"This paragraph has {len(found)} sentences; the limit is {MOST}: {shown(found[0])}",
                        "Leave a blank line where the next thought begins: write the text under |-",
                    )
