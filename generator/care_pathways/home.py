"""Where a command finds national content and theme: in the project itself, or in the package. Nobody else knows."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

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
        return (self.folder / "content").is_dir()

    @cached_property
    def content(self) -> Path:
        """The national content."""
        return self.folder / "content" if self.own else NATIONAL / "content"

    @cached_property
    def theme(self) -> Path:
        """Templates, styles, scripts and fonts."""
        return own if (own := self.folder / "theme").is_dir() else NATIONAL / "theme"
