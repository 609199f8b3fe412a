"""care-pathways init: a folder for an area, ready to be filled in."""

from importlib.metadata import version
from pathlib import Path

import click

from care_pathways.cli.schema import write_schemas
from care_pathways.model.local.area import BodyKind
from care_pathways.model.local.kinds import LOCAL_KIND_BY_NAME
from care_pathways.source import Value, writer

FILES = Path(__file__).parent.parent / "area_files"
"""What an area begins with. {name}, {body} and {version} are filled in."""
MODELINE = "# yaml-language-server: $schema=content/schema/area.json\n"


@click.command(short_help="Make a folder for an area.")
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@click.option("--name", prompt="What do people call the place?", help="What people call the place.")
@click.option("--places", prompt="Towns or districts in it, with commas", help="Towns or districts, with commas.")
@click.option("--body", prompt="Full name of the body", help="The full name of the trust, board, council or charity.")
@click.option(
    "--kind",
    type=click.Choice([kind.value for kind in BodyKind]),
    prompt="What is it?",
    help="What sort of body it is.",
)
@click.option("--web", prompt="Its web address (https://...)", help="Its own web site.")
@click.option("--responsible", prompt="Which role answers for the local text?", help="A role, never a person's name.")
def init(folder: Path, name: str, places: str, body: str, kind: str, web: str, responsible: str) -> None:
    """Make FOLDER: who you are, empty lists with an example each, and the files that build and publish a site.

    The national text stays in the package, at the version that requirements.txt names.

    \b
    Examples:
      care-pathways init marlshire
      care-pathways init marlshire --name Marlshire --places "Marlham, Upper Tiding" --body "Marlshire Trust" \\
        --kind trust --web https://marlshire.example.org/ --responsible "head of information"
    """
    if folder.exists() and any(folder.iterdir()):
        raise click.UsageError(f"{folder} is not empty. Name a new folder.")
    filled = {"{name}": name, "{body}": body, "{version}": version("care-pathways")}
    for source in sorted(FILES.rglob("*")):
        if source.is_file():
            text = source.read_text(encoding="utf-8")
            for mark, words in filled.items():
                text = text.replace(mark, _scalar(words) if source.suffix == ".yml" else words)
            target = folder / source.relative_to(FILES)
            _write(target.with_name(".gitignore") if source.name == "gitignore" else target, text)
    _write(folder / "area.yml", MODELINE + _area(name, places, body, kind=kind, web=web, responsible=responsible))
    write_schemas(folder / "content" / "schema", LOCAL_KIND_BY_NAME.values())
    click.echo(f"{folder} is ready. Next: cd {folder}; care-pathways build")


def _area(name: str, places: str, body: str, *, kind: str, web: str, responsible: str) -> str:
    """The text of area.yml. Words typed at a prompt are quoted where YAML needs it."""
    words = "".join(letter if letter.isalnum() and letter.isascii() else " " for letter in name.lower()).split()
    fields: dict[str, Value] = {
        "id": "-".join(words) or "area",
        "name": name,
        "places": [place.strip() for place in places.split(",") if place.strip()],
        "body": {"name": body, "kind": kind, "web": web, "responsible": responsible, "lines": []},
        "people": {"about": f"{body} adds to these pages what holds in {name}."},
    }
    return writer.block(fields, 0).lstrip("\n") + "\n"


def _scalar(words: str) -> str:
    return writer.scalar(words, 2)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
