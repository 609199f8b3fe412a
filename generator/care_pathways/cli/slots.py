"""care-pathways slots: what the national text leaves to an area, and what of it is still empty."""

import json
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

import click

from care_pathways.analysis.slots import Answer, answers
from care_pathways.checked import check
from care_pathways.cli.project import project_option
from care_pathways.home import Project
from care_pathways.words.grammar import commas, counted


@click.command(short_help="What an area has not said yet.")
@project_option
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="How to print.")
def slots(project: Project, form: str) -> None:
    """List the questions that the national text leaves to an area, and say which are still empty.

    \b
    Example:
      care-pathways slots
    """
    catalogue = check(project.layers, datetime.now(UTC).date()).catalogue
    if catalogue.local.area is None:
        raise click.UsageError("This is no area: there is no area.yml that could be read.")
    found = list(answers(catalogue))
    click.echo(json.dumps([_fields(item) for item in found], indent=2) if form == "json" else "\n".join(_lines(found)))


def _fields(item: Answer) -> dict[str, object]:
    return {"slot": item.slot.id, "cluster": item.cluster, "filled": item.filled, "of": item.of}


def _lines(found: Sequence[Answer]) -> Iterator[str]:
    for slot in dict.fromkeys(item.slot for item in found):
        items = [item for item in found if item.slot == slot]
        empty = [item for item in items if item.empty]
        state = "EMPTY " if len(empty) == len(items) and not any(item.filled for item in items) else "part  "
        yield f"{state if empty else 'filled'}  {slot.asks}"
        if items[0].cluster is not None and empty:
            parts = (f"{item.cluster}" + (f" ({item.filled} of {item.of})" if item.of > 1 else "") for item in empty)
            yield f"          still open for {counted(len(empty), 'cluster')}: {commas(parts)}"
    yield f"{counted(sum(item.empty for item in found), 'answer')} of {len(found)} still open"
