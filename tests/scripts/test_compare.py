"""Packages side by side: what they share, and how the choice is told and kept."""

import pytest

from tests.scripts.engine import Scripts

SPECIFIC, CHOICE, EVERYONE, NOT_NAMED = "0123"


@pytest.fixture(scope="module")
def scripts() -> Scripts:
    """What knows nothing of the page."""
    return Scripts("components/compare-any/sharing.js")


def line(name: str, *parts: str) -> dict[str, object]:
    """An intervention with its part in each package."""
    return {"name": name, "parts": list(parts)}


def names(lines: list[dict[str, object]]) -> list[object]:
    """Of the interventions in a list."""
    return [line["name"] for line in lines]


def test_two_packages(scripts: Scripts) -> None:
    """Only in one, only in the other, in both; and apart from these, what is for everyone in both."""
    found = scripts.call(
        "sharingOf",
        [
            line("left", CHOICE, NOT_NAMED),
            line("right", NOT_NAMED, EVERYONE),
            line("both", SPECIFIC, EVERYONE),
            line("everyone", EVERYONE, EVERYONE),
            line("neither", NOT_NAMED, NOT_NAMED),
        ],
        2,
    )

    assert [names(own) for own in found["only"]] == [["left"], ["right"]]
    assert names(found["shared"]) == ["both"]
    assert names(found["everyone"]) == ["everyone"]
    assert found["some"] == []


def test_three_packages(scripts: Scripts) -> None:
    """What two of the three name stands in a list of its own."""
    found = scripts.call(
        "sharingOf",
        [
            line("last", NOT_NAMED, NOT_NAMED, SPECIFIC),
            line("outer two", CHOICE, NOT_NAMED, CHOICE),
            line("all", CHOICE, CHOICE, CHOICE),
            line("everyone in two", EVERYONE, EVERYONE, NOT_NAMED),
        ],
        3,
    )

    assert [names(own) for own in found["only"]] == [[], [], ["last"]]
    assert names(found["some"]) == ["outer two", "everyone in two"]
    assert names(found["shared"]) == ["all"]
    assert found["everyone"] == []


@pytest.mark.parametrize(
    ("picked", "words"),
    [
        ([], "Choose two or three."),
        (["4"], "Cluster 4 is chosen. Choose one or two more."),
        (["4", "10"], "Clusters 4 and 10 stand side by side below. You can add one more."),
        (["4", "10", "11"], "Clusters 4, 10 and 11 stand side by side below."),
    ],
)
def test_the_choice_in_words(scripts: Scripts, picked: list[str], words: str) -> None:
    """For the eye and the ear."""
    assert scripts.call("saidOf", picked) == words


@pytest.mark.parametrize(
    ("address", "chosen"),
    [("#4-10", ["4", "10"]), ("#4-9-10", ["4", "10"]), ("#1-4-10-11", ["1", "4", "10"]), ("", []), ("#top", None)],
)
def test_the_choice_in_the_address(scripts: Scripts, address: str, chosen: list[str] | None) -> None:
    """A number that is not there is left out, three are the most, and a link to a part of the page chooses nothing."""
    assert scripts.call("numbersIn", address, ["1", "4", "10", "11"]) == chosen
