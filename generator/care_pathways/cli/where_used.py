"""care-pathways where-used: every record and page that leans on a record."""

import json
from datetime import UTC, datetime

import click

from care_pathways.analysis.dependents import affected, naming
from care_pathways.checked import check
from care_pathways.cli.named import named
from care_pathways.cli.project import project_option
from care_pathways.home import Project
from care_pathways.pages.revisit import everywhere, pages_about
from care_pathways.words.grammar import counted


@click.command("where-used", short_help="Everything that leans on a source, an intervention, a measure...")
@click.argument("key", metavar="ID")
@project_option
@click.option("--kind", help="When the id stands for more than one kind: guidance, intervention, measure, role...")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="How to print.")
def where_used(key: str, project: Project, kind: str | None, form: str) -> None:
    """List every field and link that names ID, with its line, and every page in all views that shows it.

    ID is the id of a guidance source, an intervention, a measure, a role or a source, or the number of a cluster.

    \b
    Examples:
      care-pathways where-used ng222
      care-pathways where-used phq-9 --format json
      care-pathways where-used 10 --kind cluster
    """
    catalogue = check(project.layers, datetime.now(UTC).date()).catalogue
    names = [record.name for record in named(catalogue, key, kind)]
    found = {name: naming(catalogue, name) for name in names}
    views = pages_about(catalogue, affected(catalogue, names))
    pages = sorted(address for addresses in views.values() for address in addresses)
    if form == "json":
        fields = [
            {"kind": use.by.kind, "id": str(use.by.key), "field": use.field, "at": str(use.mark)}
            for uses in found.values()
            for use in uses
        ]
        click.echo(json.dumps({"fields": fields, "pages": pages, "everywhere": everywhere(catalogue, names)}, indent=2))
        return
    for name, uses in found.items():
        click.echo(f"{name[0]} {name[1]} is named in {counted(len(uses), 'place')}")
        for use in uses:
            click.echo(f"  {use.mark}  {use.by.kind} {use.by.key}, {use.field}")
    click.echo(f"{counted(len(pages), 'page')} to look at")
    for page in pages:
        click.echo(f"  /{page}")
    for words in everywhere(catalogue, names):
        click.echo(words)
