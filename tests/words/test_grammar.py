"""Dates and lists as people write them, and that nothing else in the project writes one."""

import ast
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from care_pathways.render.filters import FILTERS
from care_pathways.words.grammar import (
    counted,
    day,
    each_counted,
    either,
    ended,
    in_words,
    listed,
    partial_date,
    plural,
    semicolons,
    up_to_ten_in_words,
    within,
)
from jinja2 import Environment
from markupsafe import Markup

from tests.conftest import PROJECT


def test_a_day_has_no_leading_zero() -> None:
    """And the name of its month."""
    assert day(date(2026, 11, 3)) == "3 November 2026"


@pytest.mark.parametrize(
    ("known", "words"),
    [("2026", "2026"), ("2026-11", "November 2026"), ("2026-11-03", "3 November 2026"), (None, None)],
)
def test_a_date_is_told_as_far_as_it_is_known(known: str | None, words: str | None) -> None:
    """A year alone stays a year."""
    assert partial_date(known) == words


@pytest.mark.parametrize(
    ("items", "words"), [((), ""), ((11,), "11"), ((11, 12), "11 and 12"), ((11, 12, 13), "11, 12 and 13")]
)
def test_a_list_has_one_and(items: tuple[int, ...], words: str) -> None:
    """Before its last item."""
    assert listed(items) == words


@pytest.mark.parametrize(
    ("number", "words"), [(0, "0 pages, they were"), (1, "1 page, it was"), (2, "2 pages, they were")]
)
def test_one_is_one_and_all_else_is_many(number: int, words: str) -> None:
    """The word for many has an s, or is named."""
    assert f"{counted(number, 'page')}, {plural(number, 'it was', 'they were')}" == words


@pytest.mark.parametrize(
    ("number", "words"),
    [(0, "zero"), (12, "twelve"), (20, "twenty"), (21, "twenty-one"), (30, "thirty"), (99, "ninety-nine")],
)
def test_a_number_is_said_in_words(number: int, words: str) -> None:
    """A framework may have more numbers than this one."""
    assert in_words(number) == words


@pytest.mark.parametrize(("number", "words"), [(1, "one"), (10, "ten"), (11, "11")])
def test_small_numbers_of_a_text_are_words(number: int, words: str) -> None:
    """Up to ten."""
    assert up_to_ten_in_words(number) == words


def test_what_there_is_none_of_is_not_counted() -> None:
    """And one is one: a line under a heading says what is there."""
    ways = ("way in", "ways in")

    assert each_counted((0, *ways), (1, "way out", "ways out")) == "1 way out"
    assert each_counted((3, *ways), (2, "to avoid")) == "3 ways in, 2 to avoid"
    assert each_counted((0, *ways)) == ""


@pytest.mark.parametrize(
    ("text", "words"),
    [("Offer it", "Offer it."), ("Offer it.", "Offer it."), ("Is it?", "Is it?"), ("It (or not)", "It (or not).")],
)
def test_a_claim_ends_before_the_next_sentence(text: str, words: str) -> None:
    """What has a sign of its own gets no other."""
    assert ended(text) == words


@pytest.mark.parametrize(
    ("items", "words"),
    [([], ""), (["a<b"], "a&lt;b"), (["a", "b"], "a and b"), (["a", Markup("<i>b</i>"), "c"], "a, <i>b</i> and c")],
)
def test_templates_list_with_one_and(items: list[str], words: str) -> None:
    """By a filter, and in a loop; what is no mark-up is escaped."""
    environment = Environment(autoescape=True)
    environment.filters.update(FILTERS)
    loop = "{% for item in items %}{{ item }}{{ loop | comma_and }}{% endfor %}"

    for template in ("{{ items | listed }}", loop):
        assert environment.from_string(template).render(items=items) == words


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("Dialectical behaviour therapy (DBT)", "dialectical behaviour therapy (DBT)"),
        ("Group CBT for depression", "group CBT for depression"),
        ("Lithium", "lithium"),
        ("CBT for psychosis", "CBT for psychosis"),
        ("Mental Health Act rights", "Mental Health Act rights"),
        ("Individual Placement and Support (IPS)", "Individual Placement and Support (IPS)"),
    ],
)
def test_a_title_within_a_sentence_keeps_a_name(title: str, words: str) -> None:
    """Providing dialectical behaviour therapy, but providing CBT, and rights under the Mental Health Act."""
    assert within(title) == words


def test_what_is_only_named_is_parted_by_its_sign() -> None:
    """Things with commas of their own; things of which one is enough."""
    assert semicolons(["a nurse", "a doctor, on call"]) == "a nurse; a doctor, on call"
    assert either(["pregnancy", "the first year"]) == "pregnancy or the first year"


SIGNS = (", ", "; ", " and ", " or ")
BY_ITSELF = {
    "words/grammar.py": "the door itself",
    "source/writer.py": "a list as YAML writes it",
    "model/local/beside.py": "names of fields, below all words",
}
"""The modules that may join with such a sign, and why."""


def grammar_in(tree: ast.Module) -> Iterator[ast.AST]:
    """Each place where a module writes a list, a plural or the name of a month by itself."""
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Attribute(value=ast.Constant(value=sign), attr="join")) if sign in SIGNS:
                yield node
            case ast.IfExp(body=ast.Constant(value="s")) | ast.IfExp(orelse=ast.Constant(value="s")):
                yield node
            case ast.Constant(value=str(text)) if "%B" in text:
                yield node
            case ast.alias(name="month_name"):
                yield node


def test_what_counts_as_grammar() -> None:
    """The sign between parts of an address or of a line is none."""
    tree = ast.parse(
        "from calendar import month_name\n', '.join(a)\n's' if n else ''\nf'{d:%-d %B}'\n'/'.join(a)\n' '.join(a)\n"
    )

    assert len(list(grammar_in(tree))) == 4


def test_lists_plurals_and_dates_go_through_one_door() -> None:
    """A second language of the interface changes one module, and no page is left with an English "and"."""
    package = PROJECT / "generator" / "care_pathways"
    found = [
        f"{name}:{getattr(node, 'lineno', 0)}"
        for path in sorted(package.rglob("*.py"))
        if (name := str(path.relative_to(package))) not in BY_ITSELF
        for node in grammar_in(ast.parse(path.read_text(encoding="utf-8")))
    ]

    assert found == []


THEME = PROJECT / "theme"
IN_TEMPLATES = r"join\(['\"](?:, |; | and | or )|not loop\.last *%\}(?:,|;| and| or)|'s' if"
IN_SCRIPTS = r"join\(['\"](?:, |; | and | or )|=== 1 \? \"|[\"']January"


@pytest.mark.parametrize(
    ("paths", "pattern"),
    [
        (sorted((*(THEME / "templates").rglob("*.html"), *(THEME / "components").rglob("*.html"))), IN_TEMPLATES),
        (
            sorted(path for path in THEME.rglob("*.js") if path.name != "grammar.js" and path.parent.name != "vendor"),
            IN_SCRIPTS,
        ),
    ],
    ids=["templates", "scripts"],
)
def test_templates_and_scripts_have_their_doors(paths: list[Path], pattern: str) -> None:
    """The filters of `render/filters.py`, and the script `grammar.js`."""
    assert len(paths) > 30
    assert [str(path.relative_to(THEME)) for path in paths if re.search(pattern, path.read_text("utf-8"))] == []
