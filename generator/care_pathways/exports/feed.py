"""An Atom feed of what each edition brought. Its dates are those of the editions, never that of a build."""

from collections.abc import Iterator, Sequence
from datetime import date
from html import escape

from care_pathways.catalogue import Catalogue
from care_pathways.exports.identity import urn
from care_pathways.model.change import Change
from care_pathways.page import Page

NAME = "feed.atom"


def files(pages: Sequence[Page], catalogue: Catalogue, name: str, url: str) -> Iterator[tuple[str, bytes]]:
    """feed.atom, newest first; without changes there is none. Links are relative where no address is known."""
    changes = sorted((record.value for record in catalogue.changes.values()), key=lambda change: change.id)
    changes.sort(key=lambda change: change.on, reverse=True)
    if not changes:
        return
    root = f"{url.rstrip('/')}/" if url else ""
    known = {page.address for page in pages}
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
        f"<id>{urn('feed', 'changes')}</id>",
        f"<title>What changed in {escape(name)}</title>",
        f"<updated>{_moment(changes[0].on)}</updated>",
        f"<author><name>{escape(name)}</name></author>",
        f'<link rel="alternate" type="text/html" href="{escape(root or "./")}"/>',
        *([f'<link rel="self" type="application/atom+xml" href="{escape(root + NAME)}"/>'] if root else []),
        *(line for change in changes for line in _entry(change, root, known)),
        "</feed>",
        "",
    ]
    yield NAME, "\n".join(lines).encode()


def _entry(change: Change, root: str, known: set[str]) -> Iterator[str]:
    yield "<entry>"
    yield f"<id>{urn('change', change.id)}</id>"
    yield f"<title>{escape(change.title)}</title>"
    yield f"<updated>{_moment(change.on)}</updated>"
    yield from (f'<category term="{escape(audience.value)}"/>' for audience in change.audiences)
    if change.page in known:
        yield f'<link rel="alternate" type="text/html" href="{escape(root + str(change.page))}"/>'
    yield f'<content type="text">{escape(change.text)}</content>'
    yield "</entry>"


def _moment(on: date) -> str:
    return f"{on.isoformat()}T00:00:00Z"
