"""The logo of a body: a plain picture is shown where the body is named, and any other is refused with its reason."""

import random
import struct
import zlib
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

import pytest
from care_pathways.cache import Cache
from care_pathways.editor.desk import Desk, RefusedError
from care_pathways.home import Project
from care_pathways.leaflets.compiler import Compiler
from care_pathways.logo import fault_of
from care_pathways.pages.chrome import POLICY
from care_pathways.site import build, check
from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from tests.area import small_area
from tests.area.test_mistakes import lines
from tests.conftest import DAY, PROJECT
from tests.test_mistakes import replace

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20">'


def svg(inside: str = '<path d="M0 0h9"/>', head: str = HEAD) -> bytes:
    """A picture of shapes."""
    return f"{head}{inside}</svg>".encode()


def part(name: bytes, body: bytes) -> bytes:
    """One part of a PNG, with its sum."""
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def png(
    rows: bytes = b"\0\x7a\x1f\x5c" * 2, size: Sequence[int] = (1, 2), way: Sequence[int] = (8, 2, 0, 0, 0)
) -> bytes:
    """One point wide and two high, in one colour."""
    head = part(b"IHDR", struct.pack(">IIBBBBB", *size, *way))
    return b"\x89PNG\r\n\x1a\n" + head + part(b"IDAT", zlib.compress(rows)) + part(b"IEND", b"")


HOSTILE: tuple[tuple[str, bytes, str], ...] = (
    # The name of the file, its bytes, and how the reason begins.
    ("logo.svg", svg("<script>alert(1)</script>"), "1:61 A logo has no element <script>"),
    ("logo.svg", svg('<path d="M0 0" onclick="alert(1)"/>'), '1:61 A shape of a logo has no attribute "onclick"'),
    ("logo.svg", svg(head=HEAD[:-1] + ' onload="alert(1)">'), '1:1 A shape of a logo has no attribute "onload"'),
    ("logo.svg", svg('<a href="https://evil.example.org/"><path d="M0 0"/></a>'), "1:61 A logo has no element <a>"),
    ("logo.svg", svg('<image href="https://evil.example.org/x.png"/>'), "1:61 A logo has no element <image>"),
    ("logo.svg", svg('<use href="#a"/>'), "1:61 A logo has no element <use>"),
    ("logo.svg", svg("<foreignObject><p>x</p></foreignObject>"), "1:61 A logo has no element <foreignObject>"),
    ("logo.svg", svg("<style>@import 'https://evil.example.org/x.css'</style>"), "1:61 A logo has no element <style>"),
    ("logo.svg", svg('<animate attributeName="href" to="javascript:1"/>'), "1:61 A logo has no element <animate>"),
    ("logo.svg", svg('<g><set attributeName="onclick" to="x"/></g>'), "1:64 A logo has no element <set>"),
    ("logo.svg", svg("<text>Trust</text>"), "1:61 A logo has no element <text>"),
    ("logo.svg", svg("<svg/>"), "1:61 A logo has no element <svg>"),
    (
        "logo.svg",
        svg('<x:script xmlns:x="http://www.w3.org/2000/svg"/>'),
        "1:61 A logo has no element <script>",
    ),
    ("logo.svg", svg('<p xmlns="http://www.w3.org/1999/xhtml"/>'), "1:61 A logo has no element <p>"),
    ("logo.svg", svg('<linearGradient href="https://evil.example.org/#a"/>'), "1:61 The picture leads to something"),
    ("logo.svg", svg('<path fill="url(https://evil.example.org/#a)"/>'), '1:61 The attribute "fill" leads outside'),
    ("logo.svg", svg('<path fill="&#117;rl( &#34;x&#34;)"/>'), '1:61 The attribute "fill" leads outside'),
    ("logo.svg", svg(r'<path style="fill:u\72l(//evil.example.org)"/>'), '1:61 The attribute "style" leads outside'),
    ("logo.svg", svg('<path style="background:image-set(x)"/>'), '1:61 The attribute "style" leads outside'),
    ("logo.svg", b'<!DOCTYPE svg [<!ENTITY a "aa">]>' + svg("&a;"), "1:"),
    ("logo.svg", b'<!DOCTYPE svg SYSTEM "file:///etc/passwd">' + svg(), "1:"),
    (
        "logo.svg",
        b'<?xml-stylesheet href="https://evil.example.org/x.css"?>' + svg(),
        "1:1 The picture has an instruction",
    ),
    ("logo.svg", b'<?xml version="1.0" encoding="UTF-7"?>' + svg(), "1:1 The picture is written in UTF-7"),
    ("logo.svg", svg().decode().encode("utf-16"), "1:1 The picture is not saved as UTF-8"),
    ("logo.svg", svg().decode().encode("utf-16-le"), "1:1 The picture is not saved as UTF-8"),
    ("logo.svg", svg()[:-4], "1:79 This is no SVG that can be read"),
    ("logo.svg", b"", "1:1 This is no SVG that can be read"),
    ("logo.svg", png(), "1:1 The picture is not saved as UTF-8"),
    ("logo.svg", b"<html/>", "1:1 A logo has no element <html>"),
    ("logo.svg", svg(head='<svg xmlns="http://www.w3.org/2000/svg">'), "1:1 The picture does not say its size"),
    ("logo.svg", svg(head=HEAD.replace("0 0 40 20", "0 0 nan inf")), "1:1 The picture does not say its size"),
    ("logo.svg", svg(head=HEAD.replace("0 0 40 20", "0 0 0.5 2")), "1:1 The picture does not say its size"),
    ("logo.svg", svg(head=HEAD.replace("40 20", "900 20")), "1:1 The picture is more than eight times"),
    ("logo.svg", svg("<g>" * 40 + "</g>" * 40), "1:130 The picture has more than 3,000 shapes"),
    ("logo.svg", svg("<g/>" * 4000), "1:12057 The picture has more than 3,000 shapes"),
    ("logo.svg", svg(" " * 200_000), "1:1 The picture has 200,066 bytes; the limit is 200,000"),
    ("logo.png", svg(), "1:1 This is no PNG, whatever its name says"),
    ("logo.png", b"GIF89a", "1:1 This is no PNG, whatever its name says"),
    ("logo.png", b"", "1:1 This is no PNG, whatever its name says"),
    ("logo.png", png()[:40], "1:1 The PNG is broken: something stands behind its end, or it was cut short"),
    ("logo.png", png() + b"<script>alert(1)</script>", "1:1 The PNG is broken: something stands behind its end"),
    ("logo.png", png(size=(100_000, 100_000)), "1:1 The picture has 100000 by 100000 points"),
    ("logo.png", png(b"\0" * 9_000_000), "1:1 The PNG is broken: it holds more or fewer points than it says"),
    ("logo.png", png(b"\0"), "1:1 The PNG is broken: it holds more or fewer points than it says"),
    ("logo.png", png(b"\x09\x7a\x1f\x5c" * 2), "1:1 The PNG is broken: its points cannot be read"),
    ("logo.png", png(way=(16, 2, 0, 0, 0)), "1:1 This kind of PNG is not shown by every program"),
    ("logo.png", png(way=(8, 2, 0, 0, 1)), "1:1 This kind of PNG is not shown by every program"),
    ("logo.png", png(b"\0\0" * 2, way=(8, 3, 0, 0, 0)), "1:1 The PNG is broken: its palette is missing"),
    ("logo.png", png(size=(1, 0)), "1:1 The picture has 1 by 0 points"),
)


