"""A site in a folder of its host: https://name.example/waymark/."""

import re
from pathlib import Path

import pytest
from care_pathways.site import build, check

from tests.conftest import DAY, PROJECT


@pytest.mark.parametrize("url", ["https://name.example/waymark", "https://name.example/waymark/"])
def test_a_dead_address_has_its_styles_and_leads_to_help(content: Path, url: str) -> None:
    """404.html is shown at any depth, so each of its links names the folder."""
    html = dict(build(check(content, DAY), PROJECT / "theme", url).files())["404.html"].decode()

    ours = [link for link in re.findall(r'(?:href|src|action)="([^"]*)"', html) if not re.match(r"[a-z]+:|#", link)]

    assert "/waymark/get-help-now/" in ours
    assert [link for link in ours if not link.startswith("/waymark/")] == []
    assert any(re.fullmatch(r"/waymark/assets/site\.\w+\.css", link) for link in ours)


def test_each_page_names_its_one_address(content: Path) -> None:
    """For copies under other names. The page for what is not there has none."""
    files = dict(build(check(content, DAY), PROJECT / "theme", "https://name.example/waymark").files())

    page = files["people/clusters/1/index.html"].decode()

    assert '<link rel="canonical" href="https://name.example/waymark/people/clusters/1/">' in page
    assert b"canonical" not in files["404.html"]


def test_without_an_address_none_is_named(content: Path) -> None:
    """We do not guess one."""
    files = dict(build(check(content, DAY), PROJECT / "theme").files())

    assert not any(b'rel="canonical"' in raw for raw in files.values())


def test_search_engines_leave_the_style_guide_out(content: Path) -> None:
    """Its examples are made up, and it is for those who build the site."""
    files = dict(build(check(content, DAY), PROJECT / "theme").files())

    assert b'<meta name="robots" content="noindex">' in files["styleguide/index.html"]
    assert b"noindex" not in files["people/clusters/1/index.html"]
