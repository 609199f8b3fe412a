"""MkDocs asks for files; we hand it the finished site. Content with errors stops the build before anything is written.

Our pages are complete HTML documents, so MkDocs gets them as files, not as pages of its own: no Markdown, no
navigation and no theme template is run for them, which is what makes a stock build slow.
"""

import gc
import signal
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, MkDocsException
from mkdocs.plugins import BasePlugin, event_priority, get_plugin_logger
from mkdocs.structure.files import Files

from care_pathways import report, to_take_away
from care_pathways.address import is_site_address
from care_pathways.cache import FINISHED, own_cache
from care_pathways.checked import Memory, judged
from care_pathways.home import Project
from care_pathways.load import load
from care_pathways.output import Refused, fill, staged
from care_pathways.pages.chrome import POLICY
from care_pathways.plugin.as_file import as_file
from care_pathways.plugin.config import CarePathwaysConfig
from care_pathways.plugin.serving import stop, while_serving
from care_pathways.site import Site, build

if TYPE_CHECKING:
    from mkdocs.livereload import LiveReloadServer

    from care_pathways.plugin.edits import Seen
    from care_pathways.plugin.live import Live

log = get_plugin_logger("care-pathways")


class CarePathwaysPlugin(BasePlugin[CarePathwaysConfig]):  # type: ignore[no-untyped-call] # MkDocs types it loosely
    """Checks the content, then gives MkDocs every file of the site."""

    def __init__(self) -> None:
        self.memory = Memory()
        self.site: Site | None = None
        self.serving = False
        self.staging = ExitStack()
        self.target = ""
        self.live: Live | None = None
        self.seen: Seen = {}
        self.settings = b""

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:  # noqa: ARG002 - MkDocs calls it so
        """Being here makes MkDocs keep this object, and so the memory, while it serves."""
        self.serving = command == "serve"
        if self.serving:
            signal.signal(signal.SIGTERM, stop)

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Check first, then let MkDocs fill a folder beside the old site: it writes in place, as it stands."""
        # Our pages are whole documents: no template or file of the theme is wanted, nor a walk over its 14,000 icons.
        config.theme.static_templates = set()
        config.theme.dirs.clear()
        if self.serving:
            from care_pathways.plugin.edits import seen

            settings = Path(config.config_file_path)
            self.seen = seen([*_project(config).watched, settings])
            self.settings = settings.read_bytes()
        self.site = self._build(config)
        if not self.serving:
            if config.site_url and not is_site_address(config.site_url):
                raise Abort(
                    "site_url in mkdocs.yml is no full address, such as https://example.org/. Nothing was built."
                )
            self._stage(config)
        return config

    def _stage(self, config: MkDocsConfig) -> None:
        project, self.target = _project(config), config.site_dir
        into = staged(Path(self.target), (project.content, project.theme), log.info)
        try:
            config.site_dir = str(self.staging.enter_context(into))
        except Refused as why:
            raise Abort(str(why)) from why

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:  # noqa: ARG002 - what MkDocs found is not wanted
        """Every file of the site in place of those that MkDocs found.

        The preview hands them over. A build writes them itself, and MkDocs is left with nothing to do: its way is one
        file after the other, in one process. By now it has emptied the folder, which is not yet the one that is served.
        """
        if self.site is None:
            raise Abort("The site was not built.")
        if self.serving:
            return Files([as_file(config, name, raw) for name, raw in self.site.files()])
        try:
            fill(Path(config.site_dir), self.site.parts())
        except Refused as why:
            raise Abort(str(why)) from why
        return Files([])

    @event_priority(-100)  # what other plugins write belongs to the site
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """The site takes the place of the old one."""
        if not self.serving:
            config.site_dir = self.target
            try:
                self.staging.close()
            except Refused as why:
                raise Abort(str(why)) from why
        # What a build made stays to the end: neither an edit nor the end of the process need look through it.
        gc.freeze()

    def on_build_error(self, *, error: Exception) -> None:
        """The old site stays; what was begun goes."""
        try:
            self.staging.__exit__(type(error), error, error.__traceback__)
        except Refused as why:
            raise Abort(str(why)) from error

    def on_serve(self, server: "LiveReloadServer", *, config: MkDocsConfig, builder: object) -> "LiveReloadServer":  # noqa: ARG002
        """Watch the content, the theme and mkdocs.yml, and print only what an edit changed."""
        from care_pathways.plugin.edits import seen  # a build needs neither the server nor the watching
        from care_pathways.plugin.live import Live

        if self.site is None:
            return server
        project = _project(config)
        live = self.live = Live(self.site, Path(server.root), lambda: self._built_again(config))
        live.watch(server, [path.absolute() for path in project.watched], Path(config.config_file_path).absolute())
        if seen([*project.watched, Path(config.config_file_path)]) != self.seen:
            live.refresh()  # somebody edited while the first build ran
        for name in (signal.SIGTERM, signal.SIGINT):
            signal.signal(name, stop)
        return server

    def on_shutdown(self) -> None:
        """Nothing is printed any more: MkDocs takes the folder away."""
        if self.live:
            self.live.stop()

    def _built_again(self, config: MkDocsConfig) -> Site:
        """The site with our options as they stand in mkdocs.yml now. The address stays that of the preview."""
        settings = Path(config.config_file_path)
        if settings.read_bytes() != self.settings:
            self.settings = settings.read_bytes()
            try:
                plugin = load_config(str(settings)).plugins.get("care-pathways")
            except (MkDocsException, OSError) as why:
                log.error("mkdocs.yml cannot be used, so it was left as it was: %s", why)
            else:
                if isinstance(plugin, CarePathwaysPlugin):
                    self.config = plugin.config
        return self._build(config)

    def _build(self, config: MkDocsConfig) -> Site:
        project = _project(config)
        read = load(project.layers, self.memory.read)
        files = self.config.downloads and not self.serving
        finished = own_cache(FINISHED) if self.config.leaflets else None
        begun = to_take_away.begun(read.catalogue, project.theme, config.site_url or "", finished) if files else None
        found = judged(read, datetime.now(UTC).date(), self.memory)
        if self.serving:
            found = replace(found, diagnostics=tuple(map(while_serving, found.diagnostics)))
        if found.diagnostics:
            log.info("Content:\n\n%s\n", report.text(found.diagnostics, len(found.hidden)))
        if found.failed:
            if self.serving:
                from care_pathways.plugin.live import Faulty

                raise Faulty(found)
            raise Abort("The content has errors, so nothing was built. The site stays as it was.")
        # The live reload of MkDocs puts a script into each page, which our policy would refuse.
        policy = "" if self.serving else POLICY
        return build(
            found,
            project.theme,
            config.site_url or "",
            policy,
            finished,
            leaflets=not self.serving,
            twins=self.config.twins and not self.serving,
            downloads=files,
            begun=begun,
        )


def _project(config: MkDocsConfig) -> Project:
    return Project(Path(config.config_file_path).parent)
