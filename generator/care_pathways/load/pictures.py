"""The logo that area.yml names, read from beside it: nothing else in the folder of an area is looked at."""

import os
from pathlib import Path
from typing import cast

from care_pathways.catalogue import Origin, Record
from care_pathways.diagnostics import Diagnostic
from care_pathways.load.read import read
from care_pathways.load.results import FileRecords
from care_pathways.model.base import Model
from care_pathways.model.local.area import Area
from care_pathways.model.local.picture import Picture
from care_pathways.source import SourceFile, digest_of


def read_logo(area: Record[Model], folder: Path) -> FileRecords:
    """The picture as a record of its own; nothing when none is named."""
    logo = cast(Area, area.value).body.logo
    if logo is None:
        return FileRecords()
    if not os.path.lexists(folder / logo.file):
        missing = Diagnostic(
            area.at("body", "logo", "file"),
            "missing-picture",
            f"There is no {logo.file} beside area.yml",
            "Put the picture there, or take logo out",
        )
        return FileRecords(diagnostics=(missing,))
    raw = read(folder / logo.file, logo.file, Path(os.path.realpath(folder)))
    if isinstance(raw, Diagnostic):
        return FileRecords(diagnostics=(raw,))
    text = raw.decode("utf-8", "replace") if logo.file.endswith(".svg") else ""
    file = SourceFile(logo.file, text, digest=digest_of(raw))
    record = Record[Model](kind="picture", key=logo.file, value=Picture(raw=raw), file=file, origin=Origin.AREA)
    return FileRecords((record,))
