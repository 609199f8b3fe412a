"""The layers that content is read from: the national text, and what an area adds to it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from care_pathways.catalogue import Origin
from care_pathways.model.kinds import KINDS, Kind
from care_pathways.model.local.kinds import AREA, LOCAL_KINDS


@dataclass(frozen=True, kw_only=True)
class Layer:
    """A folder of content, or the one file that a layer is. No kind of record stands in two layers."""

    folder: Path
    shown: str = "content"
    """What its files are called in reports."""
    origin: Origin = Origin.NATIONAL
    kinds: tuple[Kind, ...] = KINDS
    pages: bool = True
    """May it hold pages written by hand?"""
    one_file: bool = False
    """Is it one file, and no folder?"""
    unsaved: Mapping[str, bytes] = field(default_factory=dict)
    """Files by name that somebody is writing: these bytes are read in the place of those on the disk."""


def layers_of_area(national: Path, area: Path) -> Sequence[Layer]:
    """The layers of an area in a folder: the national text, area.yml, and the area's own content."""
    return (
        Layer(folder=national, shown="national"),
        Layer(
            folder=area / AREA.place, shown=AREA.place, origin=Origin.AREA, kinds=(AREA,), pages=False, one_file=True
        ),
        Layer(folder=area / "content", origin=Origin.AREA, kinds=LOCAL_KINDS, pages=False),
    )
