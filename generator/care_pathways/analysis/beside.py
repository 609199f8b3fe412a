"""The part of the national text beside which a local text stands, and whether it still says what it said."""

from care_pathways.analysis.fingerprint import of_part
from care_pathways.catalogue import Catalogue, Record
from care_pathways.model.base import Model
from care_pathways.model.local.beside import Beside


def record_beside(catalogue: Catalogue, beside: Beside) -> Record[Model] | None:
    """The national record that is named; None when there is none of that name."""
    kind, key = beside.place
    if kind == "package":
        return catalogue.packages.get(key)
    return next((record for record in catalogue.records(kind) if record.key == key), None)


def print_of(catalogue: Catalogue, beside: Beside) -> str | None:
    """What the part says today, as a print; None when record or part is gone."""
    record = record_beside(catalogue, beside)
    return of_part(record.value, beside.part) if record else None
