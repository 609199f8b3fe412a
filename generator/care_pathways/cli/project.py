"""The option that every command shares: which project it works on."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

Command = Callable[..., Any]


def project_option(command: Command) -> Command:
    """--project: the folder that holds content/ and theme/."""
    return click.option(
        "--project",
        type=click.Path(file_okay=False, path_type=Path),
        default=Path(),
        help="The folder that holds content/ and theme/. Default: the current one.",
    )(command)
