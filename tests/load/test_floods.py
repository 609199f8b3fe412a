"""Floods: files within the limit of size that make a careless program work for minutes. Each has an answer in time."""

import random
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from care_pathways import report
from care_pathways.site import check

from tests.conftest import PROJECT
from tests.test_mistakes import replace

SECONDS = 5.0
"""Of the processor, for all of the check and its report."""
SIZE = 200_000

PAGE = "---\ntitle: Long\ndescription: Long.\naudience: people\n---\n{}\n"
PIECES = (
    "[", "](", "[](", "![", "[a](b", "*", "_", "`", "**a", "1", "1,", "1.", "0", "9 ", "“", "\"", "(",
    "((a", ".", ". ", "! ", "a.\n", "\n", "\n\n", "# ", "#", "\n# a", "|", "|a", "\n|a|", "-", "- ", "\n- ",
    "a-", "a", "a ", "é", "&", "&amp;", "<", "<a", "<!--", "\\", "https://", "http://a ", "@", "a@", ":",
    ":a", "{", "~", "\u00a0", "Mr. ", "e.g. ", "A ", "AB ", "  ", "> ", "\n> ", "\n    ", "1. ", "mg",
    "1mg ", "116 ", "iz", "ize ", "’", "(a) ", "日本",
)  # fmt: skip


def seconds(content: Path) -> float:
    """How long the check and the report of it take."""
    begun = time.process_time()
    found = check(content, date(2026, 1, 15))
    for form in report.FORMATS.values():
        assert len(form(found.diagnostics, 0)) < 20_000_000
    return time.process_time() - begun


def page(content: Path, body: str) -> None:
    """A hand-written page of that text."""
    (content / "pages" / "people").mkdir(parents=True, exist_ok=True)
    (content / "pages" / "people" / "long.md").write_text(PAGE.format(body))


@pytest.mark.parametrize("part", range(4))
def test_a_text_of_one_piece_again_and_again(content: Path, part: int) -> None:
    """Brackets, digits, marks, spaces: none makes the work grow with the square of the length."""
    slow = {}
    for piece in PIECES[part::4]:
        page(content, "x " + piece * (min(SIZE, 29_000) // len(piece.encode())))
        if (taken := seconds(content)) > SECONDS / 2:
            slow[piece] = round(taken, 1)

    assert slow == {}


def test_pieces_by_chance(content: Path, chance: random.Random, times: int) -> None:
    """Pieces of two or three kinds, in turn, before and behind each other."""
    slow = {}
    for _ in range(12 * times):
        some = chance.sample(PIECES, 3)
        count = 29_000 // len("".join(some).encode())
        body = chance.choice([some[0] * count + some[1] * count + some[2] * count, "".join(some) * count])
        page(content, f"x {body}")
        if (taken := seconds(content)) > SECONDS:
            slow[tuple(some)] = taken

    assert slow == {}


def fields(content: Path) -> None:
    """40,000 fields that nobody knows."""
    replace(content / "packages/01-first.yml", "setting:", "".join(f"x{n}: y\n" for n in range(40_000)) + "setting:")


def references(content: Path) -> None:
    """20,000 interventions that do not exist."""
    names = "".join(f"  - guided-halp-{number}\n" for number in range(20_000))
    replace(content / "packages/01-first.yml", "specific:\n", f"specific:\n{names}")


def items(content: Path) -> None:
    """A list in brackets of 100,000 wrong items."""
    replace(content / "packages/01-first.yml", "setting: Primary care", f"setting: [{'a,' * 100_000}a]")


def clusters(content: Path) -> None:
    """20,000 numbers that no cluster has."""
    numbers = ", ".join(map(str, range(20_000)))
    replace(content / "framework.yml", "clusters: [1]\n    broad", f"clusters: [{numbers}]\n    broad")


def links(content: Path) -> None:
    """Thousands of links that lead nowhere."""
    page(content, "[a](x:y) " * 3_300)


def keys(content: Path) -> None:
    """A list file with 20,000 other fields beside the list."""
    file = content / "helplines.yml"
    file.write_text(file.read_text() + "".join(f"x{number}: y\n" for number in range(20_000)))


def twins(content: Path) -> None:
    """One field 30,000 times."""
    replace(content / "packages/01-first.yml", "setting: Primary care", "setting: Primary care\n" * 15_000 + "x: y")


def cuts(content: Path) -> None:
    """20,000 texts that are cut by a comment."""
    replace(content / "packages/01-first.yml", "team:\n", "team:\n" + "  - a #b\n" * 20_000)


def hints(content: Path) -> None:
    """An id of 200,000 letters where a choice or a name is wanted."""
    replace(content / "packages/01-first.yml", "  - guided-help", f"  - {'guided-help' * 20_000}")


def line(content: Path) -> None:
    """20,000 wrong items on one line of 140 KB."""
    replace(content / "packages/01-first.yml", "team:\n  - GP", f"team: [{'{a: b},' * 20_000}]")


def quotes(content: Path) -> None:
    """Quotes that are opened on thousands of lines, and broken YAML at the end."""
    (content / "packages/01-first.yml").write_text('a: "b\n' * 40_000 + "  x\n: [")


FLOODS = (fields, references, items, clusters, links, keys, twins, cuts, hints, line, quotes)


@pytest.mark.parametrize("flood", FLOODS, ids=lambda flood: flood.__name__)
def test_a_flood_is_counted_and_capped(content: Path, flood: Callable[[Path], None]) -> None:
    """The report is short, says how many there are, and comes in time."""
    flood(content)

    begun = time.process_time()
    found = check(content, date(2026, 1, 15))
    said = report.text(found.diagnostics, 0)

    assert time.process_time() - begun < SECONDS
    assert found.failed
    assert len(said) < 100_000
    assert str(PROJECT) not in said
