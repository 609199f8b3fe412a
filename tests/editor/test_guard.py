"""Only the page that the form served itself gets an answer: every other way of asking is refused before it is read."""

import http.client
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.editor.form import Form


class Served(Form):
    """A form that is asked as other programs ask."""

    def headers(self, **other: str | None) -> dict[str, str]:
        """What the page of the form sends; other values, or none, by the name of the header in small letters."""
        usual: dict[str, str | None] = {
            "host": self.host,
            "origin": f"http://{self.host}",
            "content-type": "application/json",
            "sec-fetch-site": "same-origin",
            "x-token": self.office.token,
        }
        return {name: value for name, value in {**usual, **other}.items() if value is not None}

    def ask(self, method: str, path: str, headers: dict[str, str], body: object = None) -> tuple[int, bytes]:
        """The answer."""
        connection = http.client.HTTPConnection(self.host, timeout=30)
        connection.putrequest(method, path, skip_host=True, skip_accept_encoding=True)
        raw = b"" if body is None else body if isinstance(body, bytes) else json.dumps(body).encode()
        for name, value in {"content-length": str(len(raw)), **headers}.items():
            connection.putheader(name, value)
        connection.endheaders(raw)
        answer = connection.getresponse()
        return answer.status, answer.read()


@pytest.fixture
def served(content: Path) -> Iterator[Served]:
    """A form on the small content."""
    with Served(content.parent) as found:
        yield found


OPEN = {"kind": "cluster", "key": "1"}


def test_the_page_of_the_form_is_answered(served: Served) -> None:
    """The good case, without which no refusal would say anything."""
    status, body = served.ask("POST", "/api/open", served.headers(), OPEN)

    assert status == 200
    assert json.loads(body)["value"]["people"]["title"] == "Plain title 1"


@pytest.mark.parametrize(
    ("header", "value"),
    [
        ("host", "waymark.example"),
        ("host", "localhost:1"),
        ("host", None),
        ("origin", "https://evil.example"),
        ("origin", "null"),
        ("origin", None),
        ("origin", "http://127.0.0.1:1"),
        ("sec-fetch-site", "cross-site"),
        ("sec-fetch-site", "same-site"),
        ("content-type", "text/plain"),
        ("content-type", "application/json; charset=utf-8"),
        ("x-token", None),
        ("x-token", ""),
        ("x-token", "0" * 32),
        ("content-length", "512001"),
        ("content-length", "-1"),
        ("content-length", "many"),
    ],
)
def test_any_other_way_to_post_is_refused(served: Served, content: Path, header: str, value: str | None) -> None:
    """And the file stays as it was."""
    before = {path: path.read_bytes() for path in content.rglob("*.yml")}

    status, body = served.ask("POST", "/api/save", served.headers(**{header: value}), OPEN)

    assert status == 403
    assert body.startswith(b"Refused: ")
    assert before == {path: path.read_bytes() for path in content.rglob("*.yml")}


@pytest.mark.parametrize("path", ["/", "/form.js", "/api/records", "/pages/x/"])
@pytest.mark.parametrize(
    ("header", "value"),
    [("host", "waymark.example"), ("sec-fetch-site", "cross-site"), ("origin", "https://evil.example")],
)
def test_a_name_that_was_taken_reads_nothing(served: Served, path: str, header: str, value: str) -> None:
    """A page whose name was turned to this machine is of the same origin for its browser: so GET is looked at too."""
    assert served.ask("GET", path, served.headers(**{header: value, "x-token": served.office.token}))[0] == 403


def test_reading_the_list_needs_the_key(served: Served) -> None:
    """Another user of the machine has none."""
    assert served.ask("GET", "/api/records", served.headers(**{"x-token": "guess"}))[0] == 403
    assert served.ask("GET", "/api/records", served.headers())[0] == 200


def test_a_header_that_comes_twice_is_refused(served: Served) -> None:
    """Which of the two counts, nobody knows."""
    headers = {**served.headers(), "Host": "waymark.example"}

    assert served.ask("GET", "/", headers) == (403, b"Refused: with a header twice.")


@pytest.mark.parametrize(
    "path",
    [
        "/../pyproject.toml",
        "/form/../page.html",
        "/%2e%2e/content/clusters/01.yml",
        "/page.html",
        "/desk.py",
        "/content/framework.yml",
        "/etc/passwd",
        "/api/../form.js",
        "/pages/",
        "/pages/guess/people/",
    ],
)
def test_no_file_is_served_by_name(served: Served, path: str) -> None:
    """Only the five parts of the form are, and pages that were printed in memory."""
    assert served.ask("GET", path, served.headers())[0] == 404


@pytest.mark.parametrize("name", ["../../../../etc/passwd", "%2e%2e/framework.yml", "content/framework.yml", "\0"])
def test_no_file_is_served_beside_the_pages(served: Served, name: str) -> None:
    """Under the key of the pages there are pages and their style, and nothing of the disk."""
    served.ask("POST", "/api/open", served.headers(), OPEN)

    key = served.office.pages_key
    assert served.ask("GET", f"/pages/{key}/people/clusters/1/", served.headers())[0] == 200
    assert served.ask("GET", f"/pages/{key}/{name}".replace("\0", "%00"), served.headers())[0] == 404


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"3", b'"x"', b"{}", b"[" * 100_000, b'{"kind": "cluster"}'])
def test_what_is_no_question_is_refused(served: Served, body: bytes) -> None:
    """And the form goes on."""
    assert served.ask("POST", "/api/open", served.headers(), body)[0] == 400
    assert served.ask("POST", "/api/open", served.headers(), OPEN)[0] == 200


def test_a_way_that_there_is_not_is_not_found(served: Served) -> None:
    """With the key, too."""
    assert served.ask("POST", "/api/delete", served.headers(), OPEN) == (404, b"Not found.")


@pytest.mark.parametrize(
    ("problem", "told"), [(BrokenPipeError(), False), (TimeoutError(), False), (KeyError("x"), True)]
)
def test_a_window_that_was_closed_is_no_trouble(
    served: Served, problem: Exception, told: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    """An author sees no list of calls for it; a mistake of ours is told."""
    try:
        raise problem
    except Exception:
        served.server.handle_error(None, ("127.0.0.1", 1))

    assert ("Traceback" in capsys.readouterr().err) is told


def test_it_listens_on_this_machine_only(served: Served) -> None:
    """Nobody on the network reaches it."""
    assert served.server.server_address[0] == "127.0.0.1"


def test_the_form_runs_only_its_own_scripts(served: Served) -> None:
    """And a page beside it runs none."""
    connection = http.client.HTTPConnection(served.host, timeout=30)
    served.ask("POST", "/api/open", served.headers(), OPEN)
    connection.request("GET", "/", headers=served.headers())
    form = connection.getresponse()
    form.read()
    connection.request("GET", f"/pages/{served.office.pages_key}/people/clusters/1/", headers=served.headers())
    beside = connection.getresponse()

    policy = str(form.headers["Content-Security-Policy"])
    assert "script-src 'self'" in policy
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy
    assert "script-src" not in str(beside.headers["Content-Security-Policy"])
    assert str(beside.headers["Content-Security-Policy"]).startswith("default-src 'none'")
