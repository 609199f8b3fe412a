"""Nothing is stored, nothing is asked of anybody else, nothing is told on."""

import re

import pytest
from playwright.sync_api import Browser, Page, Request

pytestmark = pytest.mark.browser

PARTS = 4
"""Into how many tests the pages are dealt, so that they spread over the processors."""

WATCH = """
window.__writes = [];
for (const name of ['localStorage', 'sessionStorage']) {
  const set = Storage.prototype.setItem;
  Storage.prototype.setItem = function (...words) { window.__writes.push(name); return set.apply(this, words); };
}
Object.defineProperty(Document.prototype, 'cookie', {
  get() { return ''; }, set(value) { window.__writes.push('cookie ' + value); }
});
for (const [owner, method] of [[IDBFactory.prototype, 'open'], [CacheStorage.prototype, 'open']]) {
  owner[method] = function () { window.__writes.push(method); throw new Error('storage'); };
}
"""


@pytest.mark.parametrize("part", range(PARTS))
def test_a_crawl_stores_nothing_and_calls_nobody(
    chromium: Browser, address: str, pages_to_see: list[str], part: int
) -> None:
    """No cookie, no storage, no request to another origin, no violation of the policy, no script error.

    What no page may hold at all: tests/test_every_page_private.py.
    """
    context = chromium.new_context(viewport={"width": 1280, "height": 900})
    context.add_init_script(WATCH)
    page = context.new_page()
    elsewhere: list[str] = []
    complaints: list[str] = []

    def note(asked: Request) -> None:
        if not asked.url.startswith((address, "data:")):
            elsewhere.append(asked.url)

    page.on("request", note)
    page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    writes: list[str] = []
    for path in pages_to_see[part::PARTS]:
        page.goto(address + path)
        writes += page.evaluate("window.__writes")

    assert (elsewhere, writes, complaints) == ([], [], [])
    assert context.cookies() == []
    context.close()


def test_a_link_away_tells_nobody_where_the_reader_was(page: Page, address: str) -> None:
    """The referrer is withheld by the page itself, whatever the host sends."""
    page.goto(address + "guidance/ng222/")

    assert page.locator('meta[name="referrer"]').get_attribute("content") == "no-referrer"


def test_an_injected_script_does_not_run(page: Page, address: str) -> None:
    """The policy in the page refuses what is not a file of the site."""
    page.goto(address)
    page.evaluate("""() => {
        const script = document.createElement('script');
        script.textContent = 'window.__ran = true';
        document.body.append(script);
    }""")

    assert page.evaluate("window.__ran") is None


TOOLS = re.compile(
    r"commissioners/tools/(gap-analysis/[a-z0-9-]+|self-assessment/[a-z-]+|capacity|several-teams|own-figures)/"
    r"|commissioners/pathways/[a-z-]+/pack/|styleguide/"
)
"""The only pages with fields beside the search: tools for populations, and the examples of their components."""

MAPS = re.compile(r"(people|professionals|commissioners)/pathways/")
"""The only other pages with a list to choose from: which lines of the map of moves are drawn."""

FILTERED = re.compile(r"(people|professionals|commissioners)/(search|compare)/|(professionals|commissioners)/matrix/")
"""The only pages with boxes to tick: they choose what of the page is shown, never anything about a person."""


SEARCH = re.compile(r'<form class="w-search-field" role="search".*?</form>', re.DOTALL)
"""The search in the head of every page: its field, and whether the / key begins it."""


def test_there_is_no_form_about_a_person(real_pages: dict[str, str]) -> None:
    """Beside the search no page has a field; nothing takes details and gives a cluster, score or treatment."""
    for path, html in real_pages.items():
        assert 'method="post"' not in html.lower(), path
        for search in SEARCH.findall(html):
            assert re.findall(r'<input [^>]*type="(.*?)"', search) == ["search", "checkbox"], path
        rest = SEARCH.sub("", html)
        if MAPS.fullmatch(path):
            rest, chosen = re.subn(r'<select autocomplete="off">.*?</select>', "", rest, flags=re.DOTALL)
            assert chosen == 1, path
        if not TOOLS.fullmatch(path):
            for tag in ("<textarea", "<select", 'type="number"', 'type="range"', 'type="radio"', 'type="file"'):
                assert tag not in rest.lower(), (path, tag)
            fields = re.findall(r"<input[^>]*>", rest)
            if FILTERED.fullmatch(path):
                assert all('type="search"' in field or 'type="checkbox"' in field for field in fields), path
            else:
                assert fields == [], path


def test_every_tool_says_that_it_is_for_populations(real_pages: dict[str, str]) -> None:
    """The sentence stands before the first field, and no field can be sent: none stands in a form."""
    tools = [path for path in real_pages if TOOLS.fullmatch(path)]

    assert len(tools) > 24
    for path in tools:
        main = real_pages[path].partition("<main")[2]
        sentence = main.index("Population planning only; do not enter information about a person.")
        if path != "styleguide/":
            assert sentence < min(main.index(tag) for tag in ("<input", "<textarea") if tag in main), path
            assert "<form" not in main, path
