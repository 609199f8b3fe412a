"""care-pathways sheet: the records of an area as a spreadsheet, and back."""

import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import click
from pydantic import ValidationError

from care_pathways import report
from care_pathways.catalogue import Catalogue
from care_pathways.checked import check
from care_pathways.cli.project import project_option
from care_pathways.exports.sheets import CellProblem, Taken, take, workbook
from care_pathways.home import Project
from care_pathways.load.faults import faults_by_field
from care_pathways.model.local.kinds import LOCAL_KIND_BY_NAME, LOCAL_KINDS
from care_pathways.source import SourceFile, Value, read
from care_pathways.source.edit import EditError
from care_pathways.source.rewrite import rewrite
from care_pathways.words.grammar import commas

FILE = click.Path(dir_okay=False, path_type=Path)


@click.group(short_help="An area as a spreadsheet, and back.")
def sheet() -> None:
    """Write lines, services, partners, offers and notes as a spreadsheet (.xlsx), and take it back.

    \b
    Examples:
      care-pathways sheet out
      care-pathways sheet in
      care-pathways sheet out marlshire.xlsx
    """


@sheet.command("out", short_help="Write the spreadsheet.")
@click.argument("file", type=FILE, default="area.xlsx")
@project_option
def out(file: Path, project: Project) -> None:
    """Write FILE, or area.xlsx, with lists to choose from and a row for every line that could be offered."""
    catalogue = _area(project)
    file.write_bytes(workbook(catalogue, _held(project)))
    click.echo(f"{file} is ready. Fill it in, then: care-pathways sheet in {file}")


@sheet.command("in", short_help="Take the spreadsheet back.")
@click.argument("file", type=FILE, default="area.xlsx")
@project_option
def take_in(file: Path, project: Project) -> None:
    """Put what FILE, or area.xlsx, says into the area. One wrong cell, and nothing is written: all are listed."""
    if not file.is_file():
        raise click.UsageError(f"There is no file {file}.")
    catalogue = _area(project)
    taken = take(file.read_bytes(), catalogue, _held(project))
    problems = [*taken.problems, *_wrong(taken)]
    if problems:
        click.echo("\n".join(str(problem) for problem in problems), err=True)
        click.echo(f"Nothing was written: {len(problems)} to mend.", err=True)
        sys.exit(1)
    texts = dict(_texts(project, taken))
    for path, text in texts.items():
        path.write_bytes(text.encode("utf-8"))
    found = check(project.layers, datetime.now(UTC).date())
    names = commas(path.name for path in texts) or "nothing"
    click.echo(f"Changed: {names}")
    click.echo(report.text(found.diagnostics, len(found.hidden)))


def _area(project: Project) -> Catalogue:
    if not project.is_area:
        raise click.UsageError("This is no area: there is no area.yml here.")
    return check(project.layers, datetime.now(UTC).date()).catalogue


def _held(project: Project) -> dict[str, Value]:
    """What each file of the area holds, as plain values."""
    found = {}
    for kind in LOCAL_KINDS:
        path = project.folder / "content" / kind.place
        if path.is_file():
            found[kind.place] = read(path.name, path.read_bytes()).value
    return found


def _texts(project: Project, taken: Taken) -> Iterator[tuple[Path, str]]:
    """The new text of each file that changes."""
    for name, value in taken.files.items():
        path = project.folder / "content" / name
        old = path.read_bytes().decode("utf-8") if path.is_file() else ""
        list_key = next(kind.list_key for kind in LOCAL_KINDS if kind.place == name)
        try:
            new = rewrite(old or f"{list_key}: []\n", value)
        except EditError as problem:
            raise click.UsageError(f"content/{name} cannot be changed: {problem}") from None
        if new != old and (old or value != {list_key: []}):
            yield path, new


def _wrong(taken: Taken) -> Iterator[CellProblem]:
    """What the models say of the rows, at the cells that they come from."""
    for row in taken.rows:
        model = LOCAL_KIND_BY_NAME[row.sheet.kind].model
        try:
            model.model_validate(row.item)
        except ValidationError as problem:
            for keys, fault in faults_by_field(problem, model, SourceFile("", ""), ()):
                yield CellProblem(row.place(keys), fault.message)
