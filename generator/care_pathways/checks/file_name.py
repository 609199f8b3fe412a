"""The name of a file must be the id of its record, so that an id leads straight to its file."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from care_pathways.catalogue import Catalogue
from care_pathways.diagnostics import Diagnostic
from care_pathways.model.cluster import Cluster
from care_pathways.model.kinds import KIND_BY_NAME


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """A record in a file of its own carries the name of that file."""
    for record in catalogue.records():
        kind = KIND_BY_NAME.get(record.kind)
        if kind is None or kind.list_key:
            continue
        stem, given = PurePosixPath(record.file.name).stem, str(getattr(record.value, "id", ""))
        if given != stem:
            yield Diagnostic(
                record.at("id"),
                "file-name",
                f'The id is "{given}", but the file is called "{stem}.yml"',
                f'Write id: {stem}, or rename the file to "{given}.yml"',
            )
        elif isinstance(record.value, Cluster) and not stem.startswith(f"{record.value.number:02d}-"):
            yield Diagnostic(
                record.at("number"),
                "file-name",
                f'The number is {record.value.number}, but the file is called "{stem}.yml"',
                f'A cluster file begins with its number in two digits: "{record.value.number:02d}-"',
            )
