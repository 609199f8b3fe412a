"""care-pathways where-used: every record and page that leans on a record."""

import json
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from difflib import get_close_matches
from pathlib import Path

import click

from generator.catalogue import Catalogue, Name, Use
from generator.cli.project import project_option
from generator.pages import all_pages
from generator.site import check


@click.command("where-used", short_help="Everything that leans on a source, an intervention, a measure...")
@click.argument("key", metavar="ID")
@project_option
@click.option("--kind", help="When the id stands for more than one kind: guidance, intervention, measure, role...")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="How to print.")
def where_used(key: str, project: Path, kind: str | None, form: str) -> None:
    """List every field that names ID, with its line, and every page in all views that shows it.

    ID is the id of a guidance source, an intervention, a measure, a role or a source, or the number of a cluster.

    \b
    Examples:
      care-pathways where-used ng222
      care-pathways where-used phq-9 --format json
      care-pathways where-used 10 --kind cluster
    """
    catalogue = check(project / "content", datetime.now(UTC).date()).catalogue
    names = list(_named(catalogue, key, kind))
    if not names:
        known = [str(record.key) for record in catalogue.records()]
        close = get_close_matches(key.lower(), known, n=3, cutoff=0.6)
        hint = f" Did you mean {' or '.join(close)}?" if close else ""
        raise click.UsageError(f'Nothing is called "{key}".{hint}')
    found = [(name, use) for name in names for use in catalogue.where_used.get(name, [])]
    pages = sorted(_pages(catalogue, names))
    if form == "json":
        fields = [
            {"kind": use.by.kind, "id": str(use.by.key), "field": _field(use), "at": _at(use)} for _, use in found
        ]
        click.echo(json.dumps({"fields": fields, "pages": pages}, indent=2))
        return
    for name in names:
        uses = [use for other, use in found if other == name]
        click.echo(f"{name[0]} {name[1]} is named in {len(uses)} place{'' if len(uses) == 1 else 's'}")
        for use in uses:
            click.echo(f"  {_at(use)}  {use.by.kind} {use.by.key}, {_field(use)}")
    click.echo(f"{len(pages)} page{'' if len(pages) == 1 else 's'} to look at")
    for page in pages:
        click.echo(f"  /{page}")
    sys.exit(0)


def _named(catalogue: Catalogue, key: str, kind: str | None) -> Iterator[Name]:
    for record in catalogue.records():
        if str(record.key) == key.lower() and kind in (None, record.kind):
            yield record.name


def _at(use: Use) -> str:
    return str(use.by.at(*use.keys))


def _field(use: Use) -> str:
    return ".".join(str(step + 1) if isinstance(step, int) else step for step in use.keys)


def _pages(catalogue: Catalogue, names: list[Name]) -> set[str]:
    """Addresses of the pages about the records, about what names them, and about the clusters whose package does."""
    subjects: set[Name] = set(names)
    users = {use.by.name for name in names for use in catalogue.where_used.get(name, [])}
    subjects |= users
    # What an intervention rests on reaches every package that names it; other interventions only point at it.
    for name in users | set(names):
        if name[0] == "intervention":
            uses = catalogue.where_used.get(name, [])
            subjects |= {use.by.name for use in uses if use.by.kind == "package"}
    clusters = {("cluster", record.value.cluster) for record in catalogue.packages.values() if record.name in subjects}
    return {page.address for page in all_pages(catalogue) if page.subject in subjects | clusters}
