"""care-pathways retire: take a record away, and leave a word at its address."""

from datetime import date

import click

from care_pathways.analysis.dependents import naming
from care_pathways.checked import check
from care_pathways.cli.day import on_option
from care_pathways.cli.files import cannot
from care_pathways.cli.named import record_of
from care_pathways.cli.project import own_content, project_option
from care_pathways.home import Project
from care_pathways.output import write_text
from care_pathways.source import writer
from care_pathways.source.edit import EditError, remove
from care_pathways.words.grammar import counted

KINDS = ("intervention", "guidance", "pathway", "population", "self-assessment", "page")
"""Kinds that have pages of their own."""
BEGIN = "# yaml-language-server: $schema=schema/retired.json\nretired:\n"


@click.command(short_help="Take a record away, and leave a word at its address.")
@click.argument("kind", type=click.Choice(KINDS))
@click.argument("key", metavar="ID")
@click.option("--reason", required=True, help="Why, for whoever follows an old link.")
@click.option("--instead", metavar="KIND:ID", help="What to read instead.")
@on_option("The day on which it goes.")
@project_option
def retire(kind: str, key: str, reason: str, instead: str | None, day: date, project: Project) -> None:
    """Delete a record that nothing names any more, and note it in content/retired.yml: its old address says why it is
    gone, and what to read instead. While something names it, the places are listed and nothing is done.

    \b
    Examples:
      care-pathways retire intervention old-help --reason "Nobody offers it any more." --instead intervention:new-help
    """
    content = own_content(project)
    catalogue = check(content, day).catalogue
    record = record_of(catalogue, kind, key)
    uses = [use for use in naming(catalogue, record.name) if use.by.name != record.name]
    if uses:
        for use in uses:
            click.echo(f"  {use.mark}  {use.by.kind} {use.by.key}, {use.field}")
        number = counted(len(uses), "place")
        raise click.ClickException(f"{kind} {key} is still named in {number}. Nothing was changed.")
    path, tombs = project.folder / record.file.name, content / "retired.yml"
    title = getattr(record.value, "title", None) or getattr(record.value, "name", key)
    fields = {"id": f"{kind}:{key}", "title": title, "on": day.isoformat(), "reason": reason}
    entry = writer.block([{**fields, "instead": instead} if instead else fields], 2).lstrip("\n").rstrip() + "\n"
    text = tombs.read_bytes().decode("utf-8") if tombs.exists() else BEGIN
    if record.within:
        try:
            left = remove(path.read_bytes().decode("utf-8"), record.within)
        except EditError as problem:
            raise cannot(problem) from problem
        write_text(path, left)
    else:
        path.unlink()
    write_text(tombs, f"{text.rstrip()}\n{entry}")
    click.echo(f"{kind} {key} is gone; content/retired.yml keeps its address. Next: care-pathways check")
