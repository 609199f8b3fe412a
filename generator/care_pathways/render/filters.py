"""What templates say one, many and several things with. How it is written stands in `words.grammar`."""

from collections.abc import Iterable
from functools import partial

from jinja2.runtime import LoopContext
from markupsafe import Markup

from care_pathways.words.grammar import AND, COMMA, OR, SEMICOLON, counted, ended, plural

BEFORE_THE_LAST = 2


def _joined(sign: str, items: Iterable[object]) -> Markup:
    """Several things, each as a text of its own: what is no mark-up yet is escaped."""
    return Markup(sign).join(item if isinstance(item, Markup) else str(item) for item in items)  # noqa: S704 - a sign


def _listed(items: Iterable[object]) -> Markup:
    """Several things, with "and" before the last."""
    *first, last = [*items] or [""]
    return _joined(AND, (_joined(COMMA, first), last)) if first else _joined("", [last])


def _between(sign: str, loop: LoopContext) -> str:
    """What stands behind an item of a loop, but for the last."""
    return "" if loop.last else sign


def _and(loop: LoopContext) -> str:
    """The same in a list that has "and" before its last item."""
    return AND if loop.revindex == BEFORE_THE_LAST else _between(COMMA, loop)


FILTERS = {
    "plural": plural,
    "counted": counted,
    "ended": ended,
    "listed": _listed,
    "commas": partial(_joined, COMMA),
    "semicolons": partial(_joined, SEMICOLON),
    "either": partial(_joined, OR),
    "comma": partial(_between, COMMA),
    "comma_and": _and,
    "semicolon": partial(_between, SEMICOLON),
    "alternative": partial(_between, OR),
}
