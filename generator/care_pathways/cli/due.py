"""care-pathways due: what is overdue, or due soon."""

import json
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

import click

from care_pathways.analysis.due import Due, Group, next_reviews, reviewable
from care_pathways.analysis.due import due as due_of
from care_pathways.catalogue import Catalogue
from care_pathways.checked import check
from care_pathways.cli.day import day_option
from care_pathways.cli.project import project_option
from care_pathways.home import Project
from care_pathways.words.grammar import counted

HEADINGS = {
    Group.LOCAL: "This area: numbers and services (90 days), waiting times (31 days), notes and offers (two years)",
    Group.REVIEWS: "Reviews of texts",
    Group.LAPSED: "Words that changed after they were found right (care-pathways review pack)",
    Group.ASKED: "Changes that reviewers ask for (care-pathways review open)",
    Group.HELPLINES: "Helplines, to be compared with a source every 90 days",
    Group.BROWSER_CHECKS: "Results in the accessibility statement (make accessibility-record)",
    Group.SUPPRESSIONS: "Suppressions that end",
    Group.WATCHED: "What may change (content/watch.yml), with the day to look",
    Group.SEEN_LONG_AGO: "Guidance whose status was seen too long ago (six months where we rest on it, else a year)",
    Group.NEVER_SEEN: "Guidance whose status nobody has seen at its source",
}

OF_AN_AREA = (Group.LOCAL, Group.SUPPRESSIONS)
NATIONAL = {group: heading for group, heading in HEADINGS.items() if group is not Group.LOCAL}


@click.command(short_help="What is overdue, or due soon.")
@project_option
@day_option("The day to look from.")
@click.option("--within", type=click.IntRange(0, 36_500), default=90, show_default=True, help="Days to look ahead.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="How to print.")
def due(project: Project, day: date, within: int, form: str) -> None:
    """List the reviews, helplines, suppressions and guidance that are overdue or due soon, and what may change, with
    their lines.

    A date known only as a year counts from its first day. Sources on which no statement rests are counted, and
    listed with --format json.

    \b
    Examples:
      care-pathways due
      care-pathways due --within 30
      care-pathways due --as-of 2027-06-01 --format json
    """
    catalogue = check(project.layers, day).catalogue
    found = due_of(catalogue, day, timedelta(days=within))
    if form == "json":
        click.echo(json.dumps(_fields(catalogue, found, day, within), indent=2, ensure_ascii=False))
    else:
        click.echo("\n".join(_lines(catalogue, found, day, within)))


def _undated(catalogue: Catalogue) -> int:
    """Texts for which nobody has set a day of review."""
    return sum(1 for _ in reviewable(catalogue)) - sum(1 for _ in next_reviews(catalogue))


def _lines(catalogue: Catalogue, found: Sequence[Due], day: date, within: int) -> Iterator[str]:
    yield f"As of {day}, and {counted(within, 'day')} ahead (to {day + timedelta(days=within)})"
    groups = {group: HEADINGS[group] for group in OF_AN_AREA} if catalogue.local.area else NATIONAL
    for group, heading in groups.items():
        items = [item for item in found if item.group is group]
        late = sum(item.late(day) for item in items)
        yield ""
        yield f"{heading}: {late} overdue, {len(items) - late} soon"
        shown = [item for item in items if item.uses or item.record.kind != "guidance"]
        for item in shown:
            yield _line(item, day)
        if len(items) > len(shown):
            yield f"  and {len(items) - len(shown)} more on which no statement rests"
        if group is Group.REVIEWS and (undated := _undated(catalogue)):
            yield f"  {counted(undated, 'text has', 'texts have')} no day for a next review"


def _line(item: Due, day: date) -> str:
    state = "OVERDUE" if item.late(day) else "soon   "
    more = f"; {item.owner}" if item.owner else ""
    more += f"; {counted(item.uses, 'statement rests', 'statements rest')} on it" if item.uses else ""
    return f"  {state}  {item.on or 'never     '}  {item.mark}  {item.words}{more}"


def _fields(catalogue: Catalogue, found: Sequence[Due], day: date, within: int) -> dict[str, object]:
    return {
        "as_of": day.isoformat(),
        "within_days": within,
        "texts_without_a_day": _undated(catalogue),
        "due": [
            {
                "group": item.group,
                "on": item.on.isoformat() if item.on else None,
                "overdue": item.late(day),
                "kind": item.record.kind,
                "id": str(item.record.key),
                "at": str(item.mark),
                "says": item.words,
                "owner": item.owner,
                "statements": item.uses,
            }
            for item in found
        ],
    }
