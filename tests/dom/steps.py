"""What readers do on a page, step by step: each step gives a name to what it did, and its state is looked at then."""

from collections.abc import Iterator

from tests.dom.opened import Opened


def tick(page: Opened, box: str) -> None:
    """Tick a box or choose an answer, or take the tick away."""
    page.run(f"""const one = document.querySelector({box!r}); one.checked = !one.checked;
        for (const name of ['input', 'change']) one.dispatchEvent(new Event(name, {{bubbles: true}}));""")


def key(page: Opened, selector: str, name: str) -> str:
    """Press a key, and tell whether the page keeps it."""
    return f"{name}{', kept' if page.key(selector, name) else ''}"


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


def nothing(_page: Opened) -> Iterator[str]:
    """The page as it comes."""
    yield from ()


def compared(page: Opened) -> Iterator[str]:
    """One, two, three clusters, and none."""
    for number in (2, 1, 3):
        tick(page, f'[name="cluster"][value="{number}"]')
        yield f"with {number}"
    page.press("[data-part=see]")
    yield "seen"
    tick(page, '[name="cluster"][value="1"]')
    yield "without 1"
    page.run("location.hash = '#side-by-side';")
    yield "a part of the page"
    page.run("location.hash = '#1-3';")
    yield "another address"
    page.press("[data-part=clear]")
    yield "cleared"


def sent_on(page: Opened) -> Iterator[str]:
    """An address with more clusters than fit, and one that there is not; one with none."""
    page.run("location.hash = '#';")
    yield "no cluster in the address"


def matrix(page: Opened) -> Iterator[str]:
    """A cluster, two, a kind, and what nothing has; by address too."""
    for number in (2, 3):
        tick(page, f'.w-matrix-filter [name="cluster"][value="{number}"]')
        yield f"cluster {number}"
    for number in range(len(page.each(".w-matrix-filter [name=kind]", "1"))):
        page.run(f"document.querySelectorAll('.w-matrix-filter [name=kind]')[{number}].checked = true;")
    tick(page, '.w-matrix-filter [name="cluster"][value="3"]')
    yield "every kind, and cluster 3 no longer"
    page.run("for (const box of document.querySelectorAll('.w-matrix-filter [name=kind]')) box.checked = false;")
    tick(page, ".w-matrix-filter [name=kind]:last-child, .w-matrix-filter [name=kind]")
    yield "one kind"
    page.press(".w-matrix-filter [data-part=clear]")
    yield "cleared"
    for address in ("#cluster=1,3", "#strengths", "#cluster=99&other=1", "#kind=social", "#cluster=1&kind=social"):
        page.run(f"location.hash = {address!r};")
        yield f"the address {address}"
    for facet in page.each(".w-matrix-filter fieldset", "one.dataset.facet"):
        page.run(f"location.hash = '#{facet}=' + document.querySelector('[name={facet}]').value;")
        yield f"the first of {facet}"


def page(page: Opened) -> Iterator[str]:
    """What is on every page: the key of the search, folds, contents, a link into what is folded, paper."""
    for act in ("/", "k", "x"):
        yield key(page, "h1", act)
    page.leave("#site-search")
    for held in ("ctrlKey", "metaKey", "altKey", "ctrlKey: true, altKey"):
        page.run(
            f"seen.did.push(`{held}, kept: ${{!document.querySelector('h1').dispatchEvent(new KeyboardEvent('keydown', "
            f"{{key: 'k', {held}: true, bubbles: true, cancelable: true}}))}}`); document.activeElement.blur();"
        )
    yield "k with other keys"
    yield "in a field: " + key(page, "#site-search", "/")
    page.run("document.querySelector('.w-search-field [data-part=slash]').checked = false;")
    yield "turned off: " + key(page, "h1", "/")
    for act in ("opened", "closed"):
        page.press("[data-open-all]")
        yield f"all parts {act}"
    part = page.each("main details [id]", "one.id")[-1]
    page.run(f"location.hash = '#{part}';")
    yield "an address into a part"
    page.run("for (const part of document.querySelectorAll('details')) part.open = false;")
    page.run(
        f"const link = document.createElement('a'); link.href = '#{part}';"
        "document.body.append(link); link.click(); link.remove();"
    )
    yield "the same link again"
    page.run("dispatchEvent(new Event('beforeprint'));")
    yield "on paper"
    page.run("dispatchEvent(new Event('afterprint'));")
    yield "and back"
    page.run(
        "for (const [at, link] of [...document.querySelectorAll('.w-contents a')].entries()) if (at < 2) link.click();"
    )
    yield "the second of the contents"


def chosen(page: Opened) -> Iterator[str]:
    """On the map of all clusters: each choice once."""
    for number, name in enumerate(page.each(".w-moves-map--all option", "one.textContent")):
        page.run(f"""const choice = document.querySelector('.w-moves-map--all select'); choice.selectedIndex = {number};
            choice.dispatchEvent(new Event('change', {{bubbles: true}}));""")
        yield f"chosen: {name}"
