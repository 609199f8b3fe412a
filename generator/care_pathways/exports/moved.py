"""Old addresses: a page that leads on from each, and the same list for hosts that can redirect by themselves."""

from collections.abc import Iterator, Sequence
from html import escape

from care_pathways.chrome import Chrome
from care_pathways.page import OldAddress

REDIRECTS = "_redirects"
NGINX = "_redirects.nginx"


def files(old: Sequence[OldAddress], around: Chrome) -> Iterator[tuple[str, bytes]]:
    """A page at each old address; _redirects and a list for nginx of what has moved. Without any, nothing."""
    for was in old:
        yield f"{was.address}index.html", _document(was, around)
    moved = [was for was in old if was.at_once]
    if moved:
        yield REDIRECTS, "".join(f"/{was.address} /{was.to} 301\n" for was in moved).encode()
        yield NGINX, "".join(f"location = /{was.address} {{ return 301 /{was.to}; }}\n" for was in moved).encode()


def _document(was: OldAddress, around: Chrome) -> bytes:
    """A page that works without script and without a server: a link, and a refresh where nothing needs reading.

    On a disk no server finds index.html in a folder, and this page has no script that would name it: its links do.
    """
    up = "../" * was.address.count("/")
    to, title, name = escape(f"{up}{was.to}index.html"), escape(was.title), escape(around.name)
    refresh = f'<meta http-equiv="refresh" content="0; url={to}">\n' if was.at_once else ""
    policy = f'<meta http-equiv="Content-Security-Policy" content="{escape(around.policy)}">\n' if around.policy else ""
    style = escape(up + around.assets["site.css"].lstrip("/"))
    return "\n".join(
        (
            f'<!doctype html>\n<html lang="en-GB">\n<head>\n<meta charset="utf-8">\n{policy}{refresh}'
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            '<meta name="robots" content="noindex">',
            f'<title>{title} - {name}</title>\n<link rel="stylesheet" href="{style}">',
            '</head>\n<body>\n<div class="w-width">\n<main class="w-main">',
            f'<h1>{title}</h1>\n<p>{escape(was.text)}</p>\n<p><a href="{to}">{escape(was.link)}</a></p>',
            f'<p><a href="{escape(f"{up}{was.help}index.html")}">Get help now</a></p>',
            "</main>\n</div>\n</body>\n</html>\n",
        )
    ).encode()
