"""A page whose review is overdue says so, on every day after the one on which it was due, and on no other."""

from datetime import date
from pathlib import Path

import pytest
from care_pathways.site import build, check

from tests.conftest import PROJECT
from tests.pages.test_views import text_of

SAYS = "The review of this page is overdue. It was due on 1 February 2026."
OF_THE_CLUSTER = {f"{view}/clusters/1/" for view in ("people", "professionals", "commissioners")}


def overdue(content: Path, day: date) -> set[str]:
    """The addresses of the pages with the banner."""
    site = build(check(content, day), PROJECT / "theme", twins=True)
    found = set()
    for page in site.pages:
        html, twin = site.printer.with_twin(page) if page.twin else (site.printer.document(page), "")
        if SAYS in text_of(html):
            found.add(page.address)
            assert not page.twin or "**The review of this page is overdue.**" in twin
    return found


@pytest.mark.parametrize("file", ["clusters/01-first.yml", "packages/01-first.yml"])
def test_every_page_of_a_cluster_says_that_its_review_is_overdue(content: Path, file: str) -> None:
    """In each view, whether the text of the cluster or its package is late; from the day after."""
    path = content / file
    path.write_text(path.read_text().replace("owner: content editor", "owner: content editor\n  next_due: 2026-02-01"))

    assert overdue(content, date(2026, 2, 1)) == set()
    assert overdue(content, date(2026, 2, 2)) >= OF_THE_CLUSTER
    assert not any("interventions" in address for address in overdue(content, date(2026, 2, 2)))


def test_an_intervention_says_it_too(content: Path) -> None:
    """And nobody else's page."""
    path = content / "interventions" / "walking.yml"
    path.write_text(path.read_text().replace("owner: content editor", "owner: content editor\n  next_due: 2026-02-01"))

    assert overdue(content, date(2026, 3, 1)) == {
        f"{view}/interventions/walking/" for view in ("people", "professionals", "commissioners")
    }


def test_a_day_for_the_first_review_stands_on_the_page(content: Path) -> None:
    """Before it is over: nobody has reviewed the page, and it is known when somebody will."""
    path = content / "clusters" / "01-first.yml"
    path.write_text(path.read_text().replace("owner: content editor", "owner: content editor\n  next_due: 2026-02-01"))
    site = build(check(content, date(2026, 1, 15)), PROJECT / "theme")
    page = next(page for page in site.pages if page.address == "professionals/clusters/1/")

    assert "A first review is due by 1 February 2026." in text_of(site.printer.document(page))


def test_of_two_late_reviews_the_earlier_is_told(content: Path) -> None:
    """Of the text of the cluster and its package, whichever was due first."""
    for file, due in (("clusters/01-first.yml", "2026-02-01"), ("packages/01-first.yml", "2026-03-01")):
        path = content / file
        path.write_text(path.read_text().replace("owner: content editor", f"owner: content editor\n  next_due: {due}"))

    assert overdue(content, date(2026, 4, 1)) >= OF_THE_CLUSTER
