"""The scripts of the theme, run as they are in V8, without a browser: a stand-in is all of the page that they see."""

import json
from pathlib import Path
from typing import Any

from py_mini_racer import MiniRacer

from tests.conftest import PROJECT

THEME = PROJECT / "theme"

BROWSER = """
globalThis.window = globalThis;
globalThis.URL = class { constructor(address, base) { this.href = base.replace(/[^/]*$/, "") + address; } };
globalThis.URLSearchParams = class {
  constructor(text) { this.pairs = new Map(text.split("&").map((pair) => pair.split("=").map(decodeURIComponent))); }
  get(name) { return this.pairs.get(name) ?? null; }
};
globalThis.waymarkHref = (address) => address;
globalThis.document = {
  currentScript: { src: "https://site.example/assets/search.js" },
  createElement: (tag) => ({ tag, textContent: "" }),
};
"""
"""The little of a browser that scripts touch while they are read."""

PLAIN = "(_, value) => value instanceof Set || value instanceof Map ? [...value] : Number.isNaN(value) ? 'NaN' : value"
"""What JSON has no word for: sets, and what is no number."""


class Scripts:
    """Some scripts in an engine of their own, in the order in which a page joins them."""

    def __init__(self, *names: str) -> None:
        self._engine = MiniRacer()
        self.run(BROWSER)
        for name in dict.fromkeys(("assets/site/grammar.js", *names)):
            self.run(_text(THEME / name))

    def run(self, script: str) -> None:
        """Run a script, for what it leaves behind."""
        self._engine.eval(f"{script}\n;undefined")

    def call(self, function: str, *arguments: object) -> Any:
        """What a function gives for plain values, as plain values."""
        given = ", ".join(json.dumps(argument) for argument in arguments)
        return self.value(f"{function}({given})")

    def value(self, expression: str) -> Any:
        """What an expression gives, as plain values."""
        found = self._engine.eval(f"JSON.stringify({expression}, {PLAIN})")
        return None if found is None else json.loads(str(found))


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8")
