"""What readers do with the search, on its page and in the head of a page."""

from collections.abc import Iterator

from tests.dom.opened import Opened
from tests.dom.steps import key


def search(page: Opened) -> Iterator[str]:
    """Slow at first; from nothing to results, to help, to nothing found, and back; then other views cannot be had."""
    page.run("seen.isSlow = true;")
    page.type("#search-words", "walking")
    yield "typed while the index is on its way"
    page.type("#search-words", "")
    yield "nothing typed, and still on its way"
    page.type("#search-words", "walking")
    page.run("arrive();")
    yield "typed: walking, and the index is there"
    for words in ("hurt myself", "zzzz", "hurt myself", '"words plain"', '"plain words"', f"walking {'x' * 300}", ""):
        page.type("#search-words", words)
        yield f"typed: {words or 'nothing'}"
    yield key(page, "#search-words", "Escape")
    page.type("#search-words", "guided")
    yield "typed, and a letter " + key(page, "#search-words", "a")
    yield "typed, and " + key(page, "#search-words", "Escape")
    page.type("#search-words", "guided")
    page.run("seen.isOffline = true;")
    page.press("[data-facet=view] [value=commissioners]")
    yield "another view, which does not come"
    page.run("seen.isOffline = false;")
    page.type("#search-words", "guide")
    yield "typed, and it comes"
    page.press("[data-facet=view] [value=people]")
    yield "without the own view"


def results(page: Opened) -> Iterator[str]:
    """Many: choices of kind and group, the rest of a kind, an address that changes."""
    for box in ("[name=kind]", "[name=group]"):
        page.press(f".w-search__facets {box}")
        yield f"ticked: {box}"
    page.type("#search-words", "cluster")
    yield "typed: cluster, with both ticked"
    page.type("#search-words", "zzzz")
    yield "typed: zzzz, with both ticked"
    page.type("#search-words", "plain")
    for box in ("[name=group]", "[name=kind]"):
        page.press(f".w-search__facets {box}:checked")
        yield f"no longer: {box}"
    page.press(".w-search__more")
    yield "the rest of a kind"
    page.run("location.hash = '#q=walking';")
    yield "another address"
    page.press("[data-facet=view] [value=all]")
    yield "without what is the same for all"


def suggestions(page: Opened) -> Iterator[str]:
    """In the head of a page: while it loads, when the index fails, many, help, none; keys and the pointer."""
    page.run("seen.isSlow = true; const one = document.querySelector('#site-search'); one.value = 'pl'; one.focus();")
    yield "typed, and the focus, while the search is on its way"
    page.type("#site-search", "")
    yield "nothing typed, and still on its way"
    page.type("#site-search", "plai")
    yield "typed, and still on its way"
    page.run("seen.isOffline = true; arrive();")
    yield "it did not come"
    page.run("seen.isOffline = false; seen.isSlow = true;")
    page.type("#site-search", "wal")
    yield "typed on, and it is on its way again"
    page.run("arrive();")
    yield "it is there"
    for words in ("plain", "walking", "hurt myself", "zzzz", ""):
        page.type("#site-search", words)
        yield f"typed: {words or 'nothing'}"
    page.key("#site-search", "ArrowDown")
    page.type("#site-search", "plain")
    for name in (
        "ArrowDown",
        "ArrowDown",
        "ArrowUp",
        "ArrowUp",
        "ArrowUp",
        "ArrowDown",
        "a",
        "Enter",
        "Escape",
        "Escape",
    ):
        yield key(page, "#site-search", name)
    yield key(page, "#site-search", "ArrowUp")
    yield "closed, and " + key(page, "#site-search", "ArrowDown")
    page.run(
        "const press = new MouseEvent('pointerdown', {bubbles: true, cancelable: true});"
        "seen.did.push(`kept: ${!document.querySelector('.w-search-field [role=listbox]').dispatchEvent(press)}`);"
    )
    page.press(".w-search-field [role=listbox]")
    yield "pressed between"
    page.run(
        "for (const to of [document.querySelector('.w-search-field [role=option]'), document.querySelector('h1')])"
        " { document.querySelector('#site-search').dispatchEvent("
        "new FocusEvent('focusout', {bubbles: true, relatedTarget: to}));"
        " seen.did.push(`open: ${document.querySelector('#site-search').getAttribute('aria-expanded')}`); }"
    )
    yield "the focus to a suggestion, and out"
    page.type("#site-search", "plain")
    page.key("#site-search", "ArrowDown")
    page.type("#site-search", "walking")
    yield "on a suggestion, and typed on"
    page.key("#site-search", "ArrowDown")
    yield "followed with " + key(page, "#site-search", "Enter")
    page.run("history.replaceState(null, '', '/professionals/');")
    page.type("#site-search", " plain ")
    page.press(
        ".w-search-field [role=option]:last-child .w-search-field__title, .w-search-field [role=option]:last-child"
    )
    yield "pressed: all"


def from_disk(page: Opened) -> Iterator[str]:
    """Each link names its page."""
    page.type("#search-words", "walking")
    yield "typed: walking"
