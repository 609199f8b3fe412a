"""Typst with the templates and letters of a theme. Reads no file outside the folder of the templates."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import typst


class Compiler:
    """Started when something is set for the first time: most builds take all from the cache."""

    def __init__(self, templates: Path) -> None:
        self.templates = templates.resolve()

    @cached_property
    def typst(self) -> "typst.Compiler":
        """The compiler itself."""
        import typst

        fonts = [str(self.templates / "fonts")]
        return typst.Compiler(root=str(self.templates), font_paths=fonts, ignore_system_fonts=True)
