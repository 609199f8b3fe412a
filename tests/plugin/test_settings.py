"""mkdocs.yml as the plugin reads it: when it begins, and again while somebody edits it."""

import shutil
from pathlib import Path

import pytest
from care_pathways.plugin.plugin import CarePathwaysPlugin
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.livereload import LiveReloadServer

from tests.conftest import PROJECT
from tests.test_mistakes import replace

SETTINGS = """site_name: Waymark
{address}docs_dir: content/pages
theme: {{name: material, font: false}}
plugins:
  - care-pathways: {{leaflets: {leaflets}, twins: false, downloads: false}}
"""


def settings(content: Path, address: str = "", leaflets: str = "false") -> Path:
    """A file of settings beside the content."""
    path = content.parent / "mkdocs.yml"
    path.write_text(SETTINGS.format(address=address, leaflets=leaflets), encoding="utf-8")
    return path


def begun(path: Path) -> tuple[CarePathwaysPlugin, MkDocsConfig]:
    """MkDocs' settings, and our plugin as it made it of them."""
    config = load_config(str(path))
    plugin = config.plugins["care-pathways"]
    assert isinstance(plugin, CarePathwaysPlugin)
    return plugin, config


@pytest.mark.parametrize(
    ("address", "goes"), [("", True), ("site_url: https://example.org/x/\n", True), ("site_url: ftp://a.org/\n", False)]
)
def test_a_build_needs_a_full_address_or_none(content: Path, address: str, goes: bool) -> None:
    """It is said before a folder is begun."""
    plugin, config = begun(settings(content, address))

    if goes:
        plugin.on_config(config)
        assert config.site_dir != str(content.parent / "site"), "a folder beside the one that is served"
        plugin.on_build_error(error=ValueError("enough"))
    else:
        with pytest.raises(Abort, match=r"site_url in mkdocs\.yml is no full address"):
            plugin.on_config(config)
    assert not (content.parent / "site").exists()


def test_options_that_change_while_it_serves_hold_from_then_on(
    content: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Settings that cannot be used, or that have us no more, change nothing; an edit of the content still shows."""
    monkeypatch.setattr("care_pathways.plugin.plugin.signal.signal", lambda *_: None)
    shutil.copytree(PROJECT / "theme", content.parent / "theme")
    path = settings(content, leaflets="false")
    plugin, config = begun(path)
    served = tmp_path / "served"
    served.mkdir()
    config.site_dir = str(served)
    plugin.on_startup(command="serve", dirty=False)
    plugin.on_config(config)
    server = LiveReloadServer(lambda: None, "localhost", 0, str(served))
    plugin.on_serve(server, config=config, builder=None)
    server.observer.stop()
    assert plugin.live
    page = served / "people/interventions/walking/index.html"

    def shown(old: str, new: str) -> tuple[bool, bool]:
        """Are leaflets wanted, and is an edit on its page?"""
        assert plugin.live
        replace(content / "interventions/walking.yml", old, new)
        plugin.live.refresh()
        return plugin.config.leaflets, new in page.read_text(encoding="utf-8")

    before = plugin.config.leaflets
    settings(content, leaflets="true")
    changed = shown("Plain title of walking", "A first title")
    same = shown("A first title", "A second title")
    path.write_text("site_name: [\n", encoding="utf-8")
    broken = shown("A second title", "A third title")
    path.write_text("site_name: x\ndocs_dir: content/pages\nplugins: []\n", encoding="utf-8")
    without = shown("A third title", "A fourth title")
    plugin.on_shutdown()

    assert (before, changed, same, broken, without) == (False, (True, True), (True, True), (True, True), (True, True))
    assert caplog.text.count("mkdocs.yml cannot be used, so it was left as it was") == 1
