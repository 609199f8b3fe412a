"""Reads a leaflet back, as a reader or a screen reader would."""

import io
import re
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
