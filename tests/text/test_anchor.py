"""The anchor of a heading."""

import pytest
from care_pathways.text.anchor import anchor


@pytest.mark.parametrize(
    ("heading", "says"),
    [
        ("What it is", "what-it-is"),
        ("Café 24/7", "café-24-7"),
        ("C++ & C#", "c-c"),
        ("?!", "part"),
        ("Register", "register-part"),
        ("Site map", "site-map-part"),
        ("Site", "site"),
        ("Meaning in life", "meaning-in-life-part"),
        ("The site map", "the-site-map"),
    ],
)
def test_it_is_none_that_a_page_has_already(heading: str, says: str) -> None:
    """Letters and digits of any script, and never empty."""
    assert anchor(heading) == says
