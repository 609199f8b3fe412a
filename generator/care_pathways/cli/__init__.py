"""The command line. Each command is a module; what it prints is for a person unless it is asked otherwise."""

import click

from care_pathways import __version__
from care_pathways.cli.accept import accept
from care_pathways.cli.build import build
from care_pathways.cli.changes import changes
from care_pathways.cli.check import check
from care_pathways.cli.due import due
from care_pathways.cli.edit import edit
from care_pathways.cli.edition import edition
from care_pathways.cli.impact import impact
from care_pathways.cli.init import init
from care_pathways.cli.new import new
from care_pathways.cli.pack import pack
from care_pathways.cli.publish import publish
from care_pathways.cli.readability import readability
from care_pathways.cli.rename import rename
from care_pathways.cli.replace import replace
from care_pathways.cli.retire import retire
from care_pathways.cli.review import review
from care_pathways.cli.schema import schema
from care_pathways.cli.serve import serve
from care_pathways.cli.sheet import sheet
from care_pathways.cli.slots import slots
from care_pathways.cli.upgrade import upgrade
from care_pathways.cli.variation import variation
from care_pathways.cli.where_used import where_used


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
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


COMMANDS = (
    check,
    build,
    serve,
    edit,
    pack,
    edition,
    where_used,
    schema,
    init,
    slots,
    sheet,
    upgrade,
    variation,
    new,
    accept,
    impact,
    due,
    changes,
    publish,
    rename,
    replace,
    retire,
    readability,
    review,
)

for command in COMMANDS:
    main.add_command(command)
