"""A site in a folder, and at an address of this machine: for those who look at it as readers do."""

import functools
import http.server
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

ENDS_WITHIN = 0.02
"""Seconds after which a server that is told to end has seen it. Left alone, each of them takes half a second."""


class Quiet(http.server.SimpleHTTPRequestHandler):
    """A file server that says nothing, and shows 404.html for what is not there."""

    def log_message(self, *_: object) -> None:
        """Nothing: the tests have their own words."""

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Our own page for what is not there."""
        page = Path(self.directory, "404.html")
        if code != 404 or not page.exists():
            super().send_error(code, message, explain)
            return
        body = page.read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def put(files: Iterable[tuple[str, bytes]], folder: Path) -> Path:
    """The files in a folder."""
    for name, raw in files:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(raw)
    return folder


@contextmanager
def served(folder: Path, handler: type[http.server.SimpleHTTPRequestHandler] = Quiet) -> Iterator[str]:
    """The address of the folder, with a slash at its end, while the block lasts."""
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(handler, directory=str(folder))) as server:
        threading.Thread(target=server.serve_forever, args=(ENDS_WITHIN,), daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()
