"""The pages that axe looks at show every shape of mark-up of the site."""

from tests.browser.shapes import cover, shapes

PLAIN = "<html><body><main><p>Words</p></main></body></html>"
OTHER = "<html><body><main><p>Other words</p></main></body></html>"
MARKED = '<html><body><main><p class="w-faint">Words</p></main></body></html>'
ALONE = '<html><body><main><p>Words</p><aside role="note"><p>Words</p></aside></main></body></html>'


def test_words_make_no_shape() -> None:
    """Two pages with the same mark-up are one to axe."""
    assert shapes(PLAIN) == shapes(OTHER)
    assert cover({"b/": OTHER, "a/": PLAIN}) == ["a/"]


def test_a_class_and_a_role_make_one() -> None:
    """A page with a class or a role that no other page has is looked at, however short it is."""
    assert cover({"plain/": PLAIN, "marked/": MARKED, "alone/": ALONE}) == ["alone/", "marked/"]


def test_a_shape_is_a_child_in_its_parent() -> None:
    """The same element in another parent may stand on another ground, so it is another shape."""
    inside = '<html><body><main><div class="w-dark"><p>Words</p></div></main></body></html>'

    assert cover({"plain/": PLAIN, "inside/": inside}) == ["inside/", "plain/"]


def test_what_else_has_to_be_seen_is_seen() -> None:
    """Two templates with the same mark-up are both among them; of one template a page is enough."""
    kinds = {"plain/": {"first"}, "other/": {"second"}, "more/": {"first"}}

    assert cover({"plain/": PLAIN, "other/": OTHER, "more/": PLAIN}, kinds) == ["more/", "other/"]


def test_the_real_site_is_covered(real_pages: dict[str, str]) -> None:
    """What is chosen shows each shape of each page, and is a small part of the site."""
    chosen = cover(real_pages)
    seen = frozenset[tuple[str, str]]().union(*(shapes(real_pages[address]) for address in chosen))

    assert all(shapes(page) <= seen for page in real_pages.values())
    assert len(chosen) < len(real_pages) / 8
