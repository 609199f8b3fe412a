"""Links of the site made relative, so that it works in any folder, on any host, and from a disk; and the link in the
foot of each page that reports a mistake on it."""

from urllib.parse import quote

from care_pathways.page import Chrome, Link, Page


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


def relative(html: str, address: str) -> str:
    """The page with every link, source and form that begins with / made relative to its own address.

    A page that is a file (404.html) is shown at any depth, so its links stay as they are. Author text cannot hold
    `href="`: its quotes are escaped.
    """
    if address.endswith(".html"):
        return html
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
