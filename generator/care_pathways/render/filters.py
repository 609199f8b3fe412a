"""What templates say one, many and several things with. How it is written stands in `words.grammar`."""

from collections.abc import Iterable
from functools import partial

from jinja2.runtime import LoopContext
from markupsafe import Markup

from care_pathways.words.grammar import COMMA, OR, SEMICOLON, counted, plural


def _joined(sign: str, items: Iterable[object]) -> Markup:
    """Several things, each as a text of its own, which is escaped."""
    return Markup(sign).join(map(str, items))  # noqa: S704 - a sign


def _between(sign: str, loop: LoopContext) -> str:
    """What stands behind an item of a loop, but for the last."""
    return "" if loop.last else sign


FILTERS = {
    "plural": plural,
    "counted": counted,
    "commas": partial(_joined, COMMA),
    "semicolons": partial(_joined, SEMICOLON),
    "either": partial(_joined, OR),
    "comma": partial(_between, COMMA),
    "semicolon": partial(_between, SEMICOLON),
    "alternative": partial(_between, OR),
}
