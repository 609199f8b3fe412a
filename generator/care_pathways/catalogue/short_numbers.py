"""Numbers of three digits that prose may name, 999 and 111: they too stand in helplines.yml, and lead to its lines."""

import re
from collections.abc import Iterable

from care_pathways.model.lists import Helpline

_ALONE = r"(?<![\w(/.-]){}(?![\w/-]|\.\w)"


def named_by_number(lines: Iterable[Helpline]) -> tuple[str, ...]:
    """The short numbers of the lines, each once, in the order of the file."""
    return tuple(dict.fromkeys(line.call for line in lines if line.call and len(line.call) == 3))


def pattern(numbers: Iterable[str], before: str = "") -> re.Pattern[str]:
    """Finds one of the numbers (there is one at least) as a word of its own, no part of a date, sum or address."""
    return re.compile(before + _ALONE.format(f"({'|'.join(numbers)})"))


SOUNDS_LIKE_ONE = re.compile(
    r"(?:(?<![\w(/.-])(999|111|112)|\b(?:[Cc]all|[Rr]ing|[Dd]ial|[Pp]hone|NHS)\s+(\d{3}))(?![\w/-]|\.\w|\s?\d)"
)
"""A number that a reader would call: 999, 111 and 112 anywhere, any three digits behind "call"."""
