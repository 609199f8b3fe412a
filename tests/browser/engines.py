"""Firefox and WebKit by the commands of WebDriver: the first on its own socket, the second by the driver beside it.

Playwright starts neither as Debian ships them, and the driver of Firefox is not in Debian. Seven commands do.
"""

import base64
import json
import os
import shutil
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import Any

from tests.browser.driven import PATIENCE, Driven


@contextmanager
def firefox(folder: Path) -> Iterator[Driven]:
    """Firefox without a window, with a profile of its own."""
    with ExitStack() as ends:
        port = _free_port()
        preferences: dict[str, int | str] = {
            "marionette.port": port,
            "app.update.enabled": False,
            "ui.prefersReducedMotion": 1,
        }
        preferences |= {"browser.download.folderList": 2, "browser.download.dir": str(folder)}
        lines = (f"user_pref({json.dumps(name)}, {json.dumps(value)});" for name, value in preferences.items())
        (folder / "user.js").write_text("\n".join(lines))
        ends.enter_context(
            _running(["firefox-esr", "--headless", "--marionette", "--no-remote", "--profile", str(folder)])
        )
        wire = ends.enter_context(closing(_connected(port)))
        stream = ends.enter_context(wire.makefile("rb"))

        def read() -> Any:
            length = b""
            while not length.endswith(b":"):
                length += stream.read(1)
            return json.loads(stream.read(int(length[:-1])))

        def send(name: str, values: dict[str, Any]) -> Any:
            raw = json.dumps([0, 1, f"WebDriver:{name}", values]).encode()
            wire.sendall(str(len(raw)).encode() + b":" + raw)
            _, _, error, answer = read()
            assert error is None, error
            return answer.get("value", answer) if isinstance(answer, dict) else answer

        read()  # it says who it is
        send("NewSession", {})
        yield Driven(send, folder)


@contextmanager
def webkit(folder: Path) -> Iterator[Driven]:
    """WebKit as GTK has it, on a screen that nobody sees."""
    with ExitStack() as ends:
        port, screen = _free_port(), f":{_free_port()}"
        ends.enter_context(_running(["Xvfb", screen, "-screen", "0", "1400x1000x24", "-nolisten", "tcp"]))
        place = {"DISPLAY": screen, "HOME": str(folder), "WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS": "1"}
        ends.enter_context(_running(["WebKitWebDriver", f"--port={port}"], place))
        _connected(port).close()
        base = f"http://127.0.0.1:{port}/session"
        options = {"binary": browser_of_webkit(), "args": ["--automation"]}
        made = _post(base, {"capabilities": {"alwaysMatch": {"webkitgtk:browserOptions": options}}})
        session = f"{base}/{made['sessionId']}"
        paths = {
            "Navigate": "/url",
            "ExecuteScript": "/execute/sync",
            "FindElement": "/element",
            "ElementClick": "/element/{id}/click",
            "ElementSendKeys": "/element/{id}/value",
            "SetWindowRect": "/window/rect",
        }

        def send(name: str, values: dict[str, Any]) -> Any:
            if name == "Print":
                return _printed(_post(f"{session}/execute/sync", {"script": "return location.href", "args": []}), place)
            return _post(session + paths[name].format(**values), values)

        yield Driven(send, folder)


def _printed(url: str, place: dict[str, str]) -> str:
    """The page at an address as WebKit prints it. Its driver cannot: Debian's own Python asks the engine itself."""
    program = Path(__file__).with_name("webkit_print.py")
    file = Path(place["HOME"], "printed.pdf")
    subprocess.run(["/usr/bin/python3", program, url, file], env={**os.environ, **place}, check=True, timeout=PATIENCE)
    return base64.b64encode(file.read_bytes()).decode()


def browser_of_webkit() -> str:
    """Where Debian puts the small browser of WebKit. Empty where it is not."""
    return next((str(found) for found in sorted(Path("/usr/lib").glob("*/webkit2gtk-4*/MiniBrowser"))), "")


def missing(engine: str) -> str:
    """What to install to have an engine here. Empty when all is there."""
    if engine == "firefox":
        return "" if shutil.which("firefox-esr") else "firefox-esr"
    there = shutil.which("WebKitWebDriver") and shutil.which("Xvfb") and browser_of_webkit() and _prints()
    return "" if there else "webkit2gtk-driver xvfb gir1.2-webkit2-4.1 python3-gi"


def _prints() -> bool:
    """Can Debian's own Python ask WebKit to print?"""
    asked = "import gi; gi.require_version('WebKit2', '4.1')"
    python = Path("/usr/bin/python3")
    return python.exists() and not subprocess.run([python, "-c", asked], stderr=subprocess.DEVNULL).returncode


def _post(url: str, values: dict[str, Any]) -> Any:
    body, kind = json.dumps(values).encode(), {"Content-Type": "application/json"}
    try:
        # The address is the driver's own, on this machine.
        with urllib.request.urlopen(urllib.request.Request(url, body, kind), timeout=PATIENCE) as answer:  # noqa: S310
            return json.load(answer)["value"]
    except urllib.error.HTTPError as refused:
        raise AssertionError(refused.read().decode()) from refused


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def _connected(port: int) -> socket.socket:
    """A connection as soon as somebody listens."""
    ends = time.monotonic() + PATIENCE
    while True:
        try:
            return socket.create_connection(("127.0.0.1", port), timeout=PATIENCE)
        except OSError:
            if time.monotonic() > ends:
                raise
            time.sleep(0.2)


@contextmanager
def _running(command: list[str], place: dict[str, str] | None = None) -> Iterator[None]:
    """A program that ends with the test."""
    made = subprocess.Popen(
        command, env={**os.environ, **(place or {})}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        yield
    finally:
        made.terminate()
        made.wait(10)
