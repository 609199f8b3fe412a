"""The Markdown twin of a page, made from its printed HTML: for programs that read for people, and for plain text.

Only for HTML that our own templates print: whole tags, quoted attributes, text that is escaped. A parser that also
takes broken HTML would cost five times as much.
"""

import re
from collections.abc import Callable

from care_pathways.render.markdown_copy.hidden import without_hidden
from care_pathways.render.markdown_copy.writer import Writer

_TAG = re.compile(r"<(/?[a-z0-9]+)([^>]*)>")
_NO_TEXT = re.compile(r"<(svg|script|template|button)\b.*?</\1>|<form\b[^>]* data-no-twin\b.*?</form>", re.DOTALL)
"""A drawing has its meaning beside it in words; boxes to tick do nothing in a text; the others are for scripts."""


def twin(html: str, address: str) -> str:
    """The Markdown of a page at an address. Links lead from its own folder to the twins of other pages."""
    html = without_hidden(_NO_TEXT.sub("", html))
    for mark in "\\`*[]":
        html = html.replace(mark, f"\\{mark}")
    writer, parts = Writer("../" * address.count("/")), _TAG.split(html)
    inline = writer.inline
    inline.append(parts[0])
    for name, attributes, text in zip(parts[1::3], parts[2::3], parts[3::3], strict=True):
        tag = _TAGS.get(name)
        if tag and (inline or tag is not _END):
            tag(writer, attributes)
        if text and (inline or not text.isspace()):
            inline.append(text)
    writer.flush()
    return "\n".join(writer.lines) + "\n"


def _heading(level: int) -> Callable[[Writer, str], None]:
    return lambda writer, _: writer.flush("", f"{'#' * level} ")


_END = Writer.flush
"""What most tags do: end a block. Nearly all of them find nothing to end."""

_BLOCKS = (
    *("p", "div", "section", "nav", "aside", "details", "figure", "figcaption", "form", "fieldset", "legend", "label"),
    *("h1", "h2", "h3", "h4", "dd", "li"),
)
_TAGS: dict[str, Callable[[Writer, str], None]] = {
    **{name: Writer.flush for block in _BLOCKS for name in (block, f"/{block}")},
    **{f"/h{level}": _heading(level) for level in range(1, 5)},
    **dict.fromkeys(("ul", "dl"), Writer.open_list),
    "ol": Writer.open_numbers,
    **dict.fromkeys(("/ul", "/ol", "/dl", "/blockquote"), Writer.close),
    **dict.fromkeys(("li", "dt"), Writer.item),
    **dict.fromkeys(("/dt", "/summary"), Writer.bold),
    "/caption": Writer.close_caption,
    **dict.fromkeys(("br", "hr", "summary", "caption"), Writer.flush),
    **dict.fromkeys(("strong", "/strong"), Writer.strong),
    **dict.fromkeys(("em", "/em"), Writer.emphasis),
    **dict.fromkeys(("td", "th"), Writer.cell),
    **dict.fromkeys(("/td", "/th"), Writer.close_cell),
    "dd": Writer.meaning,
    "blockquote": Writer.quote,
    "code": Writer.code,
    "/code": Writer.close_code,
    "pre": Writer.example,
    "/pre": Writer.close_example,
    "a": Writer.link,
    "/a": Writer.close_link,
    "span": Writer.span,
    "/span": Writer.close_span,
    "table": Writer.table,
    "/table": Writer.close_table,
    "tr": Writer.open_row,
    "/tr": Writer.close_row,
}
"""What to do at each tag. Text of any other stands where it stands."""

__all__ = ["twin"]
