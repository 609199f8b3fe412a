"""One window of a browser that is driven by the commands of WebDriver: what the tests of engines ask of it."""

import base64
import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
"""The key of an element in an answer, as the standard fixes it."""
PATIENCE = 40.0
"""Seconds to start a browser, or for a page to come to what is expected of it."""
Send = Callable[[str, dict[str, Any]], Any]
UNFINISHED = {".part", ".wkdownload"}
"""How the engines end the name of a file that is still on its way."""


class Driven:
    """A browser with one window."""

    def __init__(self, send: Send, folder: Path) -> None:
        self.send = send
        self.folder = folder
        """Where it saves what a page hands over."""

    def go(self, url: str) -> None:
        """Open a page, and wait until it has loaded."""
        self.send("Navigate", {"url": "about:blank"})
        self.send("Navigate", {"url": url})

    def run(self, expression: str) -> Any:
        """The value of an expression in the page."""
        return self.send("ExecuteScript", {"script": f"return {expression}", "args": []})

    def press(self, selector: str) -> None:
        """Press an element, as a pointer does: it has to be in sight, and WebKit does not wait for a smooth scroll."""
        place = json.dumps({"block": "center", "behavior": "instant"})
        self.run(f"document.querySelector({json.dumps(selector)}).scrollIntoView({place})")
        self.send("ElementClick", {"id": self._element(selector)})

    def type(self, selector: str, text: str) -> None:
        """Type into a field."""
        self.send("ElementSendKeys", {"id": self._element(selector), "text": text})

    def size(self, width: int, height: int) -> None:
        """Make the window as large as that, where the window manager lets it."""
        self.send("SetWindowRect", {"width": width, "height": height})

    def until(self, expression: str) -> Any:
        """The value of an expression as soon as there is one. A page that never has it fails."""
        ends = time.monotonic() + PATIENCE
        while time.monotonic() < ends:
            if value := self.run(expression):
                return value
            time.sleep(0.1)
        raise AssertionError(f"never true: {expression}")

    def choose(self, selector: str, file: Path) -> None:
        """Choose a file of this machine in a field for files."""
        self.type(selector, str(file))

    def saved(self, pattern: str) -> Path:
        """The file that the page hands over, as soon as it is whole. It is taken out of the folder, and met once."""
        ends = time.monotonic() + PATIENCE
        while time.monotonic() < ends:
            there = list(self.folder.iterdir())
            found = [path for path in self.folder.glob(pattern) if path.stat().st_size]
            if found and not any(path.suffix in UNFINISHED for path in there):
                kept = self.folder / "kept"
                kept.mkdir(exist_ok=True)
                return found[0].rename(kept / found[0].name)
            time.sleep(0.1)
        raise AssertionError(f"never saved: {pattern}")

    def printed(self) -> bytes:
        """The open page on A4, as a PDF."""
        return base64.b64decode(self.send("Print", {"page": {"width": 21.0, "height": 29.7}}))

    def _element(self, selector: str) -> str:
        found = self.send("FindElement", {"using": "css selector", "value": selector})
        return str(found[ELEMENT])
