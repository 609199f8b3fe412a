"""The headers that a host should send, as a file that several hosts read. The same are in deploy/nginx.conf."""

from collections.abc import Iterator

HEADERS = {
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
    "Strict-Transport-Security": "max-age=31536000; includeSubDomains",
}
FRAMES = "frame-ancestors 'none'"
"""A meta element cannot say this; a header can."""


def files(policy: str) -> Iterator[tuple[str, bytes]]:
    """_headers, and .nojekyll: a host that would make pages of Markdown files leaves ours as they are.

    _headers: every header for every page, and long keeping for files whose names change with their content."""
    yield ".nojekyll", b""
    lines = ["/*", f"  Content-Security-Policy: {policy}; {FRAMES}"]
    lines += [f"  {name}: {value}" for name, value in HEADERS.items()]
    lines += ["/assets/*", "  Cache-Control: public, max-age=31536000, immutable", ""]
    yield "_headers", "\n".join(lines).encode()
