"""A chart as a picture for a paper, between those who decide what it shows (`pages`) and who draws it (`leaflets`)."""

from dataclasses import dataclass
from enum import StrEnum

from care_pathways.leaflet import Imprint


class PictureForm(StrEnum):
    """The kinds of chart that are drawn. Each is a template in theme/leaflets/ of the same name."""

    HEAT = "heat"
    """A table whose cells are the darker the more they count."""
    BARS = "bars"
    """Bars in groups, on one scale."""


@dataclass(frozen=True, kw_only=True)
class Mark:
    """A cell or a bar: what it says, and how dark (steps 0 to 5) or how long (percent of the longest) it is."""

    text: str
    weight: float


@dataclass(frozen=True, kw_only=True)
class PictureRow:
    """A row with its name, the group that it stands in, and its cells; of bars it has one."""

    name: str
    group: str
    marks: tuple[Mark, ...]


@dataclass(frozen=True, kw_only=True)
class Picture:
    """What the picture says: its finding as title, what it counts, columns in groups, rows, and a note below."""

    form: PictureForm
    id: str
    file: str
    """Its place in the site, without the ending."""
    finding: str
    subject: str
    groups: tuple[tuple[str, int], ...]
    columns: tuple[str, ...]
    rows: tuple[PictureRow, ...]
    note: str
    imprint: Imprint


@dataclass(frozen=True)
class Drawn:
    """A finished picture, as a bitmap and as lines that stay sharp at any size."""

    picture: Picture
    png: bytes
    svg: bytes
