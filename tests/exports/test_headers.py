"""The headers file."""

from pathlib import Path

import pytest
from care_pathways.site import build, check

from tests.conftest import DAY, PROJECT

REFUSED = "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()"
PROMISED = {
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": REFUSED,
    "Strict-Transport-Security": "max-age=31536000; includeSubDomains",
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
    "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
}
"""What docs/hosting.md promises, typed here once more: no header may quietly go."""


def test_every_header_is_there_for_every_page(content: Path) -> None:
    """And files whose names change with their content are kept for a year."""
    site = build(check(content, DAY), PROJECT / "theme")

    text = dict(site.other_files())["_headers"].decode()

    assert text.startswith("/*\n  Content-Security-Policy: default-src 'none'; script-src 'self';")
    assert {name: value for name, value in PROMISED.items() if f"  {name}: {value}\n" not in text} == {}
    assert "/assets/*\n  Cache-Control: public, max-age=31536000, immutable" in text


@pytest.mark.parametrize(
    ("file", "line"),
    [("nginx.conf", '    add_header {name} "{value}" always;\n'), ("Caddyfile", '\t\t{name} "{value}"\n')],
)
def test_the_files_for_servers_say_the_same(file: str, line: str) -> None:
    """Whoever takes the file for nginx or for Caddy sends what we promise."""
    text = (PROJECT / "deploy" / file).read_text(encoding="utf-8")

    assert [name for name, value in PROMISED.items() if line.format(name=name, value=value) not in text] == []
