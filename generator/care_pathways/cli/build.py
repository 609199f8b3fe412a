"""care-pathways build: the site into a folder, without MkDocs. Byte for byte what `mkdocs build` writes."""

import sys
from datetime import UTC, datetime
from pathlib import Path

import click

from care_pathways import report, to_take_away
from care_pathways.address import is_site_address
from care_pathways.cache import FINISHED, own_cache
from care_pathways.checked import judged
from care_pathways.cli.project import project_option
from care_pathways.home import Project
from care_pathways.load import load
from care_pathways.output import Failed, Refused, fill, staged
from care_pathways.report import shown
from care_pathways.site import Site
from care_pathways.site import build as build_site


def _address(context: click.Context, option: click.Parameter, given: str) -> str:
    if given and not is_site_address(given):
        raise click.BadParameter("Give the full address, such as https://example.org/", context, option)
    return given


@click.command(short_help="Build the site into a folder.")
@project_option
@click.option("--to", "folder", type=click.Path(file_okay=False, path_type=Path), help="Default: site/ in the project.")
@click.option("--url", default="", callback=_address, help="The address of the site, for its sitemap and its leaflets.")
@click.option(
    "--leaflets/--no-leaflets", default=True, help="Print the leaflets for people as PDF files. Default: yes."
)
@click.option("--twins/--no-twins", default=True, help="Put each page beside it as Markdown. Default: yes.")
@click.option("--downloads/--no-downloads", default=True, help="Make the files to take away. Default: yes.")
@click.option(
    "--workers", type=click.IntRange(0, 2), default=0, help="Processes that print pages, 1 or 2. Default: what helps."
)
def build(
    project: Project, folder: Path | None, url: str, leaflets: bool, twins: bool, downloads: bool, workers: int
) -> None:
    """Check the content and write the whole site.

    Content with errors writes nothing: the folder stays as it was. The new site is written beside the old one and
    takes its place only when it is complete, in one step. What you put into the folder yourself is kept.

    \b
    Examples:
      care-pathways build
      care-pathways build --to public --url https://example.org/
      care-pathways build --no-leaflets --no-twins --no-downloads
    """
    read = load(project.layers)
    finished = own_cache(FINISHED) if leaflets else None
    begun = to_take_away.begun(read.catalogue, project.theme, url, finished) if downloads else None
    found = judged(read, datetime.now(UTC).date())
    if found.diagnostics:
        click.echo(report.text(found.diagnostics, len(found.hidden)), err=True)
    if found.failed:
        click.echo("Nothing was built. The site stays as it was.", err=True)
        sys.exit(1)
    target = folder or project.folder / "site"
    site = build_site(found, project.theme, url, finished=finished, twins=twins, downloads=downloads, begun=begun)
    try:
        with staged(target, (project.content, project.theme), lambda sentence: click.echo(sentence, err=True)) as new:
            _fill(new, site, workers)
    except Failed as why:
        raise click.ClickException(shown(str(why))) from why
    except Refused as why:
        raise click.UsageError(shown(str(why))) from why
    click.echo(f"{len(site.pages)} pages in {shown(str(target))}")


def _fill(folder: Path, site: Site, workers: int) -> None:
    parts = site.parts()
    shown = sys.stderr.isatty()
    with click.progressbar(length=len(parts), label="Pages", file=sys.stderr, hidden=not shown) as bar:
        fill(folder, parts, workers, bar.update)
