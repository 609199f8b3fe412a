"""What was overtaken by a judgment, a regulator or a newer text stands on no page as if it still held."""

import re

import pytest

OVERTAKEN = {
    "the test of deprivation of liberty that the Supreme Court overruled on 2 June 2026": (
        r"continuous supervision|free to leave|acid test|care that keeps you from leaving needs"
    ),
    "cholinesterase inhibitors for Alzheimer's disease alone, though NG97 has them in dementia with Lewy bodies": (
        r"recommended for Alzheimer(?:'|’|&#39;)s disease only"
    ),
    "valproate for women left out beside contraception for men": r"Men are told to use contraception too",
}
"""What each was, and the words by which it is known."""


@pytest.mark.parametrize("what", OVERTAKEN)
def test_nothing_overtaken_is_told(real_pages: dict[str, str], what: str) -> None:
    """Not on a page for people, professionals or commissioners, and not in a document."""
    words = re.compile(OVERTAKEN[what], re.IGNORECASE)

    assert [address for address, html in real_pages.items() if words.search(re.sub(r"\s+", " ", html))] == []


def test_each_place_that_told_the_overruled_test_tells_the_judgment(real_pages: dict[str, str]) -> None:
    """The four places where an audit found it, and the page of the Act."""
    places = (
        "people/your-rights/",
        "people/clusters/20/",
        "professionals/interventions/advance-care-planning-dementia/",
        "commissioners/standards-in-force/",
        "guidance/mca-2005/",
    )

    assert [place for place in places if not re.search(r"June\s+2026", real_pages[place])] == []