WHAT_TO_DO = {
    "Cut it to the sign itself",
    'Give <svg> a viewBox such as viewBox="0 0 400 120"',
    "Open it in a picture editor and save it as PNG anew: 8 bits, not interlaced",
    "Save it as PNG, or as SVG under that name",
    "Save it as plain SVG of shapes only (letters turned into paths, no styles, no linked pictures), or as PNG",
    "Save it smaller",
    "Save it smaller: 400 points wide is plenty",
}


@pytest.mark.parametrize(("name", "raw", "sees"), HOSTILE, ids=[f"{row[0]} {row[2]}" for row in HOSTILE])
def test_what_is_no_plain_picture_is_refused(name: str, raw: bytes, sees: str) -> None:
    """With its line and column, what is wrong, and what to do."""
    found = fault_of(name, raw)

    assert found is not None
    assert f"{found.line}:{found.column} {found.message}".startswith(sees)
    assert found.hint in WHAT_TO_DO


PLAIN = (
    ("logo.svg", svg()),
    ("logo.svg", svg('<title>A &amp; B</title><g id="curl" style="fill:#fff;opacity:.5"><path d="M0 0"/></g>')),
    ("logo.svg", svg('<defs><linearGradient id="a"><stop offset="1" stop-color="#000"/></linearGradient></defs>'
                     '<rect width="9" height="9" fill="url(#a)"/>')),
    ("logo.svg", b'\xef\xbb\xbf<?xml version="1.0" encoding="utf-8"?><!-- drawn -->\r\n' + svg()),
    ("logo.png", png()),
    ("logo.png", png(b"\0\x10\x80" * 2, way=(8, 4, 0, 0, 0))),
)  # fmt: skip


@pytest.mark.parametrize(("name", "raw"), PLAIN)
def test_a_plain_picture_is_taken(name: str, raw: bytes) -> None:
    """As drawing programs write them when they are asked for plain ones."""
    assert fault_of(name, raw) is None


