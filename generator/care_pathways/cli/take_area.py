"""care-pathways take-area: the site of an area goes onto the national list, with what it says it offers."""

from datetime import UTC, datetime

import click

from care_pathways.cli.area_json import area_json
from care_pathways.cli.project import own_content, project_option
from care_pathways.home import Project
from care_pathways.model.kinds import KIND_BY_NAME
from care_pathways.model.published_area import PublishedArea
from care_pathways.source import Value, writer


@click.command("take-area", short_help="Put the site of an area onto the list.")
@click.argument("sources", nargs=-1, required=True)
@project_option
def take_area(sources: tuple[str, ...], project: Project) -> None:
    """Read the area.json of each site, from a file or an https address, and keep it as a record in content/areas/.

    The build reads the records and no network. Take an area again when it has changed; delete its file to take it off.

    \b
    Examples:
      care-pathways take-area https://waymark.marlshire.example.org/area.json
      care-pathways take-area marlshire.json northshire.json
    """
    place = KIND_BY_NAME["published-area"].place
    folder = own_content(project) / place
    today = datetime.now(UTC).date()
    found = [area_json(source, PublishedArea, taken_on=today) for source in sources]
    folder.mkdir(exist_ok=True)
    for area in found:
        fields = area.model_dump(mode="json", exclude_defaults=True)
        text = writer.block(_plain(fields), 0).lstrip("\n")
        head = "# yaml-language-server: $schema=../schema/published-area.json\n"
        (folder / f"{area.id}.yml").write_text(f"{head}{text}\n", encoding="utf-8")
        click.echo(f"content/{place}/{area.id}.yml: {area.name}, {len(area.offers)} offers")


def _plain(value: object) -> Value:
    """Values as the writer takes them: text, lists and fields."""
    if isinstance(value, dict):
        return {str(key): _plain(held) for key, held in value.items()}
    if isinstance(value, list):
        return [_plain(held) for held in value]
    return str(value).lower() if isinstance(value, bool) else str(value)
