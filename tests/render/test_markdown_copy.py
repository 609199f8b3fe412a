"""The Markdown twin of a page says what the page says."""

import re
from html import unescape

import pytest
from care_pathways.page import Page
from care_pathways.render.markdown_copy import twin
from care_pathways.site import Site
from lxml import html as lxml_html
from markdown_it import MarkdownIt

_markdown = MarkdownIt("commonmark", {"html": True}).enable("table")
LEFT_OUT = re.compile(
    r'<(svg|template|script)\b.*?</\1>|<span[^>]*aria-hidden="true"[^>]*>.*?</span>'
    r"|<button(?![^>]* popovertarget)[^>]*>.*?</button>"
    r'|<p class="w-top">.*?</p>|<nav class="w-contents" aria-labelledby="on-this-page">.*?</nav>'
    r'|<nav class="w-number-strip" aria-label="All clusters by number">.*?</nav>'
    r'|<div class="w-meaning".*?</div>|<form[^>]* data-no-twin.*?</form>',
    re.DOTALL,
)
"""Of a page: drawings, what is for scripts, what is there for the eye only, and what the frame adds."""


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<h2>One</h2><p>Two <strong>three</strong> <em>four</em>.</p>", "## One\n\nTwo **three** *four*.\n"),
        ("<ul><li>a</li><li><p>b</p><p>c</p></li></ul><p>d</p>", "- a\n- b\n\n  c\n\nd\n"),
        ("<ul><li>a<ol><li>b</li><li>c</li></ol></li></ul>", "- a\n\n  1. b\n  2. c\n"),
        (
            "<dl><div><dt>a</dt><dd>b</dd><dd>c</dd></div><div><dt>d</dt><dd>e</dd></div></dl>",
            "- **a**\n  b\n  c\n- **d**\n  e\n",
        ),
        ("<blockquote><p>a</p><p>b</p></blockquote><p>c</p>", "> a\n>\n> b\n\nc\n"),
        (
            "<p>1. not a list, 2 * 3, a_b, _c_, [d], &lt;18 &amp; A&amp;E</p>",
            "1\\. not a list, 2 \\* 3, a_b, \\_c\\_, \\[d\\], \\<18 & A&E\n",
        ),
        ("<p>the publisher&#39;s; &lt;b; &amp;lt;</p>", "the publisher's; \\<b; &amp;lt;\n"),
        ("<p>- a</p><p># b</p><p>&gt; c</p><p>&amp;copy;</p>", "\\- a\n\n\\# b\n\n\\> c\n\n&amp;copy;\n"),
        ("<details><summary>a</summary><p>b</p></details>", "**a**\n\nb\n"),
        ('<p><span class="w-strength w-strength--firm">offer</span> a <span>b</span></p>', "**offer** a b\n"),
        ('<p><span aria-hidden="true">1</span><a href="#x">a</a><span class="y">b</span></p>', "[a](#x) b\n"),
        ("<pre><code>a = [1]\n  *b* &lt; c\n</code></pre>", "```\na = [1]\n  *b* < c\n```\n"),
        ("<h3>A</h3><table><caption>A</caption><tr><th>b</th></tr></table>", "### A\n\n| b |\n| --- |\n"),
        ("<p>a</p><div hidden><h2>b</h2><div>c</div></div><p>d hidden e</p>", "a\n\nd hidden e\n"),
        ('<p title="a hidden b">c</p><p class="x" hidden>d</p><p>e</p>', "c\n\ne\n"),
        ('<h2>A</h2><span class="w-fold__summary">B.</span><p>B. C.</p>', "## A\n\nB. C.\n"),
        ('<p><a href="#x">a</a><span class="w-hidden">. </span><span>b</span></p>', "[a](#x). b\n"),
        ('<p><a href="#x">a</a><span>, <a href="#y">b</a></span> c</p>', "[a](#x), [b](#y) c\n"),
        ("<p>The word <code>a*b</code>.</p>", "The word `a*b`.\n"),
        (
            "<table><tr><th>a</th><th>b</th></tr><tr><td>c</td><td>d</td></tr></table><p>e</p>",
            "| a | b |\n| --- | --- |\n| c | d |\n\ne\n",
        ),
    ],
)
def test_each_element_has_its_markdown(html: str, expected: str) -> None:
    """And text that only looks like Markdown stays text."""
    assert twin(html, "a/") == expected


