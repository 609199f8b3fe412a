"""Who may ask: only the page that this program served itself, in a browser on this machine, with its key.

A page of somebody else can send requests to 127.0.0.1, and can take its name (DNS rebinding). So the name that was
asked for, the origin and the way of asking are looked at, on every request and before anything is read.
"""

from collections.abc import Mapping
from hmac import compare_digest

LARGEST = 512_000
"""Bytes of one request."""
KEY = "x-token"


def refusal(method: str, path: str, headers: Mapping[str, str], port: int, token: str) -> str | None:
    """Why a request is refused; None when it may be answered. Only pages and the parts of the form need no key.

    Names of headers are in small letters.
    """
    here = f"127.0.0.1:{port}"
    if headers.get("host") != here:
        return "asked for another host"
    if headers.get("sec-fetch-site", "none") not in ("none", "same-origin"):
        return "asked from another site"
    if headers.get("origin", f"http://{here}") != f"http://{here}":
        return "asked from another origin"
    if path.startswith("/api/") and not compare_digest(headers.get(KEY, "").encode(), token.encode()):
        return "without the key"
    if method == "POST":
        if "origin" not in headers:
            return "without an origin"
        if headers.get("content-type") != "application/json":
            return "not as JSON"
        length = headers.get("content-length", "")
        if not length.isdecimal() or int(length) > LARGEST:
            return "too large, or of unknown length"
    return None
