"""care-pathways serve: the site on this machine, with live reload."""

import errno
import os
import socket
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
    host, _, port = address.rpartition(":")
    if not host or not port.isdecimal() or not 0 < int(port) < 65_536:
        raise click.UsageError(f"--address needs a host and a port, such as localhost:8000, not {address}")
    free = _free(host.strip("[]"), int(port))
    if free != int(port):
        click.echo(f"Port {port} is in use, so the site is served on http://{host}:{free}/ this time.", err=True)
    command = [sys.executable, "-m", "mkdocs", "serve", "--config-file", str(config), "--dev-addr", f"{host}:{free}"]
    os.execv(sys.executable, command)  # noqa: S606 - ours; in our place, so that signals reach it


def _free(host: str, port: int) -> int:
    """The port, or the next one that nobody uses."""
    for number in range(port, min(port + 100, 65_536)):
        try:
            family, kind, *_, where = socket.getaddrinfo(host, number, type=socket.SOCK_STREAM)[0]
            with socket.socket(family, kind) as tried:
                tried.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
                tried.bind(where)
        except OSError as problem:
            if problem.errno != errno.EADDRINUSE:
                raise click.UsageError(f"Nothing can be served on {host}:{number}: {problem.strerror}") from problem
        else:
            return number
    raise click.UsageError(f"Port {port} and the hundred after it are in use. Name another with --address.")
