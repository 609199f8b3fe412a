"""The option that every command shares: which project it works on."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from care_pathways.home import Project

Command = Callable[..., Any]


def _project(context: click.Context, option: click.Parameter, folder: Path) -> Project:  # noqa: ARG001 - click calls it so
    return Project(folder)


def project_option(command: Command) -> Command:
    """--project: the folder that holds content/ and theme/, or neither."""
    return click.option(
        "--project",
        type=click.Path(exists=True, file_okay=False, path_type=Path),
        default=Path(),
        callback=_project,
        help="The folder that holds content/. Default: the current one. Without content/, that of the package is used.",
    )(command)


def own_content(project: Project) -> Path:
    """The national content, for a command that writes in it: that of the package is never changed."""
    if not project.own:
        raise click.UsageError(
            f"There is no folder content/ in {project.folder.resolve()}, and that of the package is not edited. "
            "Run this in the folder of the project, or name it with --project."
        )
    return project.content
