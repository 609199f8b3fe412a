"""What moves in a page while it is looked at, as the browser reports it: shifts that no press or key has brought."""

from playwright.sync_api import Page

WATCHED = """
    window.__moved = [];
    new PerformanceObserver(list => {
        for (const entry of list.getEntries()) if (!entry.hadRecentInput) {
            window.__moved.push(`${entry.value}: ${entry.sources.map(source => source.node?.outerHTML).join(' ')}`);
        }
    }).observe({type: 'layout-shift', buffered: true});
"""
"""To be run before a page loads."""


def moved(page: Page) -> list[str]:
    """Each shift since then: how large it was, and the mark-up of what moved."""
    found: list[str] = page.evaluate("window.__moved")
    return found
