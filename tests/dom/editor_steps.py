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


def edited(page: Opened) -> Iterator[str]:
    """A text with problems that are mended, parts that come and go, saved; then other texts, with something unsaved."""
    page.run("""const isPeople = (one) => one.querySelector('summary')?.textContent.startsWith('People');
        const part = [...document.querySelectorAll('.section')].find(isPeople);
        part.open = true; part.dispatchEvent(new Event('toggle'));""")
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
