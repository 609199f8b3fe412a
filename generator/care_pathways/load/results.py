"""What reading one file brings."""

from dataclasses import dataclass

from care_pathways.catalogue import Key, Record
from care_pathways.diagnostics import Diagnostic
from care_pathways.model.base import Model


@dataclass(frozen=True)
class FileRecords:
    """What one file holds. `broken` names the records that stand in it but could not be read."""

    records: tuple[Record[Model], ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()
    broken: tuple[tuple[str, Key | None], ...] = ()
