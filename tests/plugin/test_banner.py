"""The banner of the preview: what it tells, and into which answers it goes."""

from collections.abc import Callable, Iterable
from typing import Any

import pytest
from care_pathways.diagnostics import Diagnostic, Mark, Severity
from care_pathways.plugin.banner import banner, with_banner

MARK = Mark("content/a.yml", 3, 5)


def problem(number: int, **more: Any) -> Diagnostic:
    """A problem of that number."""
    return Diagnostic(MARK, "a-code", f"Problem {number}", "Mend it", **more)


@pytest.mark.parametrize(
    ("count", "told", "more"), [(1, 1, ""), (5, 5, ""), (7, 5, "<p>2 more: care-pathways check</p>")]
)
def test_five_problems_are_told_and_the_rest_is_counted(count: int, told: int, more: str) -> None:
    """What the day brings is none of them."""
    problems = [problem(number) for number in range(count)]

    text = banner([problem(99, severity=Severity.DUE), *problems], failed=True).decode()

    assert text.count("<li>") == told
    assert text.endswith(f"</ul>{more}</section>")
    assert "Problem 99" not in text


def test_the_line_stands_under_its_problem_where_there_is_one() -> None:
    """As text, without the blanks in front of it."""
    with_line = problem(1, line_text="  - <b>guided-halp</b>")

    assert (
        "Problem 1<br><code>- &lt;b&gt;guided-halp&lt;/b&gt;</code><br>Mend it</li>"
        in banner([with_line], True).decode()
    )
    assert "Problem 1<br>Mend it</li>" in banner([problem(1)], False).decode()


@pytest.mark.parametrize(
    ("kind", "words", "expected"),
    [
        ("text/html; charset=utf-8", b"NEW", b"<body class='a'>NEWHello</body>"),
        ("text/css", b"NEW", b"<body class='a'>Hello</body>"),
        ("text/html", b"", b"<body class='a'>Hello</body>"),
    ],
)
def test_only_a_page_gets_the_banner(kind: str, words: bytes, expected: bytes) -> None:
    """And says how long it is then."""
    raw, said = b"<body class='a'>Hello</body>", []

    def app(_: dict[str, Any], start: Callable[..., Any]) -> Iterable[bytes]:
        start("200 OK", [("Content-Type", kind), ("Content-Length", str(len(raw)))])
        return [raw]

    body = b"".join(with_banner(app, lambda: words)({}, lambda *answer: said.append(answer)))

    assert body == expected
    assert [(status, dict(headers)["Content-Length"]) for status, headers in said] == [("200 OK", str(len(expected)))]
