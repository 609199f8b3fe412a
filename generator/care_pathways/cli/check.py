"""care-pathways check: every problem in the content."""

import sys
from datetime import date

import click

from care_pathways import report
from care_pathways.checked import check as check_content
from care_pathways.cli.day import day_option
from care_pathways.cli.project import project_option
from care_pathways.diagnostics import by_hand
from care_pathways.home import Project
from care_pathways.remembered import remembered


@click.command(short_help="Show every problem in the content.")
@project_option
@click.option("--format", "form", type=click.Choice(list(report.FORMATS)), default="text", help="How to print.")
@day_option("The day that due dates are held against.")
@click.option("--strict", is_flag=True, help="Warnings fail as well; what is due never does.")
def check(project: Project, form: str, day: date, strict: bool) -> None:
    """Show every problem in the content, with its file, line and column, and what to do.

    Ends with 0 when there is none (warnings may remain), 1 when the content has errors, 2 when the command was
    called wrongly. What the day brings (a review, a helpline to look at again) is said as due, and never fails.

    \b
    Examples:
      care-pathways check
      care-pathways check --format github      annotations for a pull request
      care-pathways check --as-of 2027-06-01   what will be overdue by then
    """
    with remembered(project.layers) as memory:
        found = check_content(project.layers, day, memory)
    click.echo(report.FORMATS[form](found.diagnostics, len(found.hidden)))
    if found.failed or (strict and by_hand(found.diagnostics)):
        sys.exit(1)
