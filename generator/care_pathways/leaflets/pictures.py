"""Charts as pictures, drawn by the templates of the theme and kept as leaflets are."""

import json
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path
from typing import Literal, cast

from care_pathways.cache import Cache
from care_pathways.leaflets.cache import key_of, means_of
from care_pathways.leaflets.compiler import Compiler
from care_pathways.picture import Drawn, Picture

SHARP = 200
"""Dots an inch of the bitmap: sharp on paper at the width of a page."""


def draw_all(pictures: Iterable[Picture], templates: Path, cache: Cache) -> tuple[Drawn, ...]:
    """Every picture in both forms, from the cache where it is there."""
    means = means_of(templates)
    compiler = Compiler(templates)

    def drawn(picture: Picture, ending: Literal["png", "svg"]) -> bytes:
        key = f"{key_of(picture, means)}.{ending}"
        return cache.made(key, lambda: _draw(picture, compiler, ending))

    return tuple(Drawn(picture, png=drawn(picture, "png"), svg=drawn(picture, "svg")) for picture in pictures)


def _draw(picture: Picture, compiler: Compiler, ending: Literal["png", "svg"]) -> bytes:
    words = json.dumps(asdict(picture), default=str)
    found = compiler.typst.compile(
        input=str(compiler.templates / f"{picture.form}.typ"),
        format=ending,
        ppi=SHARP,
        sys_inputs={"picture": words},
    )
    return cast(bytes, found)  # a picture of one page is one file
