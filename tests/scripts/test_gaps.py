"""What a worksheet comes to, in the order in which a team would take it up."""

import pytest

from tests.scripts.engine import Scripts

EMPTY = {"id": "", "evidence": "", "action": "", "lead": "", "by": ""}


@pytest.fixture(scope="module")
def scripts() -> Scripts:
    """What works on answers alone."""
    return Scripts("assets/tools/gaps.js")


def test_the_kind_with_most_gaps_comes_first(scripts: Scripts) -> None:
    """Of two with as many, by name. What is met, or fits nobody here, is no gap."""
    answers = [
        ("Talking", "no"),
        ("Work", "partly"),
        ("Work", "no"),
        ("Care", "no"),
        ("Home", "met"),
        ("Care", "offered"),
    ]
    rows = [{**EMPTY, "title": kind, "kind": kind, "answer": answer} for kind, answer in answers]

    assert scripts.call("gapsByKind", rows) == [
        {"kind": "Work", "partly": 1, "no": 1},
        {"kind": "Care", "partly": 0, "no": 1},
        {"kind": "Talking", "partly": 0, "no": 1},
    ]


def test_actions_stand_by_their_day(scripts: Scripts) -> None:
    """Those without one last, and of two for one day by title. A gap without an action is none."""
    told = [("Late", "2027-05-01"), ("Some day", ""), ("Soon", "2027-01-01"), ("Also soon", "2027-01-01")]
    rows = [{**EMPTY, "title": title, "answer": "no", "action": "Do it", "by": by} for title, by in told]
    rows += [{**EMPTY, "title": "Met", "answer": "met", "action": "Keep"}, {**EMPTY, "title": "Open", "answer": "no"}]

    assert [row["title"] for row in scripts.call("actionsOf", rows)] == ["Also soon", "Soon", "Late", "Some day"]
