"""Links of the site made relative, so that it works in any folder, on any host, and from a disk; and the link in the
foot of each page that reports a mistake on it."""

import re
from urllib.parse import quote, urlsplit

from care_pathways.chrome import Chrome
from care_pathways.page import Link, Page

_LINK = re.compile(r'(href|src|action)="/')


def canonical(page: Page, chrome: Chrome) -> str:
    """The one address of a page, where the site knows its own: for copies under other names. Else nothing."""
    return chrome.url + page.address if chrome.url and not page.address.endswith(".html") else ""


def report(page: Page, chrome: Chrome) -> Link | None:
    """Where a reader reports a mistake on a page: by e-mail when there is an address, or on the page that says how.

    Both carry the page and the edition. Behind a # no server hears of them.
    """
    words = "Report a mistake on this page"
    if chrome.contact:
        return Link(
            words, f"mailto:{chrome.contact}?subject={quote(f'{chrome.name} {page.id} edition {chrome.edition}')}"
        )
    return Link(words, f"{chrome.corrections}#from={page.id}@{chrome.edition}") if chrome.corrections else None


def relative(html: str, address: str, url: str = "") -> str:
    """The page with every link, source and form that begins with / made relative to its own address.

    A page that is a file (404.html) is shown at any depth, so its links begin at the root of the host: with the folder
    of the site before them, where the address of the site (`url`) names one. Author text cannot hold `href="`: its
    quotes are escaped.
    """
    if address.endswith(".html"):
        return _LINK.sub(rf'\1="{urlsplit(url).path.rstrip("/")}/', html)
    up = "../" * address.count("/")
    pieces = html.split('="/')
    for index, piece in enumerate(pieces[1:], 1):
        if not pieces[index - 1].endswith(("href", "src", "action")):
            pieces[index] = f"/{piece}"
        elif up or not piece.startswith('"'):
            pieces[index] = up + piece
        else:
            pieces[index] = f"./{piece}"  # the home page, from itself
    return '="'.join(pieces)
