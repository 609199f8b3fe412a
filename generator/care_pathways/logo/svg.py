"""An SVG held against a list of what may stand in a drawing. What is not on the list is refused, not taken out."""

import math
import re
from dataclasses import dataclass, field
from xml.parsers import expat

from care_pathways.logo.fault import Fault, NotUsable

SVG, XLINK, XML = "http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink", "http://www.w3.org/XML/1998/namespace"
SHAPES = re.compile(
    "svg|g|path|rect|circle|ellipse|line|polyline|polygon|title|desc|defs|linearGradient|radialGradient|stop|clipPath"
)
"""Shapes and colours: no script, no letters of a font, no picture in the picture, no link, nothing that moves."""
NAMES = re.compile(
    "id|class|d|[xy][12]?|c[xy]|r[xy]?|f[xy]|width|height|points|transform|viewBox|preserveAspectRatio|version|baseProfile"
    "|fill(-rule|-opacity)?|stroke(-width|-opacity|-linecap|-linejoin|-miterlimit|-dasharray|-dashoffset)?|opacity"
    "|offset|stop-color|stop-opacity|gradientUnits|gradientTransform|spreadMethod|clip-path|clip-rule|clipPathUnits"
    "|color|display|visibility|overflow|style|role|aria-label|aria-hidden|focusable|pathLength|shape-rendering"
    r"|vector-effect|enable-background|data-[\w-]+|" + re.escape(f"{XML} space")
)
"""What a shape may say of itself."""
_OUTSIDE = re.compile(
    r"[\\@<\"'`]|url(?!\(#[\w.-]+\))|image|src|(?:java|vb)script|expression|data:|//|/\*", re.IGNORECASE
)
"""What a value would need to reach out of the picture, or to hide that it does."""
MOST_ELEMENTS, MOST_DEPTH = 3000, 24
PLAIN = "Save it as plain SVG of shapes only (letters turned into paths, no styles, no linked pictures), or as PNG"


@dataclass
class _Reading:
    """Where the reader is, and what it has met."""

    reader: "expat.XMLParserType"
    depth: int = 0
    count: int = 0
    root: dict[str, str] = field(default_factory=dict)

    def refuse(self, message: str) -> NotUsable:
        return NotUsable(Fault(message, PLAIN, self.reader.CurrentLineNumber, self.reader.CurrentColumnNumber + 1))

    def declaration(self, _version: str, encoding: str | None, _alone: int) -> None:
        if encoding and encoding.lower() != "utf-8":
            raise self.refuse(f"The picture is written in {encoding[:20]}, not in UTF-8")

    def doctype(self, *_: object) -> None:
        raise self.refuse("The picture has a document type, which can load or multiply text")

    def instruction(self, *_: object) -> None:
        raise self.refuse("The picture has an instruction for another program")

    def start(self, name: str, attributes: dict[str, str]) -> None:
        space, _, element = name.rpartition(" ")
        self.depth, self.count = self.depth + 1, self.count + 1
        if space != SVG or not SHAPES.fullmatch(element) or (element == "svg") is not (self.count == 1):
            raise self.refuse(f"A logo has no element <{element[:40]}>")
        if self.count > MOST_ELEMENTS or self.depth > MOST_DEPTH:
            raise self.refuse(f"The picture has more than {MOST_ELEMENTS:,} shapes, or {MOST_DEPTH} within each other")
        self.root = self.root or attributes
        for key, value in attributes.items():
            self.attribute(key, value)

    def attribute(self, name: str, value: str) -> None:
        if name == f"{XLINK} href" or name == "href":
            if not re.fullmatch(r"#[\w.-]+", value):
                raise self.refuse("The picture leads to something outside itself")
        elif not NAMES.fullmatch(name):
            raise self.refuse(f'A shape of a logo has no attribute "{name.rpartition(" ")[2][:40]}"')
        elif name not in ("id", "class", "aria-label") and _OUTSIDE.search(value):
            raise self.refuse(f'The attribute "{name}" leads outside the picture, or hides what it says')

    def end(self, _name: str) -> None:
        self.depth -= 1


def size_of_svg(raw: bytes) -> tuple[int, int]:
    """Width and height, as its viewBox gives them."""
    try:
        text = raw.decode()
    except UnicodeDecodeError:
        text = "\0"
    if "\0" in text:  # the parser would find out by itself that it is UTF-16, and others would not
        raise NotUsable(Fault("The picture is not saved as UTF-8", PLAIN))
    reader = expat.ParserCreate("UTF-8", " ")
    found = _Reading(reader)
    reader.XmlDeclHandler, reader.StartDoctypeDeclHandler = found.declaration, found.doctype
    reader.ProcessingInstructionHandler = found.instruction
    reader.StartElementHandler, reader.EndElementHandler = found.start, found.end
    try:
        reader.Parse(text.removeprefix("\ufeff").encode(), True)
    except expat.ExpatError as problem:
        why = expat.ErrorString(problem.code)
        raise NotUsable(
            Fault(f"This is no SVG that can be read: {why}", PLAIN, problem.lineno, problem.offset + 1)
        ) from None
    return _size(found.root.get("viewBox", ""))


def _size(box: str) -> tuple[int, int]:
    try:
        _, _, width, height = (float(number) for number in re.split(r"[\s,]+", box.strip()))
    except ValueError:
        width = height = math.nan
    if not (1 <= width <= 100_000 and 1 <= height <= 100_000):
        raise NotUsable(
            Fault("The picture does not say its size", 'Give <svg> a viewBox such as viewBox="0 0 400 120"')
        )
    return max(1, round(width)), max(1, round(height))
