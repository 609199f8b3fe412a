"""How soon the search answers on a slow phone, and whether a pasted page holds it up."""

from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from tests.bench.serving import middle
from tests.browser.conftest import ARGUMENTS, named
from tests.serving import served

VISITS = 5
SLOWER = 4
"""Times: a phone of some years ago beside a desk of today."""
PASTED = "voices and other words " * 4_400
"""100,000 letters."""
TYPED = """words => {
    const field = document.querySelector('#search-words');
    const start = performance.now();
    field.value = words;
    field.dispatchEvent(new Event('input', {bubbles: true}));
    const results = document.querySelectorAll('.w-result__link').length;
    document.body.getBoundingClientRect();
    return [performance.now() - start, results];
}"""


def visit(browser: Browser, address: str, words: str, slower: int) -> float:
    """Milliseconds from the first words ever typed to results, drawn, with the processor so many times slower."""
    context = browser.new_context(viewport={"width": 390, "height": 800})
    page = context.new_page()
    page.goto(address, wait_until="networkidle")
    context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": slower})
    page.focus("#search-words")
    page.wait_for_function("() => document.querySelector('[data-search]').dataset.loaded")
    milliseconds, results = page.evaluate(TYPED, words)
    context.close()
    if not results:
        raise RuntimeError(f"nothing was found for {words[:40]!r}")
    return float(milliseconds)


def answers(site: Path) -> tuple[float, float]:
    """Milliseconds of a first answer on a phone, and of one to a pasted page on a desk: the middle of five visits."""
    with served(site) as there, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=named(), args=ARGUMENTS)
        address = f"{there}people/search/"
        first, pasted = (
            middle([visit(browser, address, words, slower) for _ in range(VISITS)])
            for words, slower in (("hearing voices at night", SLOWER), (PASTED, 1))
        )
        browser.close()
    return first, pasted
