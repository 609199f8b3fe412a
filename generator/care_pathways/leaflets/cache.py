"""Finished leaflets, kept under names that change with all that they are made from: none can be out of date."""

import json
from collections.abc import Iterable
from dataclasses import asdict
from hashlib import blake2b
from importlib.metadata import version
from pathlib import Path

from care_pathways.cache import Cache
from care_pathways.leaflet import AnyLeaflet, Printed
from care_pathways.leaflets.printer import Printer, pages
from care_pathways.picture import Picture


def print_all(leaflets: Iterable[AnyLeaflet], templates: Path, cache: Cache) -> tuple[Printed, ...]:
    """Every leaflet, from the cache where it is there, and whole; what had to be printed is put there."""
    means = means_of(templates)
    printer = Printer(templates)
    return tuple(_printed(leaflet, printer, cache, f"{key_of(leaflet, means)}.pdf") for leaflet in leaflets)


def _printed(leaflet: AnyLeaflet, printer: Printer, cache: Cache, key: str) -> Printed:
    raw = cache.made(key, lambda: printer.print(leaflet))
    return Printed(leaflet, raw, pages(raw))


def key_of(made: "AnyLeaflet | Picture", means: bytes) -> str:
    """A name that changes with every word of what is made, and with the means."""
    words = json.dumps(asdict(made), default=str).encode()
    return blake2b(words, key=means, digest_size=20).hexdigest()


def means_of(templates: Path) -> bytes:
    """A digest of everything but the words: templates, fonts, this package, and the versions of what it uses."""
    digest = blake2b(f"typst {version('typst')}, segno {version('segno')}".encode(), digest_size=32)
    for folder in (templates, Path(__file__).parent):
        for path in sorted(folder.rglob("*")):
            if path.suffix in (".typ", ".ttf", ".py"):
                digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return digest.digest()
