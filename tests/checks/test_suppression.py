"""Problems that are borne with for a time."""

from datetime import date
from pathlib import Path

import pytest
from care_pathways.site import check

from tests.conftest import DAY
from tests.test_mistakes import replace

RULE = """suppressions:
  - id: one-dose
    code: stray-dose
    file: packages/01-first.yml
    reason: A quotation that the owner has to decide on
    until: 2026-03-01
"""


def with_a_dose(content: Path) -> None:
    """Put in a problem, and bear with it."""
    replace(content / "packages/01-first.yml", "medicines: You may not need any.", "medicines: People take 50 mg.")
    (content / "suppressions.yml").write_text(RULE)


def test_a_suppressed_problem_is_hidden_and_counted(content: Path) -> None:
    """It does not stop the build, and the report says that it is there."""
    with_a_dose(content)

    found = check(content, DAY)

    assert found.diagnostics == ()
    assert [hidden.code for hidden in found.hidden] == ["stray-dose"]


def test_it_holds_to_the_end_of_its_last_day(content: Path) -> None:
    """Until 1 March is 1 March as well."""
    with_a_dose(content)

    found = check(content, date(2026, 3, 1))

    assert found.diagnostics == ()
    assert [hidden.code for hidden in found.hidden] == ["stray-dose"]


def test_after_its_end_the_problem_is_back_as_due(content: Path) -> None:
    """Time alone never turns a green project red, and never forgets either."""
    with_a_dose(content)

    found = check(content, date(2026, 3, 2))

    assert [(problem.code, problem.severity.value) for problem in found.diagnostics] == [
        ("stray-dose", "due"),
        ("expired-suppression", "due"),
    ]
    assert not found.failed


@pytest.mark.parametrize(
    ("old", "new", "idle"),
    [
        ("stray-dose", "banned-word", "No banned-word was found in packages/01-first.yml"),
        ("packages/01-first.yml", "packages/02-other.yml", "No stray-dose was found in packages/02-other.yml"),
    ],
)
def test_it_covers_its_own_code_in_its_own_file(content: Path, old: str, new: str, idle: str) -> None:
    """Whatever else is wrong is shown, and so is that it hides nothing."""
    with_a_dose(content)
    replace(content / "suppressions.yml", old, new)

    found = check(content, DAY)

    assert [(problem.code, problem.message) for problem in found.diagnostics if problem.code != "stray-dose"] == [
        ("idle-suppression", idle)
    ]
    assert len(found.diagnostics) == 2
    assert found.hidden == ()
