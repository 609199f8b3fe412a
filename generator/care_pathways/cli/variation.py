"""care-pathways variation: a table of areas by intervention, from what the areas publish."""

import csv
from collections.abc import Sequence
from datetime import UTC, datetime
from io import StringIO

import click

from care_pathways.analysis.variation import rows
from care_pathways.catalogue import Catalogue
from care_pathways.checked import check
from care_pathways.cli.area_json import area_json
from care_pathways.cli.project import project_option
from care_pathways.home import Project
from care_pathways.model.published_area import AreaOffers
from care_pathways.table import looks_like_a_formula
from care_pathways.words.area import SAID


@click.command(short_help="Areas by intervention, as CSV.")
@click.argument("sources", nargs=-1, required=True)
@project_option
def variation(sources: tuple[str, ...], project: Project) -> None:
    """Print a table: a row for each line of each package, a column for each area, from the area.json of their sites.

    Each source is a file or an https address. An empty cell means that the area has not said it. The table shows where
    areas differ, and never why. `take-area` puts areas onto the list of the national site, which has the same table.

    \b
    Example:
      care-pathways variation marlshire.json https://waymark.northshire.example.org/area.json > variation.csv
    """
    today = datetime.now(UTC).date()
    taken = [area_json(source, AreaOffers) for source in sources]
    click.echo(table(check(project.layers, today).catalogue, taken), nl=False)


def table(catalogue: Catalogue, taken: Sequence[AreaOffers]) -> str:
    """The table as CSV. A name that a spreadsheet would take for a formula gets a sign in front."""
    raw = StringIO()
    writer = csv.writer(raw, lineterminator="\n")
    names = (f"'{area.name}" if looks_like_a_formula(area.name) else area.name for area in taken)
    writer.writerow(["Cluster", "Intervention", *names])
    for row in rows(catalogue, taken):
        writer.writerow([row.cluster, row.intervention.title, *(SAID[held] if held else "" for held in row.said)])
    return raw.getvalue()
