"""The force of a statement follows from its verb and its source; which of several sums up a line of a package."""

from pathlib import Path

import pytest
from care_pathways.analysis.fit import FittingLines
from care_pathways.catalogue.statements import Line
from care_pathways.load import load
from care_pathways.model.provenance import Strength


@pytest.fixture
def line(content: Path) -> Line:
    """A statement of a guideline of NICE."""
    return load(content).catalogue.statements["ng1/guided-help"]


@pytest.mark.parametrize(
    ("verb", "of_nice", "of_others"),
    [
        ("offer", "offer", "guidance"),
        ("refer", "offer", "guidance"),
        ("consider", "consider", "guidance"),
        ("only consider", "consider", "guidance"),
        ("may be considered", "consider", "guidance"),
        ("can be offered", "consider", "guidance"),
        ("must", "must", "must"),
        ("do not offer", "do-not", "do-not"),
        ("never use", "do-not", "do-not"),
        ("should not be used", "do-not", "do-not"),
        ("must not", "do-not", "do-not"),
        ("avoid", "do-not", "do-not"),
        ("Avoid using", "do-not", "do-not"),
        ("not recommended", "do-not", "do-not"),
    ],
)
def test_the_verb_gives_the_strength(line: Line, verb: str, of_nice: str, of_others: str) -> None:
    """Offer and consider are verbs of NICE; what forbids, and what must be, is so whoever says it."""
    statement = line.statement.model_copy(update={"verb": verb})
    other = line.source.model_copy(update={"publisher": "A trust"})

    assert Line("a", line.source, statement).strength == of_nice
    assert Line("a", other, statement).strength == of_others


@pytest.mark.parametrize(
    ("stronger", "weaker"),
    [
        ("must", "statutory"),
        ("statutory", "offer"),
        ("offer", "standard"),
        ("standard", "option"),
        ("option", "consider"),
        ("consider", "guidance"),
        ("guidance", "good-practice"),
        ("good-practice", "research"),
    ],
)
def test_the_stronger_line_sums_up_the_weaker(line: Line, stronger: str, weaker: str) -> None:
    """In whichever order they stand; what warns sums up nothing."""
    lines = tuple(
        Line(word, line.source, line.statement.model_copy(update={"strength": Strength(word)}))
        for word in ("do-not", weaker, stronger)
    )

    found = FittingLines(fitting=lines, added=(), elsewhere=()).strongest
    warning = FittingLines(fitting=lines[:1], added=(), elsewhere=()).strongest

    assert (found and found.key, warning) == (stronger, None)
