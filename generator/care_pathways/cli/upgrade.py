"""care-pathways upgrade: what a newer national text changes for this area."""

import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from zipfile import BadZipFile, ZipFile

import click

from care_pathways import __version__, report
from care_pathways.analysis.beside import record_beside
from care_pathways.analysis.changes import Difference, differences
from care_pathways.catalogue import Catalogue, Name
from care_pathways.checked import check
from care_pathways.cli.project import project_option
from care_pathways.home import Project
from care_pathways.load import load
from care_pathways.words.grammar import counted

INSIDE = "care_pathways/national/content/"
_PINNED = re.compile(r"^care-pathways==([0-9A-Za-z.+!-]+)", re.MULTILINE)
ASKS = {"older-note", "lost-note", "unknown-reference", "offer-outside-package"}
"""Problems that a new national text can bring to local files."""


@click.command(short_help="What a newer national text changes here.")
@click.option(
    "--from", "old", type=click.Path(exists=True, path_type=Path), help="The older wheel, or a folder with its content."
)
@project_option
def upgrade(old: Path | None, project: Project) -> None:
    """Compare the national text that requirements.txt names with the installed one, for this area.

    First come the changes of what local texts, offers and services stand beside, then how many others there are, then
    the local texts that someone has to read again. The older version is fetched by pip, unless --from names it.

    \b
    Examples:
      pip install --upgrade care-pathways && care-pathways upgrade
      care-pathways upgrade --from care_pathways-0.1.0-py3-none-any.whl
    """
    if not project.is_area:
        raise click.UsageError("This is no area: there is no area.yml here.")
    with tempfile.TemporaryDirectory() as folder:
        before = load(_content(old or _fetched(project, Path(folder)), Path(folder)), older=True).catalogue
        found = check(project.layers, datetime.now(UTC).date())
        click.echo("\n".join(_lines(before, found.catalogue)))
    asked = [problem for problem in found.diagnostics if problem.code in ASKS]
    click.echo("")
    if asked:
        click.echo(f"To read again here:\n\n{report.text(asked, 0)}")
    else:
        click.echo("No local text has to be read again.")
    click.echo(f"When you are done: put care-pathways=={__version__} into requirements.txt")


def _fetched(project: Project, folder: Path) -> Path:
    """The wheel of the version that the area names."""
    path = project.folder / "requirements.txt"
    named = _PINNED.search(path.read_text(encoding="utf-8")) if path.is_file() else None
    if named is None:
        raise click.UsageError("requirements.txt names no version. Name the older one with --from.")
    words = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "-d", str(folder)]
    done = subprocess.run([*words, f"care-pathways=={named[1]}"], capture_output=True, text=True, check=False)  # noqa: S603 - our own words
    wheel = next(iter(folder.glob("care_pathways-*.whl")), None)
    if done.returncode or wheel is None:
        raise click.UsageError(f"Version {named[1]} could not be fetched. Name its wheel with --from.\n{done.stderr}")
    return wheel


def _content(old: Path, folder: Path) -> Path:
    """The national content of a wheel, unpacked; or the folder itself."""
    if old.is_dir():
        return inside if (inside := old / "content").is_dir() else old
    try:
        with ZipFile(old) as packed:
            packed.extractall(folder, [name for name in packed.namelist() if name.startswith(INSIDE)])
    except BadZipFile:
        raise click.UsageError(f"{old} is no wheel.") from None
    return folder / INSIDE


def _lines(before: Catalogue, now: Catalogue) -> Iterator[str]:
    national = now.national
    editions = [item.framework.value.edition if item.has_framework else "unknown" for item in (before, national)]
    changes = differences(before, national).found
    mine = _beside(now)
    near = [item for item in changes if (item.kind, item.key) in mine]
    yield f"National text: edition {editions[0]} to {editions[1]}, {counted(len(changes), 'change')}"
    yield f"{counted(len(near), 'change')} beside what this area says, {len(changes) - len(near)} elsewhere"
    for item in near:
        yield from _change(item)


def _change(item: Difference) -> Iterator[str]:
    reader = f" ({item.reader.value})" if item.reader else ""
    yield f"  {item.topic}{reader}: {item.what}{f', {item.part}' if item.part else ''}"
    for word, text in (("was", item.before), ("now", item.after)):
        if text:
            yield f"    {word}  {' '.join(text.split())}"


def _beside(now: Catalogue) -> set[Name]:
    """The national records beside which something local stands."""
    local = now.local
    texts = (record_beside(now, record.value.beside) for record in local.beside)
    names = {record.name for record in texts if record}
    numbers = {number for record in local.services.values() for number in record.value.clusters}
    numbers |= {record.value.cluster for record in local.offers.values()}
    names |= {("intervention", record.value.intervention) for record in local.offers.values()}
    names |= {("cluster", number) for number in numbers}
    return names | {now.packages[number].name for number in numbers if number in now.packages}
