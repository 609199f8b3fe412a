"""Edits of YAML by the line: what was asked for is there, and nothing else has moved."""

import random
from collections.abc import Callable
from typing import Any

import pytest
from care_pathways.source import Keys, Value, read
from care_pathways.source.edit import EditError, insert, move, put, remove
from care_pathways.source.rewrite import rewrite

from tests.conftest import PROJECT

NASTY = (
    "no", "null", "~", "1.10", "2026-11-30", "# sign", "a # b", "a: b", "@home", "*", "&x", "- x", "? x", "%x", "`x`",
    "{a}", "[a", "a, b", "it's", 'say "so"', "back\\slash", "tab\there", " blank first", "blank last ", "two  blanks",
    "", "ends with:", "two\nlines", "two\n\nparagraphs", "|", ">-", "!tag", "long " * 60 + "end", "– é ’", "---", "=",
)  # fmt: skip


def value_of(text: str) -> Any:
    """What the project's own reader finds in a file that has no problem."""
    parsed = read("", text.encode())
    assert not parsed.problems
    return parsed.value


def places(value: Any, keys: Keys = ()) -> list[tuple[Keys, Any]]:
    """Every place in a value but the whole."""
    found = [(keys, value)] if keys else []
    if isinstance(value, dict):
        return found + [place for name, held in value.items() for place in places(held, (*keys, name))]
    if isinstance(value, list):
        return found + [place for index, held in enumerate(value) for place in places(held, (*keys, index))]
    return found


def outside(before: str, after: str) -> tuple[str, str]:
    """What two texts have in common at their beginnings and at their ends."""
    start = next((at for at, (a, b) in enumerate(zip(before, after, strict=False)) if a != b), len(before))
    end = next((at for at, (a, b) in enumerate(zip(before[::-1], after[::-1], strict=False)) if a != b), len(before))
    return before[:start], before[len(before) - end :]


def test_any_text_can_be_put_into_any_place_of_the_real_content(chance: random.Random, times: int) -> None:
    """Read back, the file holds the new text there and the old value everywhere else; comments stay."""
    edits = 0
    for path in sorted((PROJECT / "content").rglob("*.yml")):
        text = path.read_text(encoding="utf-8")
        scalars = [keys for keys, held in places(value_of(text)) if not isinstance(held, list | dict)]
        for keys in chance.sample(scalars, min(3 * times, len(scalars))):
            new = chance.choice(NASTY)
            changed = put(text, keys, new)

            expected = value_of(text)
            holder = expected
            for step in keys[:-1]:
                holder = holder[step]
            holder[keys[-1]] = new
            assert value_of(changed) == expected, (path, keys, new)
            assert _comments(changed) == _comments(text), (path, keys, new)
            edits += 1
    assert edits > 1200


def _comments(text: str) -> list[str]:
    return [line for line in text.split("\n") if line.startswith("#")]


