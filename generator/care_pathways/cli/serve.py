"""care-pathways serve: the site on this machine, with live reload."""

import subprocess
import sys

import click

from care_pathways.cli.project import project_option
from care_pathways.home import Project


@click.command(short_help="Serve the site with live reload.")
@project_option
@click.option("--address", default="localhost:8000", show_default=True, help="Host and port to serve on.")
def serve(project: Project, address: str) -> None:
    """Build the site, serve it, and show each edit at once.

    \b
    Example:
      care-pathways serve --address localhost:9000
    """
    config = project.folder / "mkdocs.yml"
    if not config.is_file():
        raise click.UsageError(
            f"There is no mkdocs.yml in {project.folder.resolve()}. Run this in the project's folder."
        )
    command = [sys.executable, "-m", "mkdocs", "serve", "--config-file", str(config), "--dev-addr", address]
    sys.exit(subprocess.call(command))  # noqa: S603 - the command is ours
