"""A page of a built site as its scripts meet it: opened, typed into, pressed. Deno runs it, in a document of happy-dom.

What needs a layout, colours, paper or a screen reader is not here: the tests in a browser see that.
"""

import base64
import json
import os
import subprocess
import sys
import threading
from pathlib import Path
from types import TracebackType
from typing import Any, Self

HERE = Path(__file__).parent
DENO = Path(sys.executable).with_name("deno")
SETTINGS = ("--quiet", "--no-config", "--no-remote", "--no-npm", "--allow-all")
RESTS_WITHIN = 120
"""Seconds for all that is done to a page, which takes two or three: a page that never rests ends a test, not a run."""
ORIGIN = "https://site.example/"


class Opened:
    """One page in a window of its own. Each act waits until the page has come to rest."""

    def __init__(self, address: str, folder: Path | None = None) -> None:
        """A page of a folder by its place in the site, or of a server by its address."""
        whole = address if "://" in address else f"{ORIGIN}{address}"
        self._process = subprocess.Popen(
            [str(DENO), "run", *SETTINGS, "window.js", str(folder or ""), whole],
            cwd=HERE,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            env={**os.environ, "DENO_NO_UPDATE_CHECK": "1"},
        )
        self._watch = threading.Timer(RESTS_WITHIN, self._process.kill)
        self._watch.start()
        faults = self._heard()
        assert faults == [], "\n".join(faults)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._watch.cancel()
        self._process.kill()
        self._process.communicate()

    def run(self, script: str) -> Any:
        """What a script returns. A fault of the page's own scripts fails the test."""
        assert self._process.stdin
        self._process.stdin.write(f"{json.dumps(script)}\n")
        self._process.stdin.flush()
        told = self._heard()
        assert not told["faults"], "\n".join(told["faults"])
        return told["value"]

    def _heard(self) -> Any:
        assert self._process.stdout
        line = self._process.stdout.readline()
        assert line, "the page never came to rest, or its window broke"
        return json.loads(line)

    def type(self, selector: str, words: str) -> None:
        """Type into a field, with the focus on it."""
        self._with(selector, f"one.focus(); one.value = {json.dumps(words)}; {event('input')}")

    def leave(self, selector: str) -> None:
        """Take the focus elsewhere."""
        self._with(selector, "one.blur();")

    def press(self, selector: str) -> None:
        """Press a button, a link or a box."""
        self._with(selector, "one.click();")

    def key(self, selector: str, key: str) -> bool:
        """Press a key on an element. Does the page keep it for itself?"""
        way = f"'keydown', {{key: {json.dumps(key)}, bubbles: true, cancelable: true}}"
        return bool(self._with(selector, f"return !one.dispatchEvent(new KeyboardEvent({way}));"))

    def choose(self, selector: str, name: str, raw: bytes) -> None:
        """Choose a file in a field for files."""
        held = base64.b64encode(raw).decode()
        bytes_ = f"Uint8Array.from(atob('{held}'), (letter) => letter.charCodeAt(0))"
        files = f"[new File([{bytes_}], {json.dumps(name)})]"
        self._with(
            selector, f"Object.defineProperty(one, 'files', {{value: {files}, configurable: true}}); {event('change')}"
        )

    def saved(self) -> tuple[str, bytes]:
        """The name and the bytes of the file that the page handed over last."""
        name, raw = self.run("return savedFile();")
        return name, base64.b64decode(raw)

    def texts(self, selector: str) -> list[str]:
        """The words of each element, with single spaces; of those that a reader can see."""
        found = f"[...document.querySelectorAll({json.dumps(selector)})].filter((one) => !one.closest('[hidden]'))"
        return [" ".join(text.split()) for text in self.run(f"return {found}.map((one) => one.textContent);")]

    def text(self, selector: str) -> str:
        """The words of the one element."""
        (only,) = self.texts(selector)
        return only

    def focused(self) -> str:
        """The words, or the id, of what has the focus."""
        one = "document.activeElement"
        return " ".join(str(self.run(f"return {one}.textContent.trim() || {one}.id;")).split())

    def each(self, selector: str, expression: str) -> list[Any]:
        """The value of an expression for `one`, for each element, hidden or not."""
        found = f"[...document.querySelectorAll({json.dumps(selector)})]"
        return list(self.run(f"return {found}.map((one) => {expression});"))

    def value(self, selector: str, name: str) -> Any:
        """A property of the first such element."""
        return self._with(selector, f"return one[{json.dumps(name)}];")

    def address(self) -> str:
        """Where the page is, or was sent."""
        return str(self.run("return location.href;")).removeprefix(ORIGIN)

    def _with(self, selector: str, script: str) -> Any:
        return self.run(f"const one = document.querySelector({json.dumps(selector)}); {script}")


def event(name: str) -> str:
    """A line that sends an event to the element."""
    return f"one.dispatchEvent(new Event('{name}', {{bubbles: true}}));"
