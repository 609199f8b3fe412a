"""Where a command finds national content and theme: in the project itself, or in the package. Nobody else knows."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from care_pathways.load import Layer, layers_of_area
from care_pathways.model.local.kinds import AREA

_PACKAGE = Path(__file__).parent
NATIONAL = packed if (packed := _PACKAGE / "national").is_dir() else _PACKAGE.parents[1]
"""The folder that holds national content/ and theme/: inside an installed package, or the checkout round it."""


@dataclass(frozen=True)
class Project:
    """The folder that a command works on. What it does not hold itself comes from the package."""

    folder: Path

    @cached_property
    def own(self) -> bool:
        """Is the national content its own, so that it may be edited here?"""
        return (self.folder / "content").is_dir() and not self.is_area

    @cached_property
    def is_area(self) -> bool:
        """Does it add what holds in one area? Then its content/ is local, and the national content the package's."""
        return os.path.lexists(self.folder / AREA.place)

    @cached_property
    def layers(self) -> Sequence[Layer]:
        """All that is read: the national content, and what the area adds."""
        return layers_of_area(self.content, self.folder) if self.is_area else (Layer(folder=self.content),)

    @cached_property
    def content(self) -> Path:
        """The national content."""
        return self.folder / "content" if self.own else NATIONAL / "content"

    @property
    def watched(self) -> list[Path]:
        """The folders whose files a preview waits for."""
        local = [self.folder / "content"] if self.is_area else []
        return [self.content, self.theme, *(folder for folder in local if folder.is_dir())]

    @cached_property
    def theme(self) -> Path:
        """Templates, styles, scripts and fonts."""
        return own if (own := self.folder / "theme").is_dir() else NATIONAL / "theme"
