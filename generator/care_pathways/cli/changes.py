"""care-pathways changes: what changed between two versions of the content, for each reader."""

import json
import re
from collections.abc import Callable, Iterator
from itertools import groupby
from pathlib import Path

import click

from care_pathways.analysis.changes import Difference, Differences, What, differences
from care_pathways.catalogue import Catalogue
from care_pathways.cli.project import project_option
from care_pathways.home import Project
from care_pathways.load import load
from care_pathways.words.grammar import commas, counted
from care_pathways.words.marks import AUDIENCE

FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)
SPECIAL = re.compile(r"([\\`*_<>\[\]#|])")
"""Signs that mean something in Markdown."""


@click.command(short_help="What changed between two versions of the content, by reader.")
@click.argument("old", metavar="OLD_FOLDER", type=FOLDER)
@click.argument("new", metavar="[NEW_FOLDER]", type=FOLDER, required=False)
@project_option
@click.option("--format", "form", type=click.Choice(["text", "markdown", "json"]), default="text", help="How to print.")
def changes(old: Path, new: Path | None, project: Project, form: str) -> None:
    """Compare two content folders: what changed for people, for professionals and for commissioners.

    OLD_FOLDER is the content of an earlier version, or a project that holds it; NEW_FOLDER that of a later one, by
    default content/ of the project. CONTRIBUTING.md says how to check out an earlier version beside this one.

    \b
    Examples:
      care-pathways changes ../waymark-2026.1/content
      care-pathways changes ../waymark-2026.1 --format markdown
    """
    was, now = _read(old), _read(new or project.content)
    click.echo(FORMATS[form](was, now, differences(was, now)))


def _read(folder: Path) -> Catalogue:
    inside = folder / "content"
    catalogue = load(inside if inside.is_dir() else folder, older=True).catalogue
    if not any(catalogue.records()):
        raise click.UsageError(f"{folder} holds no content.")
    return catalogue


def _edition(catalogue: Catalogue) -> str:
    return catalogue.framework.value.edition if catalogue.has_framework else "unknown"


def _by_topic(found: Differences) -> Iterator[tuple[str, int, list[tuple[str, list[Difference]]]]]:
    """The changes of each reader, then of each topic."""
    for reader, items in groupby(found.found, key=lambda item: item.reader):
        changed = list(items)
        topics = [(topic, list(lines)) for topic, lines in groupby(changed, key=lambda item: item.topic)]
        yield AUDIENCE[reader] if reader else "For everyone", len(changed), topics


def text(was: Catalogue, now: Catalogue, found: Differences) -> str:
    """For a person at a terminal."""
    lines = [f"From edition {_edition(was)} to edition {_edition(now)}: {counted(len(found.found), 'change')}"]
    lines += [f"Left out, because it could not be read in both versions: {name}" for name in found.unread]
    for reader, number, topics in _by_topic(found):
        lines += ["", f"{reader}: {counted(number, 'change')}"]
        for topic, items in topics:
            lines.append(f"  {topic}")
            for item in items:
                lines.append(f"    {item.what}{f': {item.part}' if item.part else ''}")
                lines += [f"      was  {_flat(item.before)}"] if item.before else []
                lines += [f"      now  {_flat(item.after)}"] if item.after else []
    return "\n".join(lines)


def markdown(was: Catalogue, now: Catalogue, found: Differences) -> str:
    """For a change log."""
    lines = [f"# From edition {_edition(was)} to edition {_edition(now)}"]
    if found.unread:
        lines += ["", f"Left out, because it could not be read in both versions: {commas(found.unread)}."]
    for reader, _, topics in _by_topic(found):
        lines += ["", f"## {reader}"]
        for topic, items in topics:
            lines += ["", f"### {_escaped(topic)}", ""]
            lines += [_item(item) for item in items]
    return "\n".join(lines)


def _item(item: Difference) -> str:
    if not item.part:
        return f"- {item.what.capitalize()}."
    label = f"- {item.what.capitalize()}: {_escaped(item.part)}."
    if item.what is What.CHANGED:
        return f"{label} Was: “{_escaped(item.before)}” Now: “{_escaped(item.after)}”"
    return f"{label} {_escaped(item.after or item.before)}"


def as_json(was: Catalogue, now: Catalogue, found: Differences) -> str:
    """For a program."""
    rows = [
        {
            "reader": item.reader or "everyone",
            "kind": item.kind,
            "id": str(item.key),
            "topic": item.topic,
            "what": item.what,
            "part": item.part,
            "before": item.before,
            "after": item.after,
        }
        for item in found.found
    ]
    fields = {"from": _edition(was), "to": _edition(now), "changes": rows, "left_out": found.unread}
    return json.dumps(fields, indent=2, ensure_ascii=False)


def _flat(line: str | None) -> str:
    return " ".join((line or "").split())


def _escaped(line: str | None) -> str:
    return SPECIAL.sub(r"\\\1", _flat(line))


FORMATS: dict[str, Callable[[Catalogue, Catalogue, Differences], str]] = {
    "text": text,
    "markdown": markdown,
    "json": as_json,
}