def test_links_lead_to_other_twins() -> None:
    """Those of the site from the folder of the page, with their anchors; files and other sites as they are."""
    hrefs = ("/", "/b/c/#d", "/f.zip", "https://h/", "tel:1")
    html = "".join(f'<p><a href="{href}">a</a></p>' for href in hrefs)

    assert twin(html, "x/y/") == (
        "[a](../../index.md)\n\n[a](../../b/c/index.md#d)\n\n[a](../../f.zip)\n\n[a](https://h/)\n\n[a](tel:1)\n"
    )


def test_every_row_of_a_table_has_all_columns() -> None:
    """A program that reads Markdown drops what stands in a cell too many."""
    html = (
        '<table><caption>T</caption><thead><tr><th rowspan="2">a</th><th colspan="2">b</th></tr>'
        "<tr><th>c</th><th>d</th></tr>"
        "</thead><tbody><tr><td>1|2</td><td>3<br>4</td><td><ul><li>5</li><li>6</li></ul></td></tr></tbody></table><p>e</p>"
    )

    assert twin(html, "") == (
        "**T**\n\n| a | b |  |\n| --- | --- | --- |\n|  | c | d |\n| 1\\|2 | 3<br>4 | 5<br>6 |\n\ne\n"
    )


def test_a_twin_has_the_text_the_headings_and_the_links_of_its_page(real_site: Site) -> None:
    """One page of each template and every fifth of the real site, read back as any program would."""
    for page in sampled(real_site):
        html, text = real_site.printer.with_twin(page)
        main = shown(LEFT_OUT.sub("", html[html.index("<h1") : html.index("</main>")]))
        back = _markdown.render(text[text.index("\n# ") :]).rpartition("<p>Page ")[0]
        if page.audience:
            back = back.replace(f"<p>{real_site.printer.chrome.audience_names[page.audience]}</p>", "", 1)

        assert letters(back) == letters(main), page.address
        assert headings(back) == headings(main), page.address
        assert links(back) == [to_twin(href) for href in links(main)], page.address


def test_every_link_of_a_twin_leads_to_a_file(real_site: Site) -> None:
    """Nothing leads out of the twins into nothing."""
    files = {page.twin for page in real_site.pages} | {name for name, _ in real_site.other_files()}
    for page in sampled(real_site):
        text = real_site.printer.with_twin(page)[1]
        up, depth = "../" * page.address.count("/"), len("../" * page.address.count("/"))
        local = [href.partition("#")[0] for href in links(_markdown.render(text)) if href.startswith(up) and up]

        assert {href[depth:] for href in local} <= files, page.address


def shown(html: str) -> str:
    """A page as its twin has it: open, so no line says what is in a part; a table under its own heading has no name."""
    root = lxml_html.fragment_fromstring(html, create_parent="div")
    for element in root.xpath("//*[@hidden or contains(@class, 'w-fold__summary')]"):
        element.drop_tree()
    for caption in root.xpath("//caption"):
        before = caption.xpath("preceding::text()[normalize-space()]")[-1].getparent()
        headings = before.xpath("ancestor-or-self::*[self::h1 or self::h2 or self::h3 or self::h4]")
        if headings and headings[0].text_content() == caption.text_content():
            caption.drop_tree()
    return str(lxml_html.tostring(root, encoding="unicode"))


def sampled(site: Site) -> list[Page]:
    """One page of each template, and every fifth page."""
    pages = [page for page in site.pages if page.twin]
    first = {page.template: page for page in reversed(pages)}
    return [page for index, page in enumerate(pages) if index % 5 == 0 or page is first[page.template]]


def letters(html: str) -> str:
    """The text without any white space."""
    return re.sub(r"\s+", "", unescape(re.sub(r"<[^>]+>", "", html)))


def headings(html: str) -> list[tuple[str, str]]:
    """Level and text of each heading."""
    return [(level, letters(text)) for level, text in re.findall(r"<h([1-4])[^>]*>(.*?)</h\1>", html, re.DOTALL)]


def links(html: str) -> list[str]:
    """The address of each link, in order."""
    return [unescape(href) for href in re.findall(r'<a [^>]*?href="([^"]*)"', html)]


def to_twin(href: str) -> str:
    """The address of a page as its twin has it."""
    path, mark, anchor = href.partition("#")
    local = not href.startswith(("https://", "http://", "tel:", "mailto:", "#"))
    return f"{path}index.md{mark}{anchor}" if local and path.endswith("/") else href
