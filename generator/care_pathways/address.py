"""What the address of a site may be."""

from urllib.parse import urlsplit

_HERE = {"localhost", "127.0.0.1", "::1"}


def is_site_address(text: str) -> bool:
    """A full https address without question or fragment. http is for this machine only."""
    if not text.isascii() or not text.isprintable() or set(text) & set(" <>\"'\\`{}|^"):
        return False
    try:
        parts = urlsplit(text)
        host, _ = parts.hostname or "", parts.port
    except ValueError:  # a port or an address between brackets that is none
        return False
    safe = parts.scheme == "https" or (parts.scheme == "http" and host in _HERE)
    return bool(safe and host and "@" not in parts.netloc and not parts.query and not parts.fragment)


def with_slash(url: str) -> str:
    """The address of the site as links are added to it; empty when it has none."""
    return f"{url.rstrip('/')}/" if url else ""
