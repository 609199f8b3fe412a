"""care-pathways variation: a table of areas by intervention, from what the areas publish."""

import csv
import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from io import StringIO
from pathlib import Path
from typing import Any

import click

from care_pathways.catalogue import Catalogue
from care_pathways.checked import check
from care_pathways.cli.project import project_option
from care_pathways.home import Project
from care_pathways.model.local.offer import Offered
from care_pathways.table import looks_like_a_formula

SHORT = {Offered.YES: "offered", Offered.PARTLY: "partly", Offered.ELSEWHERE: "by someone else", Offered.NO: "not here"}


@click.command(short_help="Areas by intervention, as CSV.")
@click.argument("files", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@project_option
def variation(files: tuple[Path, ...], project: Project) -> None:
    """Print a table: a row for each line of each package, a column for each area, from the area.json of their sites.

    An empty cell means that the area has not said it. It shows where areas differ, and never why.

    \b
    Example:
      care-pathways variation marlshire.json northshire.json > variation.csv
    """
    catalogue = check(project.layers, datetime.now(UTC).date()).catalogue
    click.echo(table(catalogue, [read(path) for path in files]), nl=False)


def read(path: Path) -> Mapping[str, Any]:
    """What an area published. Anything else is refused with the name of the file."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
        offers = {
            (int(offer["cluster"]), str(offer["intervention"])): Offered(offer["offered"]) for offer in found["offers"]
        }
        return {"name": str(found["name"]), "offers": offers}
    except (ValueError, KeyError, TypeError, UnicodeDecodeError):
        raise click.UsageError(f"{path} is no area.json of an area.") from None


def table(catalogue: Catalogue, areas: Sequence[Mapping[str, Any]]) -> str:
    """The table as CSV. A name that a spreadsheet would take for a formula gets a sign in front."""
    raw = StringIO()
    writer = csv.writer(raw, lineterminator="\n")
    names = (str(area["name"]) for area in areas)
    writer.writerow(
        ["Cluster", "Intervention", *(f"'{name}" if looks_like_a_formula(name) else name for name in names)]
    )
    writer.writerows(_rows(catalogue, areas))
    return raw.getvalue()


def _rows(catalogue: Catalogue, areas: Sequence[Mapping[str, Any]]) -> Iterator[list[str]]:
    for number, record in sorted(catalogue.packages.items(), key=lambda pair: int(pair[0])):
        package = record.value
        for key in (*package.specific, *package.choose_together, *package.for_everyone):
            said = [area["offers"].get((int(number), key)) for area in areas]
            yield [
                str(number),
                catalogue.interventions[key].value.title,
                *(SHORT[held] if held else "" for held in said),
            ]