@pytest.mark.parametrize("name", ["glossary.yml", "synonyms.yml", "packages/10-*.yml"])
def test_items_come_and_go(name: str) -> None:
    """A list of the real content loses an item and gets one, at any place; the rest of the file is as it was."""
    path = next((PROJECT / "content").glob(name))
    text = path.read_text(encoding="utf-8")
    lists = [(keys, held) for keys, held in places(value_of(text)) if isinstance(held, list) and held]
    for keys, held in lists[:12]:
        for index in {0, len(held) // 2, len(held) - 1}:
            less = remove(text, (*keys, index))
            assert len(dict(places(value_of(less)))[keys]) == len(held) - 1
            again = insert(text, keys, index, held[index])
            assert dict(places(value_of(again)))[keys] == [*held[:index], held[index], *held[index:]]


FILE = """# yaml-language-server: $schema=schema/services.json
# Kept by the service manager.
services:
  # the first comment
  - id: crisis-team
    name: 'Crisis team'   # as people call it
    what: >-
      Help at home, day and night, when things are very hard, so that a stay in hospital may not be needed, or may
      be shorter.
    clusters: [10, 14]
    hours: 'Day and night'

  # the second comment
  - id: memory-clinic
    name: Memory clinic
    what: Tests and talks.
# the closing comment
"""


def test_a_text_keeps_its_style_and_its_neighbours() -> None:
    """Folded text is folded again; a comment behind a value stays; quotes stay."""
    changed = put(FILE, ("services", 0, "name"), "Crisis resolution team")
    assert changed == FILE.replace("Crisis team", "Crisis resolution team")

    changed = put(FILE, ("services", 0, "what"), "Help at home.")
    assert "    what: >-\n      Help at home.\n    clusters: [10, 14]\n" in changed

    changed = put(FILE, ("services", 0, "hours"), "Mornings")
    assert "    hours: 'Mornings'\n" in changed


def test_an_item_goes_with_its_own_comment_and_no_other() -> None:
    """The comment straight above it, and not that of the next one."""
    changed = remove(FILE, ("services", 1))
    assert "# the second comment" not in changed
    assert changed.endswith("    hours: 'Day and night'\n\n# the closing comment\n")

    changed = remove(FILE, ("services", 0))
    assert changed.startswith("# yaml-language-server: $schema=schema/services.json\n# Kept by the service manager.\n")
    assert "# the second comment\n  - id: memory-clinic" in changed


def test_an_item_that_moves_takes_its_comment_along() -> None:
    """Up or down. The blank line between two items, and the comment at the end, belong to none of them."""
    down = move(FILE, ("services",), 0, 1)
    up = move(FILE, ("services",), 1, 0)

    assert down == up
    services = value_of(FILE)["services"]
    assert value_of(down)["services"] == services[::-1]
    order = (
        "# the second comment",
        "memory-clinic",
        "\n\n",
        "# the first comment",
        "crisis-team",
        "# the closing comment",
    )
    found = [down.index(words) for words in order]
    assert found == sorted(found)


@pytest.mark.parametrize(
    ("new", "left"),
    [
        (["B", "C"], "l:\n  # b\n  - B\n  # c\n  - C\n"),
        (["B", "C", "D"], "l:\n  # b\n  - B\n  # c\n  - C\n  - D\n"),
        (["C", "A", "B"], "l:\n  # c\n  - C\n  # a\n  - A\n  # b\n  - B\n"),
        (["A", "B2", "C"], "l:\n  # a\n  - A\n  # b\n  - B2\n  # c\n  - C\n"),
        (["A", "N", "B", "C"], "l:\n  # a\n  - A\n  - N\n  # b\n  - B\n  # c\n  - C\n"),
        (["C"], "l:\n  # c\n  - C\n"),
        (["A", "B"], "l:\n  # a\n  - A\n  # b\n  - B\n"),
        (["A", "B", {"c": "d", "e": "f"}], "l:\n  # a\n  - A\n  # b\n  - B\n  # c\n  - c: d\n    e: f\n"),
    ],
)
def test_each_comment_stays_with_its_item(new: list[Value], left: str) -> None:
    """Items without an id are known by what they say, wherever they stand afterwards."""
    assert rewrite("l:\n  # a\n  - A\n  # b\n  - B\n  # c\n  - C\n", {"l": new}) == left


def test_a_list_can_become_any_other(chance: random.Random, times: int) -> None:
    """Lists of the real content, shuffled, with items gone, doubled and changed: the reader finds just that."""
    for name in ("glossary.yml", "interventions/cbtp.yml", "packages/10-first-episode-psychosis.yml", "changes.yml"):
        path = next(iter((PROJECT / "content").glob(name)), None) or next(
            (PROJECT / "content/packages").glob("10-*.yml")
        )
        text = path.read_text(encoding="utf-8")
        whole = value_of(text)
        lists = [
            (keys, held) for keys, held in places(whole) if isinstance(held, list) and len(held) > 1 and len(keys) < 4
        ]
        for keys, held in chance.sample(lists, min(4 * times, len(lists))):
            other = chance.sample(held[:8], min(len(held), 6)) + held[8:]
            changed = put_into(whole, keys, other)
            assert value_of(rewrite(text, changed)) == changed


def put_into(value: Any, keys: Keys, new: Any) -> Any:
    """The value with something else at one place."""
    if not keys:
        return new
    if isinstance(value, dict):
        return {**value, keys[0]: put_into(value[keys[0]], keys[1:], new)}
    return [put_into(held, keys[1:], new) if at == keys[0] else held for at, held in enumerate(value)]


def test_new_things_are_written_as_the_project_writes() -> None:
    """A field behind the one it belongs to; an item with dash, fields and lists, before the closing comment."""
    changed = put(FILE, ("services", 1, "asked_by"), ["self", "gp"], after="name")
    assert "    name: Memory clinic\n    asked_by:\n      - self\n      - gp\n    what: Tests" in changed

    changed = insert(FILE, ("services",), 2, {"id": "x", "name": "X: a team", "clusters": [], "where": {"town": "Y"}})
    assert changed.endswith(
        "    what: Tests and talks.\n"
        "  - id: x\n"
        "    name: 'X: a team'\n"
        "    clusters: []\n"
        "    where:\n"
        "      town: Y\n"
        "# the closing comment\n"
    )


def test_the_last_item_leaves_an_empty_list_that_can_be_filled_again() -> None:
    """In brackets first, then with dashes."""
    empty = remove(remove(FILE, ("services", 1)), ("services", 0))
    assert "services: []\n" in empty

    filled = insert(empty, ("services",), 0, {"id": "x"})
    assert "services:\n  - id: x\n" in filled


def test_the_first_field_of_an_item_can_go() -> None:
    """The next one moves up to the dash."""
    assert "  - name: 'Crisis team'   # as" in remove(FILE, ("services", 0, "id"))


def test_a_list_in_brackets_stays_in_brackets() -> None:
    """It is written anew as a whole, and over several lines only when it is too long for one."""
    assert "    clusters: [10, 14, 15]\n" in insert(FILE, ("services", 0, "clusters"), 2, "15")
    long = [f"word number {count}" for count in range(20)]
    changed = put(FILE, ("services", 0, "clusters"), [])
    assert "    clusters: []\n" in changed
    text = f"words: [{', '.join(long[:9])}]\nafter: x\n"
    changed = insert(text, ("words",), 9, "a further word")
    assert changed.startswith("words: [\n  word number 0, word")
    assert changed.endswith("]\nafter: x\n")
    assert all(len(line) <= 120 for line in changed.split("\n"))


def test_a_file_is_rewritten_with_the_fewest_edits() -> None:
    """Fields changed, added and gone, items told apart by their ids: all other lines stand as they stood."""
    value = value_of(FILE)
    services = value["services"]
    services[0].pop("hours")
    services[0]["name"] = "Home team"
    services[1]["note"] = "Closed on Mondays"
    services.insert(1, {"id": "day-hospital", "name": "Day hospital"})

    changed = rewrite(FILE, value)

    assert value_of(changed) == value
    before, after = FILE.split("\n"), changed.split("\n")
    assert [line for line in before if line not in after] == [
        "    name: 'Crisis team'   # as people call it",
        "    hours: 'Day and night'",
    ]
    assert [line for line in after if line not in before] == [
        "    name: 'Home team'   # as people call it",
        "  - id: day-hospital",
        "    name: Day hospital",
        "    note: Closed on Mondays",
    ]


def test_what_is_equal_is_not_touched() -> None:
    """Not one byte, in any file of the real content."""
    for path in sorted((PROJECT / "content").rglob("*.yml")):
        text = path.read_text(encoding="utf-8")
        assert rewrite(text, value_of(text)) == text


def test_windows_line_ends_stay() -> None:
    """Each line ends as the file's lines end; a file with both kinds is refused."""
    text = FILE.replace("\n", "\r\n")

    changed = insert(put(text, ("services", 0, "what"), "word " * 60 + "end"), ("services",), 0, {"id": "x", "y": "z"})

    assert "\n" not in changed.replace("\r\n", "")
    with pytest.raises(EditError, match="Some lines end"):
        put(text.replace("\r\n", "\n", 1), ("services", 0, "name"), "x")


@pytest.mark.parametrize(
    ("text", "keys", "new", "message"),
    [
        ("a: 1\na: 2\n", ("a",), "x", "problem of its own"),
        ("a: x\n", ("b", "c"), "x", "no place called b"),
        ("a: x\n", ("a",), "bell\x07", "invisible character"),
        ("a: x\n", ("a",), "no\u200bthing", "invisible character"),
        ("a: x\n", ("a",), "one\rtwo", "invisible character"),
        ("a: x\n", (), "x", "A whole file is not replaced"),
        ("", ("a",), "x", "problem of its own"),
    ],
)
def test_what_cannot_be_done_safely_is_refused(text: str, keys: Keys, new: str, message: str) -> None:
    """With a reason, and nothing changed."""
    with pytest.raises(EditError, match=message):
        put(text, keys, new)


def test_only_the_value_moves() -> None:
    """Before and behind it every byte is as it was."""
    changed = put(FILE, ("services", 1, "what"), "Tests, and time to talk.")
    start, end = outside(FILE, changed)
    assert start.endswith("    what: Tests")
    assert end.startswith(".\n# the closing comment")


@pytest.mark.parametrize(
    ("text", "value", "left"),
    [
        ("a:\n  b: c\n  d: e\n", {"a": "x"}, "a: x\n"),
        ("a:\n  - b\n  - c\n", {"a": "x"}, "a: x\n"),
        ("a:\n  - b\n  - c\n", {"a": []}, "a: []\n"),
        ("a:\nb: c\n", {"a": "x", "b": "c"}, "a: x\nb: c\n"),
        ("a: {}\n", {"a": {"b": "c"}}, "a:\n  b: c\n"),
        ("{a: b, c: d}\n", {"a": "x", "c": "d"}, "{a: x, c: d}\n"),
        ("{a: b}\n", {}, "{}\n"),
        ("a: {b: c, d: e}\n", {"a": {"b": "c"}}, "a: {b: c}\n"),
        ("a: b", {"a": "b", "c": "d"}, "a: b\nc: d"),
        ("l:\n  - a", {"l": ["a", "b"]}, "l:\n  - a\n  - b"),
        ("\ufeffa: b\n", {"a": "c"}, "\ufeffa: c\n"),
        ("a: b\n", {"a": "b", "two words": "x"}, 'a: b\n"two words": x\n'),
        ("# a\na: b\nc: d\n", {"c": "d"}, "c: d\n"),
        (
            "# yaml-language-server: $schema=x\n# a\na: b\nc: d\n",
            {"c": "d"},
            "# yaml-language-server: $schema=x\nc: d\n",
        ),
        ("a:\n  b: c\n  # d\n  d: e\n# f\nf: g\n", {"a": {"b": "c"}, "f": "g"}, "a:\n  b: c\n# f\nf: g\n"),
        ("l:\n  -\n# ---\n    a: b\n  - c\n", {"l": ["c"]}, "l:\n  - c\n"),
    ],
)
def test_what_is_written_stands_in_its_usual_form(text: str, value: Value, left: str) -> None:
    """Another sort of value, brackets round the whole file, an end without a line end, comments at the very top."""
    assert rewrite(text, value) == left


def test_a_set_of_fields_in_brackets_stays_on_its_line() -> None:
    """However long it is: only a list is broken over several lines."""
    long = {f"name-{count}": "some words" for count in range(9)}

    changed = put("a: {b: c}\n", ("a",), dict(long))
    again = rewrite("{a: {b: c}}\n", {"a": dict(long)})

    assert value_of(changed) == value_of(again) == {"a": long}
    assert again.count("\n") == 1


ON_ANOTHER_DASH = "l:\n  - - a\n    - b\n"
EDITS: tuple[Callable[[str], str], ...] = (
    lambda text: insert(text, ("l", 0), 0, "x"),
    lambda text: move(text, ("l", 0), 0, 1),
    lambda text: remove(text, ("l", 0, 0)),
)


@pytest.mark.parametrize("edit", EDITS)
def test_a_list_on_the_line_of_another_dash_is_not_edited(edit: Callable[[str], str]) -> None:
    """Its first item has no line of its own: nothing is put before it, moved or taken out."""
    with pytest.raises(EditError, match="begins on the line of another dash"):
        edit(ON_ANOTHER_DASH)


def test_a_later_item_of_such_a_list_has_a_line_of_its_own() -> None:
    """Something can be put before it."""
    assert insert(ON_ANOTHER_DASH, ("l", 0), 1, "x") == "l:\n  - - a\n    - x\n    - b\n"


def test_an_edit_that_would_say_something_else_is_not_made(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each is read back before anything is saved: here with a writer that has gone wrong."""
    monkeypatch.setattr("care_pathways.source.writer.scalar", lambda *_: "other")

    with pytest.raises(EditError, match="would hold something else"):
        put("a: b\n", ("a",), "c")
