"""A review pack as a document to read and to mark in the cells of its table. The workbook is what counts."""

from care_pathways.analysis.review_parts import Part
from care_pathways.analysis.review_rows import Row
from care_pathways.document import Document, Grid, Heading, Items, Note, Paragraph, line
from care_pathways.exports.review import columns
from care_pathways.exports.review.instructions import instructions
from care_pathways.words.grammar import counted

BOXES = ("☐ right", "☐ change to", "☐ remove", "☐ cannot judge")


def document(part: Part, rows: tuple[Row, ...], edition: str) -> Document:
    """The instructions, every statement with room to write, and who reviewed."""
    scope = part.scope
    statements = tuple(
        (
            (line(str(row.number), strong=True),),
            tuple(line(text) for text in _told(row)),
            tuple(line(box) for box in BOXES),
            (line(""),),
        )
        for row in rows
    )
    signed = tuple(((line(label),), (line(""),)) for label in columns.fields(scope.kind))
    return Document(
        id=f"review-{scope.name}",
        title=f"Review pack: {scope.title}",
        about=f"Review pack: {scope.title}",
        address="",
        file=f"review-{scope.name}.docx",
        blocks=(
            Paragraph(line(f"Edition {edition}. {counted(len(rows), 'statement')}."), lead=True),
            Note(line("To read, and to mark by hand. The workbook counts: copy your answers into it by number.")),
            Items(tuple(line(text) for text in instructions(part))),
            Heading(2, "Statements", "statements", new_page=True),
            Grid("Statements", ("No.", "What it says", "Answer", "Your words"), (7, 51, 17, 25), statements, tall=True),
            Heading(2, columns.SIGNED, "signed"),
            Grid(columns.SIGNED, ("What", "Fill in"), (40, 60), signed, tall=True),
        ),
    )


def _told(row: Row) -> list[str]:
    about = (("Source", row.source), ("How we saw it", row.seen), ("Since then", row.since), ("Question", row.question))
    return [row.words, row.where, *(f"{name}: {text}" for name, text in about if text)]
