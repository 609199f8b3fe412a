"""The examples of the components of a theme, each in the folder of its component."""

from collections.abc import Mapping
from pathlib import Path

from care_pathways.source import plain


def examples(theme: Path) -> Mapping[str, object]:
    """The example of each component by its name, in the order of the names."""
    folder = theme / "components"
    return {path.parent.name: plain(path.read_bytes()) for path in sorted(folder.glob("*/example.yml"))}
