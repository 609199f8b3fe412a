"""All leaflets in one zip file, the same bytes for the same leaflets."""

import io
import zipfile
from collections.abc import Sequence
from pathlib import PurePosixPath

from care_pathways.leaflet import Printed


def together(printed: Sequence[Printed]) -> bytes:
    """The zip file. Stored as they are: PDF is packed already, and other packing differs between machines."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        for item in printed:
            day = item.leaflet.imprint.edition_date
            entry = zipfile.ZipInfo(PurePosixPath(item.leaflet.file).name, (day.year, day.month, day.day, 0, 0, 0))
            entry.create_system = 3  # the same on every machine, with the usual rights to read
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, item.raw)
    return buffer.getvalue()
