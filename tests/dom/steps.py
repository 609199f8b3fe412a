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
