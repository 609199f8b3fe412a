"""The headers file."""

from pathlib import Path

from care_pathways.exports.headers import HEADERS
from care_pathways.site import build, check

from tests.conftest import DAY, PROJECT


def test_every_header_is_there_for_every_page(content: Path) -> None:
    """And files whose names change with their content are kept for a year."""
    site = build(check(content, DAY), PROJECT / "theme")

    text = dict(site.other_files())["_headers"].decode()

    assert text.startswith("/*\n  Content-Security-Policy: default-src 'none'; script-src 'self';")
    assert all(f"  {name}: {value}\n" in text for name, value in HEADERS.items())
    assert "/assets/*\n  Cache-Control: public, max-age=31536000, immutable" in text
