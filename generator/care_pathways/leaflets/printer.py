"""A leaflet as a PDF: tagged, in British English, and the same bytes each time."""

import json
import re
from dataclasses import asdict
from datetime import UTC, datetime, time
from pathlib import Path
from typing import cast

from care_pathways.leaflet import AnyLeaflet
from care_pathways.leaflets.compiler import Compiler
from care_pathways.leaflets.fit import FITS, PAGES, WITH_AREA, Fit, fitted
from care_pathways.leaflets.qr_code import picture

_PAGE = re.compile(rb"/Type\s*/Page\b")


class Printer:
    """Prints leaflets with the templates of a theme. Reads no file but those in `templates`."""

    def __init__(self, templates: Path) -> None:
        self.compiler = Compiler(templates)

    def print(self, leaflet: AnyLeaflet) -> bytes:
        """The PDF with the first fit that keeps to its pages; with the last one if none does."""
        raw = b""
        for fit in FITS[leaflet.form]:
            raw = self._set(leaflet, fit)
            limit = (WITH_AREA if leaflet.here else PAGES)[leaflet.form]
            if limit is None or pages(raw) <= limit:
                break
        return raw

    def _set(self, leaflet: AnyLeaflet, fit: Fit) -> bytes:
        # The words go in as one string of JSON, and come out in the template as strings: no word becomes code.
        view = {**asdict(fitted(leaflet, fit)), "size": fit.size, "qr": picture(leaflet.imprint.address)}
        day = leaflet.imprint.edition_date
        found = self.compiler.typst.compile(
            input=str(self.compiler.templates / f"{leaflet.form}.typ"),
            format="pdf",
            sys_inputs={"leaflet": json.dumps(view, default=str)},
            pdf_standards=["ua-1"],
            timestamp=int(datetime.combine(day, time(), UTC).timestamp()),
        )
        return cast(bytes, found)  # a PDF is one file, where pictures would be a list of them


def pages(raw: bytes) -> int:
    """How many pages a PDF of this printer has."""
    return len(_PAGE.findall(raw))