def set_on_paper(name: str, raw: bytes, tmp_path: Path) -> bytes:
    """The picture as a leaflet sets it. Raises for one that the printer cannot read."""
    held = f'"{raw.decode()}"'.replace('"', '\\"')[2:-2] if name.endswith(".svg") else ""
    content = f'"{held}"' if held else f"({', '.join(map(str, raw))})"
    page = tmp_path / "page.typ"
    page.write_text(f'#image(bytes({content}), format: "{name[-3:]}", height: 9mm)', encoding="utf-8")
    found = Compiler(tmp_path).typst.compile(input=str(page), format="pdf")
    assert isinstance(found, bytes)
    return found


@pytest.mark.parametrize(("name", "raw"), PLAIN)
def test_what_is_taken_can_be_printed(name: str, raw: bytes, tmp_path: Path) -> None:
    """Else the leaflets of an area would stop with a picture that its check let pass."""
    assert set_on_paper(name, raw, tmp_path).startswith(b"%PDF")


def test_no_altered_picture_stops_the_printer(tmp_path: Path, chance: random.Random, times: int) -> None:
    """Altered anywhere, it is refused or printed, never taken and then not printed."""
    taken = 0
    for name, whole in (
        ("logo.svg", svg('<path d="M0 0h9v9z" fill="#7a1f5c"/><g opacity=".5"/>')),
        ("logo.png", png()),
    ):
        for _ in range(300 * times):
            raw = bytearray(whole)
            for _ in range(chance.randint(1, 3)):
                raw[chance.randrange(len(raw))] = chance.randrange(32, 127)
            if fault_of(name, bytes(raw)) is None:
                taken += 1
                set_on_paper(name, bytes(raw), tmp_path)

    assert taken > 10


def with_logo(tmp_path: Path, name: str, raw: bytes | None) -> Path:
    """The small area, with a logo."""
    area = small_area.write(tmp_path)
    replace(area / "area.yml", "  accent:", f'  logo:\n    file: {name}\n    text: A heron & a "wave"\n  accent:')
    if raw is not None:
        (area / name).write_bytes(raw)
    return area


def test_it_is_shown_where_the_body_is_named(tmp_path: Path) -> None:
    """In the head of each page beside the name, on the page of the body in words too, and on its leaflets."""
    area = with_logo(tmp_path, "logo.svg", svg())

    report = check(small_area.layers(area), DAY)
    files = dict(build(report, PROJECT / "theme", "", POLICY, Cache(tmp_path)).files())

    (name,) = (name for name in files if "area/logo" in name)
    assert files[name] == svg()
    page = files["people/area/index.html"].decode()
    assert f'src="../../{name}" alt="A heron &amp; a &#34;wave&#34;" width="40" height="20"' in page
    pages = [raw for path, raw in files.items() if path.endswith("index.html")]
    assert all(b'<img class="w-area-bar__logo" src="' in raw for raw in pages)
    leaflet = PdfReader(BytesIO(files["leaflets/cluster-1.pdf"]))
    held = [leaflet.get_object(number) for number in leaflet.xref[0]]
    said = [item.get("/Alt") for item in held if isinstance(item, DictionaryObject)]
    assert 'A heron & a "wave"' in said


@pytest.mark.parametrize(
    ("name", "raw", "sees"),
    [
        ("logo.svg", None, "area.yml:12:11: error [missing-picture] There is no logo.svg beside area.yml"),
        ("logo.svg", svg("\n<script/>"), "logo.svg:2:1: error [unusable-picture] A logo has no element <script>"),
        ("logo.gif", b"", 'area.yml:12:11: error [wrong-value] "body.logo.file" is "logo.gif", which has not the form'),
        (
            "../logo.png",
            b"",
            'area.yml:12:11: error [wrong-value] "body.logo.file" is "../logo.png", which has not the',
        ),
    ],
)
def test_its_author_is_told_the_file_and_the_line(tmp_path: Path, name: str, raw: bytes | None, sees: str) -> None:
    """And the build stops."""
    area = with_logo(tmp_path, name, raw)

    assert lines(small_area.layers(area))[0].startswith(sees)


def test_a_link_to_a_picture_elsewhere_is_refused(tmp_path: Path) -> None:
    """Nothing outside the area is read, and no pipe is waited for."""
    area = with_logo(tmp_path, "logo.png", None)
    (tmp_path / "secret.png").write_bytes(png())
    (area / "logo.png").symlink_to(tmp_path / "secret.png")

    assert lines(small_area.layers(area))[0].startswith("logo.png:1:1: error [outside-content]")


@pytest.mark.parametrize(("name", "raw"), PLAIN[-3:-1])
def test_a_picture_is_no_record_to_edit(tmp_path: Path, name: str, raw: bytes) -> None:
    """The form edits words. A picture is not among what it offers, and asking for one is refused."""
    area = with_logo(tmp_path, name, raw)
    desk = Desk(Project(area), day=lambda: DAY)

    assert {record.kind for record in desk.records()} >= {"area", "service"}
    assert "picture" not in {record.kind for record in desk.records()}
    with pytest.raises(RefusedError, match="not written by hand"):
        desk.open("picture", name)
