"""care-pathways readability: which of the people's texts a person is to read again."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime

import click

from care_pathways.catalogue import Catalogue
from care_pathways.checked import check
from care_pathways.cli.project import project_option
from care_pathways.home import Project
from care_pathways.text.readability import MOST, Grades, grades
from care_pathways.words.grammar import commas

SHOWN = 6
"""Long words shown with a flagged text."""


@click.command(short_help="Grade the people's texts, hardest first.")
@project_option
@click.option("--flagged", is_flag=True, help="Only those that a person is to read again.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="How to print.")
def readability(project: Project, flagged: bool, form: str) -> None:
    """List every file with texts for people: its Flesch-Kincaid and SMOG grades, and its long words.

    Names of conditions, services and medicines are left out (names: in content/language.yml). A text above grade 8
    is flagged for a person to read. A grade never shows that a text is easy to read, so no page may claim one.

    \b
    Examples:
      care-pathways readability
      care-pathways readability --flagged
      care-pathways readability --format json
    """
    catalogue = check(project.layers, datetime.now(UTC).date()).catalogue
    everything = sorted(_graded(catalogue), key=lambda row: (-max(row[1].smog, row[1].flesch_kincaid), row[0]))
    rows = [row for row in everything if row[1].flagged or not flagged]
    if form == "json":
        click.echo(json.dumps([_fields(file, found) for file, found in rows], ensure_ascii=False, indent=2))
        return
    if rows:
        click.echo("Flesch-Kincaid  SMOG  sentences")
    for file, found in rows:
        line = f"{found.flesch_kincaid:14.1f}  {found.smog:4.1f}  {found.sentences:9}  {file}"
        click.echo(f"{line}  look: {commas(found.long_words[:SHOWN])}" if found.flagged else line)
    count = sum(found.flagged for _, found in everything)
    click.echo(f"{count} of {len(everything)} texts are above grade {MOST:g}: a person reads those again.")
    click.echo("A grade says where to look. It never shows that a text is easy, and no page may claim one.")


def _graded(catalogue: Catalogue) -> Iterator[tuple[str, Grades]]:
    """Each file with its grades. Short records that stand together in one file are graded as one text."""
    texts: dict[str, list[str]] = {}
    for record in catalogue.records():
        for passage in record.passages:
            texts.setdefault(record.file.name, []).extend(passage.sentences)
    for file, sentences in texts.items():
        if found := grades(sentences, catalogue.language if catalogue.has_language else None):
            yield file, found


def _fields(file: str, found: Grades) -> dict[str, object]:
    return {
        "file": file,
        "sentences": found.sentences,
        "words": found.words,
        "flesch_kincaid": round(found.flesch_kincaid, 1),
        "smog": round(found.smog, 1),
        "flagged": found.flagged,
        "long_words": list(found.long_words[:SHOWN]),
    }
