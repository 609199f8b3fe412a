"""Help beside every word on suicide and self-harm."""

from pathlib import Path

import pytest
from care_pathways.site import check

from tests.checks.plain import page
from tests.conftest import DAY
from tests.test_mistakes import replace

FAULT = ["help-beside-self-harm"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("You may think of suicide.", FAULT),
        ("You may think of suicide. Use Get help now on this page.", []),
        ("You may think of suicide. Use [this page](help).", []),
        ("After self-harm, call 999.", []),
        ("You may think of harm to the self.", []),
    ],
)
def test_help_stands_in_the_same_text(content: Path, words: str, expected: list[str]) -> None:
    """A link, the words, or a number of the emergency services, which stands in helplines.yml too."""
    replace(content / "interventions/guided-help.yml", "risks: [It takes time.]", f"risks:\n    - '{words}'")

    assert [found.code for found in check(content, DAY).diagnostics] == expected


def test_the_help_box_of_a_cluster_page_is_enough(content: Path) -> None:
    """The page of every cluster has the box: 3 as well as 4."""
    for number in ("03", "04"):
        path = content / f"clusters/{number}-other.yml"
        replace(path, f"in_short: What number {int(number)} means.", "in_short: You may think of suicide.")

    assert check(content, DAY).diagnostics == ()


def test_the_opening_of_an_intervention_is_enough(content: Path) -> None:
    """Named there, help is seen before all else on the page."""
    path = content / "interventions/guided-help.yml"
    replace(path, "title: Plain title of guided-help", "title: After self-harm")
    replace(path, "what: Plain words on guided-help.", "what: Use Get help now.")
    replace(path, "risks: [It takes time.]", "risks: [Thoughts of suicide.]")

    assert check(content, DAY).diagnostics == ()


@pytest.mark.parametrize(
    ("opening", "expected"),
    [("Use [Get help now](help).", []), ("You are welcome.\n\n## Later\n\nUse [Get help now](help).", FAULT)],
)
def test_the_title_of_a_page_is_read_with_its_opening(content: Path, opening: str, expected: list[str]) -> None:
    """Help further down is too far from a title that names self-harm."""
    page(content, opening)
    path = next((content / "pages/people").glob("*.md"))
    head = path.read_text(encoding="utf-8")
    path.write_text(head.replace("title: ", "title: Suicide and ", 1), encoding="utf-8")

    assert [found.code for found in check(content, DAY).diagnostics] == expected


def test_items_of_a_list_are_read_together(content: Path) -> None:
    """Help in one item serves the others."""
    path = content / "interventions/guided-help.yml"
    replace(path, "risks: [It takes time.]", "risks: [Suicide., Call 999.]")

    assert check(content, DAY).diagnostics == ()


def test_signs_that_need_help_at_once_are_enough(content: Path) -> None:
    """Their box stands at the top of the page, and leads to help."""
    path = content / "interventions/guided-help.yml"
    replace(path, "risks: [It takes time.]", "risks: [Thoughts of suicide.]\n  get_help_if: They come at night.")

    assert check(content, DAY).diagnostics == ()


def test_a_page_names_help_in_the_same_section(content: Path) -> None:
    """A heading ends what is beside it."""
    body = "## One\n\nSelf-harm.\n\nUse [get help now](help).\n\n## Two\n\nSelf-harm\nagain.\n"

    assert page(content, body) == [("help-beside-self-harm", "9:1")]
