"""Links made relative."""

import pytest
from care_pathways.render.links import relative


@pytest.mark.parametrize(
    ("address", "href", "expected"),
    [
        ("", "/", "./"),
        ("", "/people/", "people/"),
        ("people/clusters/10/", "/", "../../../"),
        ("people/clusters/10/", "/people/clusters/11/#review", "../../../people/clusters/11/#review"),
        ("people/clusters/10/", "https://example.org/", "https://example.org/"),
        ("people/clusters/10/", "#review", "#review"),
        ("people/clusters/10/", "tel:999", "tel:999"),
        ("404.html", "/people/", "/people/"),
    ],
)
def test_link_from(address: str, href: str, expected: str) -> None:
    """A link of the site works in any folder; every other link stays as it is."""
    assert relative(f'<a href="{href}">x</a>', address) == f'<a href="{expected}">x</a>'


def test_scripts_and_forms_are_relative_too() -> None:
    """What a page loads, and where its search leads."""
    html = relative('<script src="/assets/site.js"></script><form action="/people/search/">', "people/a-z/")

    assert html == '<script src="../../assets/site.js"></script><form action="../../people/search/">'


def test_what_only_looks_like_a_link_stays() -> None:
    """A path in a title is a text."""
    html = relative('<p title="/people/" data-path="/a/"><a href="/people/">x</a></p>', "people/a-z/")

    assert html == '<p title="/people/" data-path="/a/"><a href="../../people/">x</a></p>'
