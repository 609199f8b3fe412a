"""Finding the records that a reader names on the command line, or saying what comes near."""

from difflib import get_close_matches

import click

from care_pathways.catalogue import Catalogue, Record
from care_pathways.model.base import Model
from care_pathways.words.grammar import either


def named(catalogue: Catalogue, key: str, kind: str | None = None) -> list[Record[Model]]:
    """Every record with that key, of one kind when it is given. Without any, the call was wrong."""
    source, _, statement = key.lower().partition("/")
    if statement:
        return [_statement(catalogue, source, key.lower())]
    found = [record for record in catalogue.records(kind) if str(record.key) == key.lower()]
    if found:
        return found
    known = [str(record.key) for record in catalogue.records(kind)]
    close = get_close_matches(key.lower(), known, n=3, cutoff=0.6)
    hint = f" Did you mean {either(close)}?" if close else ""
    raise click.UsageError(f'{f"No {kind}" if kind else "Nothing"} is called "{key}".{hint}')


def _statement(catalogue: Catalogue, source: str, key: str) -> Record[Model]:
    """A statement as a record of its own, at its place in the file of its source."""
    known = [str(name) for name in catalogue.statements]
    if key not in known:
        close = get_close_matches(key, known, n=3, cutoff=0.6)
        hint = f" Did you mean {either(close)}?" if close else ""
        raise click.UsageError(f'No statement is called "{key}".{hint}')
    record, line = catalogue.guidance[source], catalogue.statements[key]
    place = record.value.statements.index(line.statement)
    return Record(kind="statement", key=key, value=line.statement, file=record.file, within=("statements", place))


def record_of(catalogue: Catalogue, kind: str, key: str) -> Record[Model]:
    """The one record of that kind and name. Without it, the call was wrong."""
    for record in catalogue.records(kind):
        if str(record.key) == key:
            return record
    close = get_close_matches(key, [str(record.key) for record in catalogue.records(kind)], n=3, cutoff=0.6)
    hint = f" Did you mean {either(close)}?" if close else ""
    raise click.UsageError(f'No {kind} is called "{key}".{hint}')
