"""Finished leaflets, kept in a folder under names that change with all that they are made from.

Nothing in the cache can be out of date, and the folder may be emptied at any time.
"""

import json
import os
from collections.abc import Iterable
from dataclasses import asdict
from hashlib import blake2b
from importlib.metadata import version
from pathlib import Path

from care_pathways.leaflet import Leaflet, Printed
from care_pathways.leaflets.printer import Printer, pages


def print_all(leaflets: Iterable[Leaflet], templates: Path, cache: Path) -> tuple[Printed, ...]:
    """Every leaflet, from the cache where it is there; what had to be printed is put there."""
    cache.mkdir(parents=True, exist_ok=True)
    means = _means(templates)
    printer = Printer(templates)
    return tuple(_printed(leaflet, printer, cache / f"{_key(leaflet, means)}.pdf") for leaflet in leaflets)


def _printed(leaflet: Leaflet, printer: Printer, place: Path) -> Printed:
    if place.is_file():
        raw = place.read_bytes()
    else:
        raw = printer.print(leaflet)
        half = place.with_suffix(f".{os.getpid()}")
        half.write_bytes(raw)
        half.replace(place)  # whole at once: another build may be looking
    return Printed(leaflet, raw, pages(raw))


def _key(leaflet: Leaflet, means: bytes) -> str:
    words = json.dumps(asdict(leaflet), default=str).encode()
    return blake2b(words, key=means, digest_size=20).hexdigest()


def _means(templates: Path) -> bytes:
    """A digest of everything but the words: templates, fonts, this package, and the versions of what it uses."""
    digest = blake2b(f"typst {version('typst')}, segno {version('segno')}".encode(), digest_size=32)
    for folder in (templates, Path(__file__).parent):
        for path in sorted(folder.rglob("*")):
            if path.suffix in (".typ", ".ttf", ".py"):
                digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return digest.digest()
