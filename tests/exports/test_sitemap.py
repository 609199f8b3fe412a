"""The list of addresses."""

from pathlib import Path

from care_pathways.site import build, check

from tests.conftest import DAY, PROJECT


def test_every_page_is_listed_once(content: Path) -> None:
    """All pages but the one that says that there is none, and the style guide, for those who build."""
    site = build(check(content, DAY), PROJECT / "theme", "https://example.org/site/")

    text = dict(site.other_files())["sitemap.xml"].decode()

    assert text.count("<loc>") == len(site.pages) - 2
    assert "<loc>https://example.org/site/people/clusters/1/</loc>" in text
    assert "404" not in text and "styleguide" not in text


def test_without_an_address_there_is_none(content: Path) -> None:
    """A sitemap needs full addresses; we do not guess one."""
    site = build(check(content, DAY), PROJECT / "theme")

    assert "sitemap.xml" not in dict(site.other_files())
