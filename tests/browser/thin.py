"""A page without what it repeats: the same shapes of mark-up in a fraction of the elements, for axe to look at.

axe measures each element anew, 8,000 in a matrix. What a shape is, and why one is enough: tests/browser/shapes.py.
"""

from playwright.sync_api import Page

from tests.browser.shapes import TELLING

KEPT = 3
"""How often a shape stays: a first, its neighbour, and one that has neighbours on both sides."""
PARTS = "li, tr, details, section, article, div, p"
"""What can be taken out whole. Cells, terms and headings cannot: a table, a list of terms or an outline would break."""
THIN = """([names, parts, kept]) => {
    const said = element => names.filter(name => element.hasAttribute(name))
        .map(name => `${name}=${element.getAttribute(name)}`);
    const told = element => [element.localName, [...element.classList].sort(), said(element)].join('|');
    const shape = element => `${told(element.parentElement)} > ${told(element)}`;
    const pointers = ['for', 'popovertarget', 'aria-labelledby', 'aria-describedby', 'aria-controls'];
    const wanted = new Set(pointers.flatMap(name => [...document.querySelectorAll(`[${name}]`)]
        .flatMap(element => element.getAttribute(name).split(/ +/))));
    const seen = new Map();
    const enough = element => seen.get(shape(element)) >= kept && !wanted.has(element.id);
    for (const element of [...document.body.querySelectorAll('*')].filter(element => !element.closest('template'))) {
        if (!element.isConnected) continue;
        if (element.matches(parts) && [element, ...element.querySelectorAll('*')].every(enough)) element.remove();
        else seen.set(shape(element), (seen.get(shape(element)) ?? 0) + 1);
    }
    return document.querySelectorAll('*').length;
}"""


def thin(page: Page) -> int:
    """Take out of the open page what it repeats. Returns how many elements are left."""
    left: int = page.evaluate(THIN, [TELLING, PARTS, KEPT])
    return left
