"""The charts in a real browser: real text, large enough, and no sideways scroll."""

import pytest
from playwright.sync_api import Browser

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("width", [320, 1280])
def test_words_of_a_chart_are_text_of_16_pixels(chromium: Browser, address: str, width: int) -> None:
    """On a phone as well; bars are seen, and the longest reaches no further than its place."""
    context = chromium.new_context(viewport={"width": width, "height": 900})
    page = context.new_page()
    page.goto(address + "commissioners/charts/")
    sizes = page.evaluate("""() => [...document.querySelectorAll('.w-bar-chart li, .w-bar-chart p')].map(
        element => parseFloat(getComputedStyle(element).fontSize))""")
    bars = page.evaluate("""() => [...document.querySelectorAll('.w-bar-chart__bar')].map(bar => [
        bar.getBoundingClientRect().width,
        bar.lastElementChild.getBoundingClientRect().right - bar.getBoundingClientRect().right])""")

    assert min(sizes) >= 16
    assert len(bars) > 60
    assert all(width > 60 and over < 2 for width, over in bars)
    assert not page.evaluate("document.documentElement.scrollWidth > innerWidth")
    context.close()


def test_parts_differ_without_colour(chromium: Browser, address: str) -> None:
    """Where the system chooses the colours, one part is full, one striped, one empty."""
    context = chromium.new_context(forced_colors="active")
    page = context.new_page()
    page.goto(address + "commissioners/charts/")
    fills = page.evaluate("""() => [1, 2, 3].map(number => getComputedStyle(
        document.querySelector(`#evidence ~ figure .w-bar-chart__part--${number}`)).fill)""")
    context.close()

    assert fills[0] != fills[2]
    assert "stripes-evidence" in fills[1]
