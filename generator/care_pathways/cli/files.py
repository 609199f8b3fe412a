"""The files of the content as texts, and writing all that changed: nothing before everything is worked out."""

from pathlib import Path

import click

from care_pathways.analysis.renaming import Texts
from care_pathways.catalogue import Catalogue
from care_pathways.output import write_text
from care_pathways.source.edit import EditError


def texts_of(catalogue: Catalogue, folder: Path) -> Texts:
    """The text of every file that holds a record."""
    names = {record.file.name for record in catalogue.records()}
    return {name: (folder / name).read_bytes().decode("utf-8") for name in sorted(names)}


def write_changed(folder: Path, before: Texts, after: Texts, moves: dict[str, str]) -> list[str]:
    """Write what differs, under its new name where it moves. Gives the names of the files."""
    changed = [name for name in after if after[name] != before.get(name)]
    for name in changed:
        target = folder / moves.get(name, name)
        target.parent.mkdir(parents=True, exist_ok=True)
        write_text(target, after[name])
        if name in moves:
            (folder / name).unlink()
    return [moves.get(name, name) for name in changed]


def cannot(problem: EditError) -> click.ClickException:
    """Why nothing was written."""
    return click.ClickException(f"Nothing was changed: {problem}")


def say(names: list[str]) -> None:
    """Which files were written, and what is left to a person."""
    for name in names:
        click.echo(f"  {name}")
    click.echo("Next: care-pathways check")
