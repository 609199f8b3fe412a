"""The command line. Each command is a module; what it prints is for a person unless it is asked otherwise."""

import atexit
import gc
from importlib import import_module

import click

from care_pathways import __version__
from care_pathways.waste import looked_for_seldom

looked_for_seldom()
atexit.register(gc.freeze)  # at the end nobody need look through it for what can go first: a sixth of `check` with it

COMMANDS = (
    "check",
    "build",
    "serve",
    "edit",
    "pack",
    "edition",
    "where-used",
    "schema",
    "init",
    "slots",
    "sheet",
    "upgrade",
    "variation",
    "take-area",
    "new",
    "accept",
    "impact",
    "due",
    "changes",
    "publish",
    "rename",
    "replace",
    "retire",
    "readability",
    "review",
)
"""Each command in the order of the help. Its module has its name, with _ for -."""


class Commands(click.Group):
    """Reads a command when it is called: `check` need not wait for what makes documents."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click calls it so
        """All of them."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - click calls it so
        """The command of that name."""
        if cmd_name not in COMMANDS:
            return None
        name = cmd_name.replace("-", "_")
        found: click.Command = getattr(import_module(f"care_pathways.cli.{name}"), name)
        return found


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="care-pathways")
def main() -> None:
    """Check the care packages and pathways, build their site, and find where anything is used.

    \b
    Examples:
      care-pathways check                   every problem in the content, with its line
      care-pathways build                   the site, into site/
      care-pathways where-used cg178        everything that leans on NICE CG178
      care-pathways impact cg178            what to look at again when it changes
      care-pathways new intervention sleep-help
      care-pathways readability             people's texts to read again, hardest first
    """
