"""care-pathways edit: records as forms, beside their pages, on this machine only."""

import errno
from datetime import UTC, datetime

import click

from care_pathways.cli.named import named
from care_pathways.cli.project import project_option
from care_pathways.editor import Desk, Office, Preview, server
from care_pathways.home import Project


@click.command(short_help="Edit a record in a form, beside its page.")
@click.argument("key", metavar="[ID]", default="")
@project_option
@click.option("--kind", help="When the id stands for more than one kind: guidance, intervention, measure, role...")
@click.option("--port", default=0, help="The port to use. Without one, any that is free.")
@click.option("--open", "launch", is_flag=True, help="Open it in the browser of this machine.")
def edit(key: str, project: Project, kind: str | None, port: int, launch: bool) -> None:
    """Show records as forms in a browser on this machine, with their page beside them, and save them by the line.

    Each save is checked as `care-pathways check` does it. Comments and the order of a file stay. Nobody but this
    browser can use it: the address that is printed holds a key that is good until you stop the command.

    \b
    Examples:
      care-pathways edit
      care-pathways edit cbtp
    """
    if not (project.own or project.is_area):
        raise click.UsageError(
            f"There is no folder content/ in {project.folder.resolve()}, and that of the package is not edited. "
            "Run this in the folder of the project, or name it with --project."
        )
    desk = Desk(project, day=lambda: datetime.now(UTC).date())
    record = named(desk.report().catalogue, key, kind)[0] if key else None
    office = Office(desk, Preview(project))
    try:
        running = server(office, port)
    except OSError as problem:
        if problem.errno not in (errno.EADDRINUSE, errno.EACCES):
            raise
        raise click.UsageError(f"Port {port} cannot be used. Name another with --port, or none.") from None
    address = f"http://127.0.0.1:{running.server_address[1]}/#key={office.token}"
    address += f"&open={record.kind}/{record.key}" if record else ""
    click.echo(f"Open this in a browser on this machine, and keep it to yourself:\n  {address}\nCtrl+C ends it.")
    if launch:
        click.launch(address)
    with running:
        try:
            running.serve_forever()
        except KeyboardInterrupt:
            click.echo("\nEnded.")
