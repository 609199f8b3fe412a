"""care-pathways edition: the whole site as one file that works from a memory stick, with its checksum."""

from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

import click

from care_pathways import report
from care_pathways.cache import own_cache
from care_pathways.cli.project import project_option
from care_pathways.exports.packed import packed
from care_pathways.home import Project
from care_pathways.pages.chrome import NAME
from care_pathways.site import LEAFLET_CACHE, build, check


@click.command(short_help="The whole site as one zip, with its checksum.")
@project_option
@click.option("--to", "folder", required=True, type=click.Path(file_okay=False, path_type=Path), help="Where to.")
def edition(project: Project, folder: Path) -> None:
    """Write NAME-EDITION.zip and NAME-EDITION.zip.sha256 into a folder. The same content gives the same bytes.

    Unpacked, the site opens from a disk without a server: index.html.

    \b
    Examples:
      care-pathways edition --to releases
      cd releases && sha256sum -c waymark-2026.1.zip.sha256
    """
    found = check(project.layers, datetime.now(UTC).date())
    if found.failed:
        click.echo(report.text(found.diagnostics, len(found.hidden)), err=True)
        raise click.ClickException("Nothing was written.")
    site = build(found, project.theme, leaflet_cache=own_cache(LEAFLET_CACHE), twins=True, downloads=True)
    framework = found.catalogue.framework.value
    name = f"{NAME.lower()}-{framework.edition}"
    files = ((f"{name}/{file}", raw) for file, raw in sorted(site.files()))
    raw = packed(files, framework.edition_date)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.zip").write_bytes(raw)
    (folder / f"{name}.zip.sha256").write_text(f"{sha256(raw).hexdigest()}  {name}.zip\n", encoding="utf-8")
    click.echo(f"{folder / name}.zip: {len(raw) / 1e6:.1f} MB, with its checksum")
