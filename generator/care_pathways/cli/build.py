"""care-pathways build: the site into a folder, without MkDocs. Byte for byte what `mkdocs build` writes."""

import shutil
import sys
from datetime import UTC, datetime
from pathlib import Path

import click

from care_pathways import report
from care_pathways.cli.project import project_option
from care_pathways.home import Project
from care_pathways.site import LEAFLET_CACHE, check
from care_pathways.site import build as build_site


@click.command(short_help="Build the site into a folder.")
@project_option
@click.option("--to", "folder", type=click.Path(file_okay=False, path_type=Path), help="Default: site/ in the project.")
@click.option("--url", default="", help="The address of the site, for its sitemap and its leaflets.")
@click.option(
    "--leaflets/--no-leaflets", default=True, help="Print the leaflets for people as PDF files. Default: yes."
)
@click.option("--twins/--no-twins", default=True, help="Put each page beside it as Markdown. Default: yes.")
@click.option("--downloads/--no-downloads", default=True, help="Make the files to take away. Default: yes.")
def build(project: Project, folder: Path | None, url: str, leaflets: bool, twins: bool, downloads: bool) -> None:
    """Check the content and write the whole site.

    Content with errors writes nothing: the folder stays as it was. The new site is written beside the old one and
    takes its place only when it is complete.

    \b
    Examples:
      care-pathways build
      care-pathways build --to public --url https://example.org/
      care-pathways build --no-leaflets --no-twins --no-downloads
    """
    found = check(project.content, datetime.now(UTC).date())
    if found.diagnostics:
        click.echo(report.text(found.diagnostics, len(found.hidden)), err=True)
    if found.failed:
        click.echo("Nothing was built. The site stays as it was.", err=True)
        sys.exit(1)
    leaflet_cache = project.folder / LEAFLET_CACHE if leaflets else None
    site = build_site(found, project.theme, url, leaflet_cache=leaflet_cache, twins=twins, downloads=downloads)
    target = folder or project.folder / "site"
    if target.exists() and any(target.iterdir()) and not (target / "404.html").exists():
        raise click.UsageError(f"{target} holds something else than a site. Name another folder, or empty it.")
    half = target.with_name(f"{target.name}.new")
    shutil.rmtree(half, ignore_errors=True)
    with click.progressbar(list(site.pages), label="Pages", file=sys.stderr, hidden=not sys.stderr.isatty()) as pages:
        for page in pages:
            for name, raw in site.page_files(page):
                _write(half / name, raw)
    for name, raw in site.other_files():
        _write(half / name, raw)
    shutil.rmtree(target, ignore_errors=True)
    half.rename(target)
    click.echo(f"{len(site.pages)} pages in {target}")


def _write(path: Path, raw: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(raw)
