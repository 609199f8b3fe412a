"""Author prose to safe HTML: a small Markdown, no raw HTML, links only where the page says they lead."""

import re
from collections.abc import Sequence
from html import escape

from markdown_it import MarkdownIt
from markdown_it.token import Token
from markupsafe import Markup

from care_pathways.page import Prose
from care_pathways.text.anchor import anchor

_markdown = (
    MarkdownIt("commonmark", {"html": False})
    .enable("table")
    .disable(["image", "html_block", "html_inline", "autolink", "code", "fence", "reference"])
)
_SIGN = re.compile(r"[*_\[\]`#<>&|\\~]")
_LINE = re.compile(r"\s*(?:[-+>=]|\d+[.)])| {4}")
"""What may mean something in Markdown: anywhere, and at the beginning of a line."""
_BLANK_LINES = re.compile(r"\n\s*\n")


def block(prose: Prose) -> Markup:
    """Prose as paragraphs, lists, headings and tables."""
    if not _marked(prose.text):
        paragraphs = _BLANK_LINES.split(escape(prose.text.strip(), quote=False))
        return Markup("".join(f"<p>{text}</p>\n" for text in paragraphs))  # noqa: S704 - escaped just here
    tokens = _prepared(_markdown.parse(prose.text), prose)
    return Markup(_markdown.renderer.render(tokens, _markdown.options, {}))  # noqa: S704 - raw HTML is off


def line(prose: Prose) -> Markup:
    """Prose inside a sentence or an item of a list: no paragraphs."""
    if not _marked(prose.text):
        return Markup(escape(prose.text, quote=False))  # noqa: S704 - escaped just here
    tokens = _prepared(_markdown.parseInline(prose.text), prose)
    return Markup(_markdown.renderer.render(tokens, _markdown.options, {}))  # noqa: S704 - raw HTML is off


def _marked(text: str) -> bool:
    """May something in the text mean something in Markdown? Most prose has nothing, and need not be parsed."""
    if _SIGN.search(text):
        return True
    return any(_LINE.match(line) or line.endswith("  ") for line in text.split("\n"))


def _prepared(tokens: list[Token], prose: Prose) -> list[Token]:
    heading = "Table"
    for index, token in enumerate(tokens):
        if token.type == "inline":
            token.children = _linked(token.children or [], prose)
        elif token.type == "heading_open":
            heading = tokens[index + 1].content
            token.attrSet("id", anchor(heading))
        elif token.type == "table_open":
            token.meta["label"] = heading
        elif token.type in ("th_open", "td_open"):
            token.attrs.pop("style", None)  # the policy of the site allows no style attributes
            if token.type == "th_open":
                token.attrSet("scope", "col")
    return tokens


def _linked(children: Sequence[Token], prose: Prose) -> list[Token]:
    """Links with their real addresses. A link that leads nowhere known keeps its text and is no link."""
    kept: list[Token] = []
    open_links: list[bool] = []
    for token in children:
        if token.type == "link_open":
            target = str(token.attrGet("href") or "")
            href = prose.links.get(target) or (target if target.startswith("https://") else None)
            open_links.append(href is not None)
            if href is None:
                continue
            token.attrs = {"href": href}
        elif token.type == "link_close" and not open_links.pop():
            continue
        kept.append(token)
    return kept


def _table_open(_self: object, tokens: Sequence[Token], index: int, _options: object, _env: object) -> str:
    label = escape(tokens[index].meta["label"])
    return f'<div class="w-table" role="region" aria-label="{label}" tabindex="0"><table>\n<caption>{label}</caption>\n'


def _table_close(_self: object, _tokens: Sequence[Token], _index: int, _options: object, _env: object) -> str:
    return "</table></div>\n"


_markdown.add_render_rule("table_open", _table_open)
_markdown.add_render_rule("table_close", _table_close)
