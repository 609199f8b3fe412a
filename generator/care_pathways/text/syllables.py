"""How many syllables an English word has, by its spelling: near enough to compare texts, with no dictionary."""

import re
from functools import cache

VOWELS = re.compile(r"[aeiou]+(?:y(?![aeiou]))?|y+[aeiou]*")
"""A run of vowels is one beat: day. A y before a vowel begins the next: play-er."""

SILENT = (
    re.compile(
        r"(?<=[aeiouy][^aeiouy])e"
        r"(?=(?:ful|less|ness|ment|ly|ty|thing|times?|one|where|body|what|how|sel(?:f|ves)|guard)\w*$)"
    ),  # hopeful, sometimes, someone, safety
    re.compile(r"(?<=[^aeiouyl])e$|(?<=[aeiouy]l)e$|(?<=[aeiou]y)es?$"),  # make, whole, eye; but not table
    re.compile(r"(?<=[^aeioutdy])ed$"),  # helped; but not needed
    re.compile(r"(?<=[^aeiouyscxzgl])es$|(?<=[aeiouy]l)es$"),  # times, rules; but not voices, tables
)
"""An e that is not spoken."""

TWO_BEATS = (
    re.compile(r"(?<![ctg])ia(?!ge)"),  # diagnosis, trial; but not social, marriage
    re.compile(r"(?<![tscghnlx])io(?!u)|(?<![ctgx])iou"),  # period, serious; but not emotion, anxious
    re.compile(r"iety|iet$|(?<![ct])(?<!fr)ien|ier$|iest$|ium"),  # anxiety, quiet, experience, easier, medium
    re.compile(r"(?<![qg])ua|uici|(?<!q)uen|(?<![qg])uin"),  # usual, suicide, influence, ruin
    re.compile(r"[eo]ing$|[^aeiou]y[aeiou]"),  # being, going, trying, anyone
    re.compile(r"creat|eo$|idea|area|poem|haos"),  # create, video, idea, area, poem, chaos
    re.compile(r"ism$|sm$"),  # autism
)
"""Vowels side by side that are two beats."""

KNOWN = {
    "every": 2,
    "everybody": 4,
    "everyday": 3,
    "everyone": 3,
    "everything": 3,
    "evening": 2,
    "business": 2,
    "science": 2,
    "quarter": 2,
}
"""Words that no rule gets right."""


@cache
def syllables(word: str) -> int:
    """The number of syllables, at least 1. A word with a hyphen has those of its parts."""
    parts = re.findall(r"[a-z]+", word.lower().replace("'", "").replace("’", ""))
    return max(1, sum(map(_of_part, parts)))


def _of_part(word: str) -> int:
    if word in KNOWN:
        return KNOWN[word]
    spoken = word
    for rule in SILENT:
        spoken = rule.sub("", spoken)
    return max(1, len(VOWELS.findall(spoken)) + sum(len(rule.findall(spoken)) for rule in TWO_BEATS))
