"""A paper as a PDF or a drawing, with the templates of a theme: kept, and the same bytes each time."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import UTC, datetime, time
from hashlib import blake2b
from pathlib import Path
from typing import Literal, cast

from care_pathways.cache import Cache
from care_pathways.document import PaperImprint
from care_pathways.leaflets.cache import means_of
from care_pathways.leaflets.compiler import Compiler
from care_pathways.leaflets.printer import pages

Form = Literal["document", "matrix"]
Ending = Literal["pdf", "svg"]
Fit = Mapping[str, object]
"""Words for the template that say how small it is set."""


class PaperPrinter:
    """Prints papers, and keeps them."""

    def __init__(self, templates: Path, cache: Cache, imprint: PaperImprint) -> None:
        self._compiler, self._cache, self._imprint = Compiler(templates), cache, imprint
        self.url = imprint.url
        self._means = means_of(templates)

    def print(
        self, form: Form, words: Mapping[str, object], ending: Ending = "pdf", one_sheet: Sequence[Fit] = ()
    ) -> bytes:
        """The bytes, from the cache where they are there. `one_sheet` has the fits to try where one sheet must do."""
        whole = {**asdict(self._imprint), **words}
        asked = json.dumps([form, whole, one_sheet], default=str).encode()
        key = f"{blake2b(asked, key=self._means, digest_size=20).hexdigest()}.{ending}"
        return self._cache.made(key, lambda: self._made(form, whole, ending, one_sheet))

    def _made(self, form: Form, words: Mapping[str, object], ending: Ending, one_sheet: Sequence[Fit]) -> bytes:
        found: bytes | list[bytes] = b""
        for fit in one_sheet or ({},):
            found = self._set(form, {**words, **fit}, ending)
            if isinstance(found, bytes) and (ending == "svg" or pages(found) == 1):
                break
        return cast(bytes, found)  # a PDF is one file, and the last fit one sheet, however long

    def _set(self, form: Form, words: Mapping[str, object], ending: Ending) -> bytes | list[bytes]:
        # The words go in as one string of JSON, and come out in the template as strings: no word becomes code.
        found = self._compiler.typst.compile(
            input=str(self._compiler.templates / f"{form}.typ"),
            format=ending,
            sys_inputs={"paper": json.dumps(words, default=str)},
            pdf_standards=["ua-1"] if ending == "pdf" else [],
            timestamp=int(datetime.combine(self._imprint.day, time(), UTC).timestamp()),
        )
        return cast(bytes | list[bytes], found)  # a drawing of several pages is a list of them
