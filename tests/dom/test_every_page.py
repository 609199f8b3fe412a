"""What runs on every page: folds, contents, paper, links on a disk, a report that names its page, an older edition."""

from pathlib import Path

from tests.dom.opened import Opened

FOLDS = "[...document.querySelectorAll('.w-fold')].map((part) => part.open)"


def test_one_button_opens_all_and_closes_all(folder: Path) -> None:
    """Its words say what it will do."""
    with Opened("professionals/clusters/10/", folder) as page:
        assert page.text("[data-open-all]") == "Open all parts"
        page.press("[data-open-all]")
        assert set(page.run(f"return {FOLDS};")) == {True}
        assert page.text("[data-open-all]") == "Close all parts"
        page.press("[data-open-all]")
        assert set(page.run(f"return {FOLDS};")) == {False}
        assert page.text("[data-open-all]") == "Open all parts"


def test_a_link_into_something_folded_opens_it(folder: Path) -> None:
    """From outside, within the page, and once more after the reader closed it; nothing else opens."""
    opened = f"return {FOLDS}.filter(Boolean).length;"
    with Opened("professionals/clusters/10/", folder) as page:
        before = page.run(opened)
    with Opened("professionals/clusters/10/#strengths", folder) as page:
        assert page.run("return document.querySelector('#strengths').closest('details').open;")
        assert page.run(opened) == before + 1
        page.run("document.querySelector('#strengths').closest('details').open = false;")
        page.run(
            "const link = document.body.appendChild(document.createElement('a'));"
            "link.href = '#strengths'; link.click();"
        )
        assert page.run("return document.querySelector('#strengths').closest('details').open;")
        page.run(
            "location.hash = '#nothing-here';"
            "for (const part of document.querySelectorAll('.w-fold')) part.open = false;"
        )
        assert page.run(opened) == 0


def test_folds_open_for_paper_and_close_again(folder: Path) -> None:
    """Those that were closed, in a browser that leaves folds as they are. A button that prints waits for its script."""
    with Opened("people/clusters/10/", folder) as page:
        page.run("document.querySelector('main details').open = true;")
        before = page.run("return [...document.querySelectorAll('main details')].map((part) => part.open);")
        page.run("dispatchEvent(new Event('beforeprint'));")
        assert set(page.run("return [...document.querySelectorAll('main details')].map((part) => part.open);")) == {
            True
        }
        page.run("dispatchEvent(new Event('afterprint'));")
        assert page.run("return [...document.querySelectorAll('main details')].map((part) => part.open);") == before
    with Opened("people/clusters/10/appointment/", folder) as page:
        assert len(page.texts("[data-print]")) == 1
        page.press("[data-print]")
        assert page.run("return seen.printed;") == 1


def test_the_contents_mark_the_part_that_was_chosen(folder: Path) -> None:
    """One at a time."""
    with Opened("about/method/", folder) as page:
        links = "[...document.querySelectorAll('.w-contents a')]"
        page.run(f"{links}[1].click();")
        marked = page.run(f"return {links}.map((link) => link.getAttribute('aria-current'));")
        assert marked.count("location") == 1


def test_a_report_names_the_page_and_the_edition(folder: Path) -> None:
    """And nothing of an address becomes mark-up, or is said without its form."""
    with Opened("about/corrections/#from=professionals/clusters/10@2026.2", folder) as page:
        assert page.text(".w-came-from strong") == "professionals/clusters/10, edition 2026.2"
    with Opened("about/corrections/#from=%3Cimg%20src=x%3E@1", folder) as page:
        assert page.texts(".w-came-from") == []


def test_words_from_the_head_go_behind_the_address(folder: Path) -> None:
    """Pressed before the search is there: no server sees them."""
    with Opened("people/clusters/10/", folder) as page:
        page.run("""const form = document.querySelector('.w-search-field');
            form.querySelector('input').value = ' a & b ';
            form.dispatchEvent(new SubmitEvent('submit', {bubbles: true, cancelable: true}));""")
        assert page.address() == "people/search/#q=a%20%26%20b"
