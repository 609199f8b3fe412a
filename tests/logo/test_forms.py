"""The ways in which a plain picture may be written, and where each of them ends."""

import struct
import zlib

import pytest
from care_pathways.logo import fault_of

from tests.logo.test_logo import HEAD, part, png, svg

BROKEN, PALETTE = (
    "The PNG is broken: it holds more or fewer points than it says",
    "The PNG is broken: its palette is missing",
)
OF_THREE = part(b"PLTE", b"\x7a\x1f\x5c" * 3)
POINTS = part(b"IDAT", zlib.compress(b"\0\2" * 2))


def with_palette(*parts: bytes) -> bytes:
    """A picture whose points are numbers in a palette, of these parts."""
    head = part(b"IHDR", struct.pack(">IIBBBBB", 1, 2, 8, 3, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + b"".join(parts) + part(b"IEND", b"")


def packed(points: bytes) -> bytes:
    """A picture with these bytes for its packed points."""
    whole = png()
    return whole.replace(part(b"IDAT", zlib.compress(b"\0\x7a\x1f\x5c" * 2)), part(b"IDAT", points))


@pytest.mark.parametrize(
    ("raw", "message"),
    [
        (with_palette(OF_THREE, POINTS), None),
        (with_palette(part(b"tEXt", b"abc"), OF_THREE, POINTS), None),
        (with_palette(part(b"PLTE", b"\0" * 768), POINTS), None),
        (with_palette(part(b"PLTE", b"\0" * 771), POINTS), PALETTE),
        (with_palette(part(b"PLTE", b"\0" * 4), POINTS), PALETTE),
        (with_palette(part(b"PLTE", b""), POINTS), PALETTE),
        (with_palette(part(b"tEXt", b"abc"), POINTS), PALETTE),
        (with_palette(POINTS, OF_THREE), PALETTE),
        (with_palette(OF_THREE), PALETTE),
        (with_palette(), PALETTE),
        (png(way=(8, 5, 0, 0, 0)), "This kind of PNG is not shown by every program"),
        (packed(zlib.compress(b"\0\x7a\x1f\x5c" * 2)), None),
        (packed(zlib.compress(b"\0\x7a\x1f\x5c" * 2)[:-2]), BROKEN),
        (packed(zlib.compress(b"\0\x7a\x1f\x5c" * 2) + b"more"), BROKEN),
    ],
)
def test_a_png_holds_what_its_head_says(raw: bytes, message: str | None) -> None:
    """A palette of whole colours before the points; points that end where they should, with nothing behind them."""
    found = fault_of("logo.png", raw)

    assert (found and found.message) == message


LEADS_OUT = "The picture leads to something outside itself"
NO_SIZE = "The picture does not say its size"
LINKED = '<linearGradient xmlns:x="http://www.w3.org/1999/xlink" x:href="{}"/>'


@pytest.mark.parametrize(
    ("raw", "message"),
    [
        (svg('<linearGradient href="#a.b-c"/>'), None),
        (svg(LINKED.format("#a")), None),
        (svg(LINKED.format("https://evil.example.org/#a")), LEADS_OUT),
        (svg('<linearGradient href="a"/>'), LEADS_OUT),
        (b'<?xml version="1.0"?>' + svg(), None),
        (b'<?xml version="1.0" encoding="UTF-8"?>' + svg(), None),
        (b'<?xml version="1.0" encoding="latin-1"?>' + svg(), "The picture is written in latin-1, not in UTF-8"),
        (svg(head=HEAD.replace("40 20", "1 1")), None),
        (svg(head=HEAD.replace("40 20", "2 0.5")), NO_SIZE),
        (svg(head=HEAD.replace("40 20", "0.5 2")), NO_SIZE),
        (svg(head=HEAD.replace("40 20", "100000 100000")), None),
        (svg(head=HEAD.replace("40 20", "100000 100001")), NO_SIZE),
        (svg(head=HEAD.replace("40 20", "100001 100000")), NO_SIZE),
    ],
)
def test_an_svg_leads_only_into_itself_and_says_its_size(raw: bytes, message: str | None) -> None:
    """By either name of a link; in UTF-8, said or not; from one point each way to a hundred thousand."""
    found = fault_of("logo.svg", raw)

    assert (found and found.message) == message
