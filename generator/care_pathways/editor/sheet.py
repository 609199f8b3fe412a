"""One file of the content as a form sees it: its values, and its text once they have changed."""

from dataclasses import dataclass
from typing import cast

from care_pathways.source import Keys, SourceFile, Value, front_matter, read
from care_pathways.source.edit import EditError
from care_pathways.source.rewrite import rewrite

BODY = "body"


@dataclass(frozen=True)
class Sheet:
    """The text of a file. A page written by hand has its Markdown under `body`."""

    name: str
    text: str

    @property
    def is_page(self) -> bool:
        """Is it a page written by hand?"""
        return self.name.endswith(".md")

    @property
    def value(self) -> Value:
        """What the file holds; EditError when it cannot be read."""
        head, body, _ = self._parts() if self.is_page else (self.text, "", 0)
        parsed = read(self.name, head.encode())
        if parsed.problems:
            raise EditError("The file has a problem of its own, and has to be mended in an editor")
        return {**cast(dict[str, Value], parsed.value), BODY: body.strip()} if self.is_page else parsed.value

    @property
    def source(self) -> SourceFile:
        """The file with its marks."""
        if not self.is_page:
            return SourceFile(self.name, self.text)
        head, _, line = self._parts()
        return SourceFile(self.name, head, line)

    def at(self, within: Keys) -> Value:
        """The value of one record in it."""
        found = self.value
        for step in within:
            found = found[step]  # type: ignore[index] # the catalogue says that it is there
        return found

    def changed(self, within: Keys, value: Value) -> str:
        """The text with another value of that record, and every byte outside of what differs as it was."""
        if not self.is_page:
            return rewrite(self.text, _with(self.value, within, value))
        fields = cast(dict[str, Value], value)
        head, body, _ = self._parts()
        ends = "\r\n" if "\r\n" in self.text else "\n"
        new_head = rewrite(head, {name: held for name, held in fields.items() if name != BODY})
        written = str(fields.get(BODY) or "").strip()
        if written != body.strip():
            body = f"{body[: len(body) - len(body.lstrip())]}{written}\n"
        return f"---{new_head}\n---\n{body}".replace("\n", ends)

    def _parts(self) -> tuple[str, str, int]:
        plain = self.text.replace("\r\n", "\n")
        head, body, line = front_matter(plain)
        if plain != f"---{head}\n---\n{body}":
            raise EditError("The two lines of --- are not as they should be: mend them in an editor")
        return head, body, line


def _with(whole: Value, within: Keys, value: Value) -> Value:
    if not within:
        return value
    if isinstance(whole, dict):
        return {**whole, str(within[0]): _with(whole[str(within[0])], within[1:], value)}
    found = list(cast(list[Value], whole))
    found[cast(int, within[0])] = _with(found[cast(int, within[0])], within[1:], value)
    return found
