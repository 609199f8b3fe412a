"""What reading one file brings."""

from dataclasses import dataclass

from generator.catalogue import Key, Record
from generator.diagnostics import Diagnostic
from generator.model.base import Model


@dataclass(frozen=True)
class FileRecords:
    """What one file holds. `broken` names the records that stand in it but could not be read."""

    records: tuple[Record[Model], ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()
    broken: tuple[tuple[str, Key | None], ...] = ()
