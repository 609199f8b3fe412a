"""care-pathways publish: keep the facts of this edition, so that later changes of them have to be logged."""

import sys
from datetime import UTC, datetime

import click

from care_pathways import report
from care_pathways.analysis.published import clinical, name_of, published, published_facts
from care_pathways.catalogue import Catalogue
from care_pathways.checked import check
from care_pathways.cli.project import own_content, project_option
from care_pathways.diagnostics import errors
from care_pathways.home import Project
from care_pathways.output import write_text

FILE = "published.yml"
HEAD = (
    "# yaml-language-server: $schema=schema/published.json\n"
    "# Written by care-pathways publish: the facts of each record as its edition published them.\n"
    "published:\n"
)


@click.command(short_help="Keep the facts of this edition, to hold later ones against.")
@project_option
def publish(project: Project) -> None:
    """Write the fingerprint of every clinical fact into content/published.yml, under the edition of framework.yml.

    Do it when an edition goes out. From then on a change of a fact is refused until an entry of changes.yml names the
    record. A new edition is kept only when all of its changes are logged; the same edition can be kept again until it
    is out.

    \b
    Example:
      care-pathways publish
    """
    found = check(own_content(project), datetime.now(UTC).date())
    before = {record.value.edition for record in published(found.catalogue).values()}
    again = found.catalogue.has_framework and found.catalogue.framework.value.edition in before
    faults = [item for item in errors(found.diagnostics) if not (again and item.code == "unlogged-change")]
    if faults:
        click.echo(report.text(faults, 0), err=True)
        click.echo("Nothing was kept.", err=True)
        sys.exit(1)
    edition = found.catalogue.framework.value.edition
    text = kept(found.catalogue, edition)
    write_text(project.content / FILE, text)
    click.echo(f"Edition {edition}: the facts of {text.count('  - {')} records are kept")


def kept(catalogue: Catalogue, edition: str) -> str:
    """The file: one line a record. A record whose facts stayed keeps the edition that published them first."""
    old = {name: record.value for name, record in published(catalogue).items()}
    lines = []
    for record in clinical(catalogue):
        name, facts = name_of(record), published_facts(catalogue, record)
        since = old[name].edition if name in old and old[name].facts == facts else edition
        lines.append(f"  - {{id: '{name}', edition: '{since}', facts: '{facts}'}}\n")
    return HEAD + "".join(sorted(lines))
