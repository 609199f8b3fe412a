"""A text has no pictures: what one would show is said in words. Symbols stand on easier-to-read pages only.

A picture can be missed by who cannot see it, needs an owner and a licence, and grows old unseen. Diagrams are drawn
from records, each with the same in words.
"""

import re
from collections.abc import Iterator

from care_pathways.catalogue import Catalogue
from care_pathways.checks.unknown_link import place
from care_pathways.diagnostics import Diagnostic
from care_pathways.model.written import WrittenPage

PICTURE = re.compile(r"!\[[^\]\n]{0,300}\]\(\s*+<?+(symbol:)?")


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Every picture in prose."""
    for record in catalogue.records():
        easier = isinstance(record.value, WrittenPage) and record.value.easier_to_read
        for keys, text in record.prose:
            for found in PICTURE.finditer(text) if "![" in text else ():
                if not (easier and found[1]):
                    yield Diagnostic(
                        place(record, keys, text, found.start()),
                        "picture-in-prose",
                        "A symbol stands on an easier-to-read page only" if found[1] else "A text has no pictures",
                        "Say in words what it would show",
                    )
