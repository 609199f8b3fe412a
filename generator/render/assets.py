"""The style sheets, scripts and pictures of the theme, under names that change with their content."""

from hashlib import blake2b
from pathlib import Path

JOINED = {
    "site.css": ("tokens.css", "base.css", "components.css", "print.css"),
}
"""Files that are joined into one, in this order."""


def assets(theme: Path) -> dict[str, tuple[str, bytes]]:
    """For each asset by its plain name: its address in the site, and its bytes. Fonts keep their names."""
    folder = theme / "assets"
    found: dict[str, tuple[str, bytes]] = {}
    for name, parts in JOINED.items():
        found[name] = _named(name, b"\n".join((folder / "css" / part).read_bytes() for part in parts))
    for path in sorted(folder.iterdir()):
        if path.is_file():
            found[path.name] = _named(path.name, path.read_bytes())
    for path in sorted((folder / "fonts").iterdir()):
        found[f"fonts/{path.name}"] = (f"assets/fonts/{path.name}", path.read_bytes())
    return found


def _named(name: str, raw: bytes) -> tuple[str, bytes]:
    stem, _, ending = name.rpartition(".")
    return f"assets/{stem}.{blake2b(raw, digest_size=4).hexdigest()}.{ending}", raw
