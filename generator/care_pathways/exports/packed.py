"""Files in one zip that is the same each time: fixed order, fixed times, no trace of the machine."""

from collections.abc import Iterable
from datetime import date
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo


def packed(files: Iterable[tuple[str, bytes]], day: date) -> bytes:
    """The files in the order given. Each bears the day that is given, such as that of the edition."""
    target = BytesIO()
    with ZipFile(target, "w", ZIP_DEFLATED) as archive:
        for name, raw in files:
            entry = ZipInfo(name, (day.year, day.month, day.day, 0, 0, 0))
            entry.create_system = 3  # as if made on Unix, wherever it is made
            entry.external_attr = 0o644 << 16
            entry.compress_type = ZIP_DEFLATED
            archive.writestr(entry, raw)
    return target.getvalue()
