"""Notes at the end of a document: where words come from, numbered, so that the text itself can be read and sent."""

from collections.abc import Iterator

from care_pathways.document import Block, Heading, Items, Line, Paragraph, Span, line

OURS = line("Words of this draft. No source says them: agree them locally.")


class Notes:
    """Notes in the order in which they are first needed; the same note has one number."""

    def __init__(self) -> None:
        """Begin without a note."""
        self._held: list[Line] = []

    def mark(self, note: Line) -> str:
        """The number of a note, as it stands behind what it is about: " [3]"."""
        if note not in self._held:
            self._held.append(note)
        return f" [{self._held.index(note) + 1}]"

    def ours(self) -> str:
        """The number of the note that says that no source stands behind something."""
        return self.mark(OURS)

    def marked(self, text: str, note: Line) -> Line:
        """A text with the number of its note."""
        return (Span(f"{text}{self.mark(note)}"),)

    def blocks(self) -> Iterator[Block]:
        """The notes, at the end of a document."""
        yield Heading(2, "Notes", "notes")
        yield Paragraph(line("A number in square brackets leads here. What a source says is told in our own words."))
        yield Items(tuple(self._held), numbered=True)
