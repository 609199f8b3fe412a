"""A PNG read to its last byte: what passes is a plain picture that every program draws, with nothing behind it."""

import struct
import zlib
from collections.abc import Iterator

from care_pathways.logo.fault import Fault, NotUsable

SIGN = b"\x89PNG\r\n\x1a\n"
MOST_POINTS = 2000
"""Of width and of height."""
SAMPLES = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
"""Bytes a point for each way to give a colour, at eight bits: grey, colours, a palette, the first two with an alpha."""
AGAIN = "Open it in a picture editor and save it as PNG anew: 8 bits, not interlaced"


def size_of_png(raw: bytes) -> tuple[int, int]:
    """Width and height."""
    if not raw.startswith(SIGN):
        raise NotUsable(Fault("This is no PNG, whatever its name says", "Save it as PNG, or as SVG under that name"))
    parts = list(_parts(raw[len(SIGN) :]))
    names = [name for name, _ in parts]
    if names[:1] != [b"IHDR"] or len(parts[0][1]) != 13 or names[-1:] != [b"IEND"] or names.count(b"IHDR") != 1:
        raise _broken("its parts are not in order")
    width, height, bits, colour, *ways = struct.unpack(">IIBBBBB", parts[0][1])
    if not (1 <= width <= MOST_POINTS and 1 <= height <= MOST_POINTS):
        raise NotUsable(
            Fault(f"The picture has {width} by {height} points; the limit is {MOST_POINTS} each way", "Save it smaller")
        )
    if bits != 8 or colour not in SAMPLES or any(ways):
        raise NotUsable(Fault("This kind of PNG is not shown by every program", AGAIN))
    if colour == 3 and not _has_palette(parts, names):
        raise _broken("its palette is missing")
    _check_points(b"".join(body for name, body in parts if name == b"IDAT"), height, width * SAMPLES[colour] + 1)
    return width, height


def _parts(rest: bytes) -> Iterator[tuple[bytes, bytes]]:
    while rest:
        if len(rest) < 12:
            raise _broken("something stands behind its end, or it was cut short")
        (length,) = struct.unpack(">I", rest[:4])
        name, body, sums = rest[4:8], rest[8 : 8 + length], rest[8 + length : 12 + length]
        if len(sums) != 4 or struct.unpack(">I", sums)[0] != zlib.crc32(name + body):
            raise _broken("it was cut short or altered")
        rest = rest[12 + length :]
        if name == b"IEND" and rest:
            raise _broken("something stands behind its end")
        yield name, body


def _has_palette(parts: list[tuple[bytes, bytes]], names: list[bytes]) -> bool:
    palette = next((body for name, body in parts if name == b"PLTE"), b"")
    in_order = b"IDAT" in names and b"PLTE" in names and names.index(b"PLTE") < names.index(b"IDAT")
    return in_order and len(palette) in range(3, 769, 3)


def _check_points(packed: bytes, rows: int, row: int) -> None:
    """Unpack no more than the picture can hold, and look at the filter of each row."""
    unpacker = zlib.decompressobj()
    try:
        points = unpacker.decompress(packed, rows * row + 1)
    except zlib.error:
        raise _broken("its points cannot be read") from None
    if len(points) != rows * row or not unpacker.eof or unpacker.unused_data:
        raise _broken("it holds more or fewer points than it says")
    if any(kind > 4 for kind in points[::row]):
        raise _broken("its points cannot be read")


def _broken(why: str) -> NotUsable:
    return NotUsable(Fault(f"The PNG is broken: {why}", AGAIN))
