"""The server of the form: on this machine only, and for nobody but the page that it serves itself."""

import json
import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from secrets import compare_digest, token_urlsafe
from typing import cast
from urllib.parse import unquote, urlsplit

from care_pathways.editor.desk import Desk, RefusedError, name_of
from care_pathways.editor.guard import refusal
from care_pathways.editor.look import Look
from care_pathways.editor.preview import Preview
from care_pathways.editor.values import Shown
from care_pathways.source.edit import EditError

PARTS = {
    "/": ("page.html", "text/html; charset=utf-8"),
    "/form.js": ("form.js", "text/javascript; charset=utf-8"),
    "/problems.js": ("problems.js", "text/javascript; charset=utf-8"),
    "/jedison.js": ("jedison.js", "text/javascript; charset=utf-8"),
    "/form.css": ("form.css", "text/css; charset=utf-8"),
}
"""The parts of the form: nothing else is read from the disk by name."""
SHARED = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; "
FORM_POLICY = (
    f"{SHARED}script-src 'self'; connect-src 'self'; frame-src 'self'; form-action 'none'; frame-ancestors 'none'"
)
PAGE_POLICY = f"{SHARED}form-action 'none'; frame-ancestors 'self'"
"""A page beside the form is only looked at: no script of it runs."""
HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}
Asked = dict[str, object]


@dataclass
class Office:
    """What every request is answered from."""

    desk: Desk
    preview: Preview
    token: str = field(default_factory=lambda: token_urlsafe(24))
    pages_key: str = field(default_factory=lambda: token_urlsafe(24))
    """Part of the address of the pages beside the form, which cannot send a header."""

    def records(self) -> object:
        """What can be edited."""
        return [
            {"kind": record.kind, "key": str(record.key), "title": name_of(record), "file": record.file.name}
            for record in self.desk.records()
        ]

    def open(self, asked: Asked) -> object:
        """A record as a form, with what is wrong with it as it stands."""
        opened, look = self.desk.open(str(asked["kind"]), str(asked["key"]))
        self.preview.show(look)
        return {
            "schema": opened.form.schema,
            "names": opened.form.names,
            "value": opened.value,
            "mark": opened.mark,
            "file": opened.record.file.name,
            "title": name_of(opened.record),
            **_told(look),
        }

    def pages(self, asked: Asked) -> object:
        """The pages about a record that was opened, to be shown beside it."""
        name = self.desk.name(str(asked["kind"]), str(asked["key"]))
        return [
            {"title": page.title, "view": page.audience or "", "address": f"/pages/{self.pages_key}/{page.address}"}
            for page in self.preview.pages(name)
        ]

    def look(self, asked: Asked) -> object:
        """What would become of it."""
        look = self.desk.look(*_named(asked))
        self.preview.show(look)
        return _told(look)

    def save(self, asked: Asked) -> object:
        """The same, written."""
        look, mark = self.desk.save(*_named(asked), unfinished=asked.get("unfinished") is True)
        self.preview.show(look)
        return {**_told(look), "mark": mark}


def _named(asked: Asked) -> tuple[str, str, str, Shown]:
    return str(asked["kind"]), str(asked["key"]), str(asked["mark"]), cast(Shown, asked["value"])


def _told(look: Look) -> dict[str, object]:
    return {
        "problems": [asdict(problem) for problem in look.problems],
        "elsewhere": [asdict(problem) for problem in look.elsewhere],
        "lines": look.lines,
        "readable": look.readable,
    }


class _Handler(BaseHTTPRequestHandler):
    timeout = 30
    server_version, sys_version = "form", ""
    office: Office

    def do_GET(self) -> None:
        if self._refused("GET"):
            return
        path = urlsplit(self.path).path
        prefix, _, name = path.removeprefix("/pages/").partition("/")
        if path in PARTS:
            file, kind = PARTS[path]
            self._answer(200, (Path(__file__).parent / "form" / file).read_bytes(), kind, FORM_POLICY)
        elif path.startswith("/pages/") and compare_digest(prefix.encode(), self.office.pages_key.encode()):
            found = self.office.preview.file(unquote(name))
            if found:
                self._answer(200, found[1], found[0], PAGE_POLICY)
            else:
                self._answer(404, b"No such page.", "text/plain", PAGE_POLICY)
        elif path == "/api/records":
            self._json(self.office.records)
        else:
            self._answer(404, b"Not found.", "text/plain", FORM_POLICY)

    def do_POST(self) -> None:
        if self._refused("POST"):
            return
        office = self.office
        ways = {
            "/api/open": office.open,
            "/api/pages": office.pages,
            "/api/look": office.look,
            "/api/save": office.save,
        }
        way = ways.get(urlsplit(self.path).path)
        if way is None:
            self._answer(404, b"Not found.", "text/plain", FORM_POLICY)
            return
        try:
            asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        except (ValueError, RecursionError):
            self._answer(400, b"Not JSON.", "text/plain", FORM_POLICY)
            return
        self._json(lambda: way(asked if isinstance(asked, dict) else {}))

    def _refused(self, method: str) -> bool:
        """Answers who may not ask, and says that it did."""
        named = [name.lower() for name in self.headers]
        port = cast(tuple[str, int], self.server.server_address)[1]
        headers = {name.lower(): value for name, value in self.headers.items()}
        why = refusal(method, urlsplit(self.path).path, headers, port, self.office.token)
        if any(named.count(name) > 1 for name in ("host", "origin", "content-length")):
            why = "with a header twice"
        if why:
            self._answer(403, f"Refused: {why}.".encode(), "text/plain", FORM_POLICY)
        return bool(why)

    def _json(self, answer: Callable[[], object]) -> None:
        try:
            status, told = 200, answer()
        except (RefusedError, EditError) as problem:
            status, told = 409, {"refused": str(problem)}
        except (KeyError, TypeError, RecursionError):
            status, told = 400, {"refused": "The form sent something that cannot be read"}
        self._answer(status, json.dumps(told).encode(), "application/json", FORM_POLICY)

    def _answer(self, status: int, body: bytes, kind: str, policy: str) -> None:
        self.send_response(status)
        for name, value in {**HEADERS, "Content-Security-Policy": policy, "Content-Type": kind}.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Says nothing: what an author opens is nobody's business."""


class FormServer(ThreadingHTTPServer):
    """A server that says nothing of a window that was closed before its answer came."""

    def handle_error(self, request: object, client_address: object) -> None:
        """What went wrong with one request: told only when it is a mistake of ours."""
        if not isinstance(sys.exception(), ConnectionError | TimeoutError):
            super().handle_error(request, client_address)  # type: ignore[arg-type] # as the library passes them on


def server(office: Office, port: int) -> FormServer:
    """A server on this machine only, at a port, or at any free one for 0."""
    handler = type("Handler", (_Handler,), {"office": office})
    return FormServer(("127.0.0.1", port), handler)
