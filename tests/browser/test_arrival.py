"""A page that arrives in pieces, as over a slow line: what is in sight stays where it is."""

import time
from pathlib import Path

import pytest
from playwright.sync_api import Browser, ViewportSize

from tests.browser.moving import WATCHED, moved
from tests.serving import Quiet, served

pytestmark = pytest.mark.browser

SIZES: tuple[ViewportSize, ...] = ({"width": 390, "height": 844}, {"width": 1280, "height": 900})
CUTS = ("</nav>", "</a>", "</form>", "</button>", "</li>")
"""Behind each of these a piece ends, in the head of the page and in the bar at its end."""


def pieces_of(html: str) -> list[str]:
    """The page, cut where a part of its head ends, or of its bar of help; all between these is one piece."""
    start, rest = html.split("</header>")
    main, bar = rest.split('<nav class="w-help-bar"')
    for cut in CUTS:
        start, bar = start.replace(cut, cut + "\0"), bar.replace(cut, cut + "\0", 3)
    return f'{start}</header>\0{main}\0<nav class="w-help-bar"{bar}'.split("\0")


class InPieces(Quiet):
    """A server that sends a page piece by piece, each when the browser has drawn the one before."""

    def do_GET(self) -> None:  # noqa: N802 - the name is http.server's
        """The file; of a page, its pieces."""
        if not self.path.endswith("/"):
            super().do_GET()
            return
        pieces = pieces_of(Path(self.translate_path(self.path), "index.html").read_text(encoding="utf-8"))
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        for piece in pieces:
            self.wfile.write(piece.encode())
            self.wfile.flush()
            time.sleep(0.05)


@pytest.mark.parametrize("size", SIZES, ids=("phone", "desk"))
def test_the_way_to_help_stays_where_it_is_while_the_page_arrives(
    chromium: Browser, site_folder: Path, size: ViewportSize
) -> None:
    """Its link in the head, and the numbers at the edge of a phone: a finger that aims at them meets them."""
    context = chromium.new_context(viewport=size)
    context.add_init_script(WATCHED)
    page = context.new_page()
    with served(site_folder, InPieces) as address:
        page.goto(f"{address}people/for-carers/", wait_until="load")
        page.wait_for_timeout(100)

        assert moved(page) == []
        assert page.locator(".w-help-links__get").is_visible()
        assert page.locator(".w-help-bar").is_visible() == (size["width"] < 768)
    context.close()
