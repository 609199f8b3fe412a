"""Reads a leaflet back, as a reader or a screen reader would."""

import io
import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from pypdf import PdfReader


def reader(raw: bytes) -> PdfReader:
    """The PDF, opened."""
    return PdfReader(io.BytesIO(raw))


def root(raw: bytes) -> Any:
    """The catalogue of a PDF: what it says of itself."""
    return reader(raw).trailer["/Root"]


def text_of(raw: bytes) -> str:
    """All words of a PDF, with single spaces."""
    return " ".join(" ".join(page.extract_text() for page in reader(raw).pages).split())


def squeezed(text: str) -> str:
    """Text without white space: a PDF breaks lines where it likes."""
    return re.sub(r"\s", "", text)


def tags(raw: bytes) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every tag of the structure tree by name, with its attributes, in reading order."""
    waiting: list[Any] = [root(raw)["/StructTreeRoot"]]
    while waiting:
        node = waiting.pop(0)
        node = node.get_object() if hasattr(node, "get_object") else node
        if isinstance(node, list):
            waiting[:0] = node
        elif isinstance(node, dict):
            if "/S" in node:
                yield str(node["/S"])[1:], dict(node)
            if "/K" in node:
                waiting.insert(0, node["/K"])


def lines_of(raw: bytes) -> list[str]:
    """The words of a PDF, a line each time that the size or the face of the letters changes."""
    lines: list[tuple[str, list[str]]] = []

    def read(text: str, _frame: Any, at: Any, font: Any, size: float) -> None:
        face = str((font or {}).get("/BaseFont", "")).rpartition("-")[2]
        look = f"{face} {round(size * abs(at[3] or at[1]), 1)}"
        if text.strip():
            if not lines or lines[-1][0] != look:
                lines.append((look, []))
            lines[-1][1].append(text)

    for page in reader(raw).pages:
        page.extract_text(visitor_text=read)
    return [f"{look}: {' '.join(''.join(words).split())}" for look, words in lines]


def colours_of(raw: bytes) -> str:
    """How often each side turns to a colour, for letters, fields and lines, in the order in which they come."""
    pages = []
    for page in reader(raw).pages:
        contents = page.get_contents()
        drawn = contents.get_data().decode("latin-1") if contents is not None else ""
        parts = re.findall(r"([\d.]+) ([\d.]+) ([\d.]+) (?:scn|SCN|rg|RG)\b", drawn)
        found = Counter("#" + "".join(f"{round(float(part) * 255):02x}" for part in colour) for colour in parts)
        pages.append(", ".join(f"{colour} {count}" for colour, count in found.items()))
    return f"Colours: {'; '.join(pages)}"


def said_of(raw: bytes) -> str:
    """What a PDF says of itself: its title, its language, and that a screen reader can follow it (PDF/UA)."""
    whole, itself = reader(raw), root(raw)
    marked = "marked" if itself.get("/MarkInfo", {}).get("/Marked") else "not marked"
    shown = "title shown" if itself.get("/ViewerPreferences", {}).get("/DisplayDocTitle") else "title not shown"
    standard = re.findall(rb"pdfuaid:part>(\d)<", itself["/Metadata"].get_data())
    universal = f"PDF/UA {standard[0].decode()}" if standard else "not PDF/UA"
    title, author = (whole.metadata.title, whole.metadata.author) if whole.metadata else (None, None)
    return f"{title} | {author} | {itself.get('/Lang')} | {marked}, {shown}, {universal} | sides: {len(whole.pages)}"
