"""Sentences and words of a text, as a reader meets them: without mark-up, a heading or a list item each on its own."""

import re

_LINK = re.compile(r"!?\[([^\[\]]*)\]\([^)]{0,2000}\)")
_MARKS = re.compile(r"(?<!\w)[*_`]{1,3}(?=\w)|(?<=[\w.,:!?’”\"')])[*_`]{1,3}(?!\w)")
_BLOCK = re.compile(r" *(?:#+ +|[-*+] +|\d+[.)] +|>+ *)")
_RULE = re.compile(r"[\s|:-]*")
_END = re.compile(r"[.!?]['\"’”)\]]*\s+(?=[\w“\"'‘(\[])")
_WORD = re.compile(r"\w+")
_LONG_WORD = re.compile(r"[a-z]{3,}")
_QUOTED = re.compile(r"“[^“”]{0,400}”|\"[^\"]{0,400}\"")
_NOT_BREAK = re.compile(r"[^\n]")

_LONE_SIGNS = frozenset("–—-&+/=")
_SHORTENED = ("e.g.", "i.e.", "etc.", "a.m.", "p.m.", "Dr.", "Mr.", "Mrs.", "Ms.", "St.", "vs.")
"""A full stop here ends no sentence."""


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of a text in our Markdown, in order. A heading, a list item and a table cell are one each."""
    found: list[str] = []
    for block in _blocks(text) if "\n" in text else (text,):
        found.extend(_split(_plain(block)))
    return tuple(found)


def first_sentence(text: str | None) -> str:
    """The first sentence of a text without its mark-up; empty when there is none."""
    return next(iter(sentences(text)), "") if text else ""


def paragraphs(text: str) -> tuple[tuple[str, ...], ...]:
    """The sentences of each paragraph, heading, list item and table cell."""
    return tuple(tuple(_split(_plain(block))) for block in (_blocks(text) if "\n" in text else [text]))


def length(sentence: str) -> int:
    """The number of words. A word with a hyphen in it is one; a dash on its own is none."""
    found = sentence.split()
    return len(found) if _LONE_SIGNS.isdisjoint(found) else sum(word not in _LONE_SIGNS for word in found)


def words(text: str) -> list[str]:
    """Every run of letters and digits, as typed: "self-harm" is two."""
    return _WORD.findall(text)


def long_words(text: str) -> frozenset[str]:
    """The words of three letters or more in a text that is in small letters: "non-compliant" is two."""
    return frozenset(_LONG_WORD.findall(text))


def unquoted(text: str) -> str:
    """The text with a blank for each letter in quotation marks, where the words are somebody else's."""
    return _QUOTED.sub(lambda found: _NOT_BREAK.sub(" ", found[0]), text) if '"' in text or "“" in text else text


def _blocks(text: str) -> list[str]:
    """Paragraphs, headings, list items and table cells. A line that only goes on is joined to the one above."""
    found: list[str] = []
    begins = True
    for line in text.split("\n"):
        mark = _BLOCK.match(line)
        if line.startswith("|"):
            found.extend(cell.strip() for cell in line.split("|") if not _RULE.fullmatch(cell))
        elif mark or begins:
            found.append(line[mark.end() :] if mark else line)
        else:
            found[-1] += f" {line.strip()}"
        begins = not line.strip() or line.startswith(("#", "|"))
    return found


def _plain(block: str) -> str:
    if "](" in block:
        block = _LINK.sub(r"\1", block)
    if "*" in block or "_" in block or "`" in block:
        block = _MARKS.sub("", block)
    return block.strip()


def _split(block: str) -> list[str]:
    found: list[str] = []
    start = 0
    for end in _END.finditer(block):
        sentence = block[start : end.end()].rstrip()
        if not sentence.endswith(_SHORTENED):
            found.append(sentence)
            start = end.end()
    if start < len(block):
        found.append(block[start:])
    return found
