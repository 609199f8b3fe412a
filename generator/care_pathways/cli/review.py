"""care-pathways review: packs for reviewers, and what comes back."""

import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import NoReturn

import click

from care_pathways.analysis.review_lines import lines_about
from care_pathways.analysis.review_parts import parts
from care_pathways.analysis.review_rows import rows
from care_pathways.analysis.review_scope import NEEDS_NO_KEY, SCOPES, UnknownScopeError, scope
from care_pathways.catalogue import Catalogue
from care_pathways.checked import check
from care_pathways.cli.project import own_content, project_option
from care_pathways.cli.taken import fields, record, stands, text_of, told, wanted
from care_pathways.exports.edition import edition_of
from care_pathways.exports.review import Pack, columns, document, read, workbook
from care_pathways.exports.word import as_file
from care_pathways.home import Project
from care_pathways.model.review_record import ReviewKind, ReviewRecord
from care_pathways.output import write_text
from care_pathways.pages.chrome import NAME
from care_pathways.words.grammar import counted


@click.group(short_help="Packs for reviewers, and what comes back.")
def review() -> None:
    """Make a pack for a reviewer, take it back in, and list the changes that reviewers ask for.

    A review counts for exactly the words that were read. Who may sign what is said in docs/governance.md.
    """


@review.command(name="pack", short_help="A workbook to fill in, and a document to read.")
@click.argument("what", type=click.Choice(list(SCOPES)))
@click.argument("key", metavar="[ID]", default="")
@click.option("--for", "kind", type=click.Choice([kind.value for kind in ReviewKind]), help="The kind of review.")
@click.option("--to", type=click.Path(file_okay=False, path_type=Path), default=Path(), help="Where to write them.")
@click.option("--part", "only", type=int, help="Only this part of a long pack.")
@project_option
def pack(what: str, key: str, kind: str | None, to: Path, only: int | None, project: Project) -> None:
    """Write review-NAME.xlsx, which is filled in and sent back, and review-NAME.docx, to read and to mark by hand.

    A long pack comes in parts that each fit an afternoon. What could harm somebody if it were wrong comes first.

    \b
    Examples:
      care-pathways review pack cluster 10
      care-pathways review pack medicines --part 1
      care-pathways review pack help
      care-pathways review pack law
      care-pathways review pack leaflet 18 --for lived-experience
      care-pathways review pack page people/your-rights --for plain-words
    """
    if not key and what not in NEEDS_NO_KEY:
        raise click.UsageError(f"Which {what}? For example: care-pathways review pack {what} ID")
    catalogue = _catalogue(project)
    try:
        found = scope(catalogue, what, key, ReviewKind(kind) if kind else None)
    except UnknownScopeError as problem:
        raise click.UsageError(str(problem)) from None
    edition, made = edition_of(catalogue, NAME), parts(catalogue, found)
    if only is not None and not 1 <= only <= len(made):
        raise click.UsageError(f"{found.title} has {counted(len(made), 'part')}")
    to.mkdir(parents=True, exist_ok=True)
    for part in made if only is None else made[only - 1 : only]:
        statements = rows(catalogue, part.scope)
        book, paper = (to / f"review-{part.scope.name}{ending}" for ending in (".xlsx", ".docx"))
        book.write_bytes(workbook(part, statements, edition, NAME))
        paper.write_bytes(as_file(document(part, statements, edition.edition), edition, NAME, ""))
        told_of = f"{counted(len(statements), 'statement')} of {part.scope.title}, {part.hours}"
        click.echo(f"{book} (to fill in) and {paper} (to read): {told_of}")


@review.command(short_help="Take a filled-in workbook in.")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--list", "list_to", type=click.Path(dir_okay=False, path_type=Path), help="Write the changes here too.")
@project_option
def take(file: Path, list_to: Path | None, project: Project) -> None:
    """Write a record of review into content/reviews, and list what is to be changed, by file and line.

    Nothing else is edited. A file that does not fit is refused whole, with sheet and cell.

    \b
    Example:
      care-pathways review take review-cluster-10.xlsx
    """
    content = own_content(project)
    catalogue = _catalogue(project)
    given = read(file.read_bytes())
    made: ReviewRecord | list[str] = given.faults
    if given.kind and given.answers and given.signed.keys() >= set(columns.fields(given.kind)) - columns.LATER:
        signed = record(given)  # also of a file with other faults, so that all are told at once
        made = [*given.faults, *signed] if isinstance(signed, list) else given.faults or signed
    if isinstance(made, ReviewRecord) and made.on > datetime.now(UTC).date():
        made = ["Who reviewed: the day of the review lies in the future"]
    if not isinstance(made, ReviewRecord):
        _refuse(file, made)
    kept = _apart(made, catalogue)
    if kept is None:
        _refuse(file, ["this pack was taken in before"])
    target = content / "reviews" / f"{kept.id}.yml"
    text = text_of({**fields(given), "id": kept.id})
    target.parent.mkdir(exist_ok=True)
    write_text(target, text)
    click.echo(f"content/reviews/{target.name}: {counted(len(given.answers), 'answer')} by {made.by}")
    _say_what_lapsed(catalogue, given)
    _say_what_is_wanted(catalogue, [made], list_to)


@review.command(name="open", short_help="The changes that reviewers ask for.")
@project_option
def open_changes(project: Project) -> None:
    """List every change that a reviewer asks for and that still stands, by file and line.

    \b
    Example:
      care-pathways review open
    """
    catalogue = _catalogue(project)
    _say_what_is_wanted(catalogue, [item.value for item in catalogue.reviews.values()], None)


def _catalogue(project: Project) -> Catalogue:
    found = check(project.content, datetime.now(UTC).date())
    if found.failed:
        raise click.UsageError("The content has errors; they come first: care-pathways check")
    return found.catalogue


def _apart(made: ReviewRecord, catalogue: Catalogue) -> ReviewRecord | None:
    """The record with an id of its own: two people may sign by one role on one day. None if it is there already."""
    known = {item.value.id: item.value for item in catalogue.reviews.values()}
    ids = (made.id, *(f"{made.id}-{number}" for number in range(2, len(known) + 3)))
    for id_ in ids:
        other = made.model_copy(update={"id": id_})
        if known.get(id_) == other:
            return None
        if id_ not in known:
            return other
    raise AssertionError("there are more ids than records")


def _refuse(file: Path, faults: list[str]) -> NoReturn:
    click.echo(f"{file.name} does not fit, and nothing was taken in:", err=True)
    for fault in faults:
        click.echo(f"  {fault}", err=True)
    sys.exit(1)


def _say_what_lapsed(catalogue: Catalogue, given: Pack) -> None:
    edition = catalogue.framework.value.edition
    if given.edition != edition:
        click.echo(f"The pack is of edition {given.edition}; the content is of {edition}.")
    for answer in given.answers:
        if not stands(lines_about(catalogue, answer.of), answer.of, answer.part, answer.fingerprint):
            place = f"{answer.of} {answer.part}".strip()
            became = "has changed since" if lines_about(catalogue, answer.of) else "is not there any more"
            told_of = f"row {answer.row}: {place} {became}, and the answer does not count"
            click.echo(f'  {told_of}: "{answer.words}"')


def _say_what_is_wanted(catalogue: Catalogue, reviews: list[ReviewRecord], list_to: Path | None) -> None:
    changes = [told(item) for item in wanted(catalogue, reviews)]
    click.echo(f"{counted(len(changes), 'change')} to make:" if changes else "No change is asked for.")
    for change in changes:
        click.echo(change)
    if list_to:
        write_text(list_to, "".join(f"{change}\n" for change in changes))
