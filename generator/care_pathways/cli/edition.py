"""care-pathways edition: the whole site as one file that works from a memory stick, with its checksum."""

from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

import click

from care_pathways import report
from care_pathways.cache import FINISHED, own_cache
from care_pathways.cli.project import project_option
from care_pathways.exports.packed import packed
from care_pathways.home import Project
from care_pathways.output import LIST, listed, write_bytes, write_text
from care_pathways.pages.chrome import NAME
from care_pathways.report import shown
from care_pathways.site import build, check


@click.command(short_help="The whole site as one zip, with its checksum.")
@project_option
@click.option("--to", "folder", required=True, type=click.Path(file_okay=False, path_type=Path), help="Where to.")
def edition(project: Project, folder: Path) -> None:
    """Write NAME-EDITION.zip and NAME-EDITION.zip.sha256 into a folder. The same content gives the same bytes.

    Unpacked, the site opens from a disk without a server: index.html. files.sha256 in it lists every file.

    \b
    Examples:
      care-pathways edition --to releases
      cd releases && sha256sum -c waymark-2026.1.zip.sha256
    """
    found = check(project.layers, datetime.now(UTC).date())
    if found.failed:
        click.echo(report.text(found.diagnostics, len(found.hidden)), err=True)
        raise click.ClickException("Nothing was written.")
    site = build(found, project.theme, finished=own_cache(FINISHED), twins=True, downloads=True)
    framework = found.catalogue.framework.value
    name = f"{NAME.lower()}-{framework.edition}"
    files = sorted(site.files())
    raw = packed(((f"{name}/{file}", raw) for file, raw in (*files, (LIST, listed(files)))), framework.edition_date)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        write_bytes(folder / f"{name}.zip", raw)
        write_text(folder / f"{name}.zip.sha256", f"{sha256(raw).hexdigest()}  {name}.zip\n")
    except OSError as why:
        raise click.ClickException(shown(f"{folder} cannot be written to: {why.strerror}.")) from why
    click.echo(shown(f"{folder / name}.zip: {len(raw) / 1e6:.1f} MB, with its checksum"))
