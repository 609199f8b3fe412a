"""Author prose to safe HTML."""

import pytest
from care_pathways.page import Prose
from care_pathways.render.markdown import block, line
from care_pathways.text.anchor import anchor

PAYLOADS = (
    "<script>window.x=1</script>",
    "<img src=x onerror=alert(1)>",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](data:text/html,<script>alert(1)</script>)",
    "[x](vbscript:x)",
    "![x](https://example.org/x.png)",
    "<https://example.org>",
    '[x](https://example.org "onmouseover=alert(1)")',
    "[x]: javascript:alert(1)\n\n[x]",
    "<details open ontoggle=alert(1)>",
    "<!-- --><style>*{display:none}</style>",
    '"><svg onload=alert(1)>',
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "    <script>indented</script>",
    "```\n<script>fenced</script>\n```",
    "[x](/absolute)",
    "[x](//example.org)",
)


@pytest.mark.parametrize("payload", PAYLOADS)
@pytest.mark.parametrize("print_", [block, line], ids=["block", "line"])
def test_author_text_never_becomes_code(payload: str, print_: object) -> None:
    """No tag of the author's, no handler, no address but https."""
    html = str(print_(Prose(f"Before {payload} after")))  # type: ignore[operator]

    for forbidden in ("<script", "<img", "<svg", "<style", "<details", 'javascript:"', 'href="data', 'href="/'):
        assert forbidden not in html
    assert 'href="javascript' not in html.lower()
    assert "title=" not in html


def test_ordinary_clinical_writing_is_shown_as_typed() -> None:
    """Signs that mean something to a machine mean nothing here."""
    assert str(line(Prose("BMI <18 & weight > 40, 5 * 3, a|b, C# and R&D"))) == (
        "BMI &lt;18 &amp; weight &gt; 40, 5 * 3, a|b, C# and R&amp;D"
    )


def test_links_by_id_lead_where_the_page_says() -> None:
    """A known id becomes a link; an unknown one stays words."""
    prose = Prose("See [this](cluster:10) and [that](cluster:99).", {"cluster:10": "/people/clusters/10/"})

    assert str(line(prose)) == 'See <a href="/people/clusters/10/">this</a> and that.'


def test_an_address_without_a_lock_stays_words() -> None:
    """A page read on the way can be changed on the way."""
    prose = Prose("See [this](https://example.org/) and [that](http://example.org/).", {})

    found = str(line(prose))

    assert 'href="https://example.org/"' in found
    assert "http://" not in found and "that." in found


def test_headings_get_anchors_and_tables_get_names() -> None:
    """A table can be found, named and scrolled by keyboard, without style attributes."""
    html = str(block(Prose("## Some figures\n\n| A | B |\n|--:|---|\n| 1 | 2 |\n")))

    assert '<h2 id="some-figures">Some figures</h2>' in html
    assert 'role="region" aria-label="Some figures" tabindex="0"' in html
    assert "<caption>Some figures</caption>" in html
    assert '<th scope="col">A</th>' in html
    assert "style=" not in html


@pytest.mark.parametrize(
    ("heading", "found"),
    [("What if I say no?", "what-if-i-say-no"), ("???", "part"), ("日本 1", "日本-1"), ("Content", "content-part")],
)
def test_anchor_of(heading: str, found: str) -> None:
    """Letters of any script and hyphens, never empty, and no id that the frame of the page has."""
    assert anchor(heading) == found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One line\nand the next", "<p>One line\nand the next</p>\n"),
        ("One\n\n  \nTwo", "<p>One</p>\n<p>Two</p>\n"),
        ("- one\n- two", "<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n"),
        ("+ one", "<ul>\n<li>one</li>\n</ul>\n"),
        ("1) one", "<ol>\n<li>one</li>\n</ol>\n"),
        ("2. two", '<ol start="2">\n<li>two</li>\n</ol>\n'),
        ("Title\n===", '<h1 id="title">Title</h1>\n'),
        ("One  \ntwo", "<p>One<br />\ntwo</p>\n"),
    ],
)
def test_what_begins_or_ends_a_line_means_something(text: str, expected: str) -> None:
    """Lists by each of their signs, a line under a heading, two blanks for a new line; all else is a paragraph."""
    assert str(block(Prose(text))) == expected
