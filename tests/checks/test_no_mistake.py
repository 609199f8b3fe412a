"""What looks like a mistake and is none: an author who is right is not told otherwise."""

from pathlib import Path

import pytest
from care_pathways.site import check

from tests.conftest import DAY
from tests.test_mistakes import PACKAGE, first_line, replace

NG1, CG9, PAGE = "guidance/ng1.yml", "guidance/cg9.yml", "pages/people/reviews.md"
TABLETS = "text: Tablets are not the first step\n"
SITUATION = (
    "situations:\n  - id: dark\n    words: It is dark\n    doors: [{when: Now., line: emergency}]\n"
    "    say: [It is dark]\n    checked_on: 2026-01-01\n"
)


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        # An address is spelled as its owner spells it.
        (NG1, "url: https://www.nice.org.uk/guidance/ng1", "url: https://www.nice.org.uk/guidance/normalized"),
        # What to use instead is enough, where nothing replaced the whole.
        (CG9, "replaced_by: [ng1]\n", ""),
        # Where somebody may look besides is no evidence.
        (PACKAGE, "statement: ng1/no-tablets-first", "statement: ng1/no-tablets-first\n    see_also: [cg9]"),
        # A law that is to begin on a day that is known says as of when.
        (NG1, TABLETS, f"{TABLETS}    law: {{force: coming, since: 2027-04-01}}\n"),
        # A statement that says no date of its law has that of the text in which it was read.
        (NG1, TABLETS, "text: In force in November 2025\n    law: {force: in-force}\n"),
        (NG1, TABLETS, "text: In force in November 2025\n"),
        # A year is one that has begun when its sources were looked at.
        (NG1, TABLETS, "text: In force in 2025\n"),
        # Words of a crisis lead to help, and need lead nowhere else.
        ("synonyms.yml", "", "synonyms:\n  - {id: a, words: [the end], crisis: true}\n"),
        # A label without a word that could be sought.
        ("clusters/01-first.yml", "text: Official Label 1\n", "text: A 1\n"),
    ],
)
def test_what_is_right_is_let_be(content: Path, file: str, old: str, new: str) -> None:
    """Not a word of it."""
    if old:
        replace(content / file, old, new)
    else:
        (content / file).write_text(new, encoding="utf-8")

    assert first_line(content) == "0 errors, 0 warnings"


def test_a_link_to_a_situation_can_be_followed(content: Path) -> None:
    """On the page of help it has a place of its own."""
    (content / "help-now.yml").write_text(SITUATION, encoding="utf-8")
    replace(content / PAGE, "(help)", "(help#dark)")

    assert first_line(content) == "0 errors, 0 warnings"


@pytest.mark.parametrize(
    ("file", "old", "new", "sees"),
    [
        (
            "guidance/ng1.yml",
            TABLETS + "    holds_for: [mild-mood]",
            TABLETS + "    holds_for: [mild-moood]",
            "unknown-reference",
        ),
        (PACKAGE, "statement: ng1/no-tablets-first", "see_also: [ng77]\n    do_not: true", "unknown-reference"),
        (PACKAGE, "setting: Primary care", "setting: In 2019\nxsetting: Primary care", "unknown-field"),
    ],
)
def test_nothing_more_follows_from_a_wrong_name(content: Path, file: str, old: str, new: str, sees: str) -> None:
    """One mistake is told once."""
    replace(content / file, old, new)

    assert [problem.code for problem in check(content, DAY).diagnostics] == [sees]
