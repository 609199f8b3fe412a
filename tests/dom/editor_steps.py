"""What an author does in the form of the editor, step by step."""

from collections.abc import Iterator

from tests.dom.opened import Opened
from tests.dom.steps import key

TITLE = '[data-path="#/title"] input'
WHAT = '.section [data-path="#/what"] textarea, .section [data-path="#/what"] input:not([type=hidden])'


def write(page: Opened, words: str, selector: str = WHAT) -> None:
    """Write into a field; the form looks at it when the hand rests."""
    page.run(f"""const box = document.querySelector({selector!r}); box.focus(); box.value = {words!r};
        for (const name of ['input', 'change']) box.dispatchEvent(new Event(name, {{bubbles: true}}));""")


def unfold(page: Opened) -> None:
    """Open the part for people."""
    page.run("""const isPeople = (one) => one.querySelector('summary')?.textContent.startsWith('People');
        const part = [...document.querySelectorAll('.section')].find(isPeople);
        part.open = true; part.dispatchEvent(new Event('toggle'));""")


def edited(page: Opened) -> Iterator[str]:
    """A text with problems that are mended, parts that come and go, saved; then other texts, with something unsaved."""
    unfold(page)
    yield "the part for people"
    write(page, "You can engage with walking.")
    yield "a problem"
    write(page, "See [this](intervention:nowhere), and engage.")
    yield "two, one of which stops"
    for number in range(len(page.each("#problems .link", "1"))):
        page.run(
            f"document.querySelector('#find').focus(); document.querySelectorAll('#problems .link')[{number}].click();"
        )
        yield f"to problem {number + 1}"
    page.press("#save")
    yield "saved, and refused"
    write(page, "", TITLE)
    yield "an empty title too, which hides what is below it"
    page.press("#save")
    yield "saved, and not readable"
    write(page, "You can take part in walking.")
    yield "one mended"
    write(page, "Another title", TITLE)
    yield "all mended"
    page.run("seen.agrees = false;")
    for words in ("zzzz", "WALKING", ""):
        page.type("#find", words)
        yield f"looked for: {words or 'nothing'}"
    page.type("#find", "intervention walking")
    page.press("#found button")
    yield "asked, and not opened"
    page.run("seen.agrees = true;")
    page.press("#found button")
    yield "opened anew"
    page.press("#before button")
    yield "taken up again"
    yield key(page, "#title", "s")
    page.run(
        "document.querySelector('#title').dispatchEvent("
        "new KeyboardEvent('keydown', {key: 's', ctrlKey: true, bubbles: true, cancelable: true}));"
    )
    yield "Ctrl and s"
    page.press("#save")
    yield "saved with nothing changed"
    page.run("""const isEmpty = (one) => one.textContent.includes('(not used)');
        const part = [...document.querySelectorAll('.section')].find(isEmpty);
        part.open = true; part.dispatchEvent(new Event('toggle'));""")
    yield "a part that is not used"
    page.press(".section[open] > div > button[type=button]:only-child")
    yield "used"
    page.press(".section[open] .out:last-of-type")
    yield "and taken out"


def listed(page: Opened) -> Iterator[str]:
    """A list of the part for people: a problem in the second of it, one more, one less, another order."""
    unfold(page)
    lists = "[data-path='#/benefits']"
    page.press(f"{lists} .jedi-array-add")
    yield "one more"
    page.run("""new MutationObserver((changes) => {
        const put = changes.flatMap(({addedNodes}) => [...addedNodes]).filter((one) => one.querySelector?.('button'));
        if (put.length) seen.did.push('buttons are put into their place again');
    }).observe(document.querySelector('#form'), {childList: true, subtree: true});""")
    write(page, "You may engage.", "[data-path='#/benefits/1'] textarea, [data-path='#/benefits/1'] input")
    yield "a problem in it"
    for act in ("move-up", "delete"):
        page.run(
            f"[...document.querySelectorAll('#collapse-part-people-root-benefits .jedi-array-{act}')].at(-1).click();"
        )
        yield act


def found(page: Opened) -> Iterator[str]:
    """No text at first: found by its name, and opened."""
    page.type("#find", "int")
    yield "looked for: int"
    page.press("#found li:last-child button")
    yield "opened"
    page.run("""const pages = document.querySelector('#pages'); pages.selectedIndex = 1;
        pages.dispatchEvent(new Event('change', {bubbles: true}));""")
    yield "another page beside it"
    write(page, "Longer", TITLE)
    page.run("sessionStorage.removeItem('key');")
    write(page, "Longer still", TITLE)
    yield "without a key"
