"""A page to finished HTML: its body from its own template, then the document round it."""

import re
from collections.abc import MutableMapping
from html import escape
from pathlib import Path
from typing import Any

import jinja2
from jinja2.bccache import Bucket
from markupsafe import Markup

from care_pathways.cache import Cache, own_cache
from care_pathways.chrome import Chrome
from care_pathways.download import table_file
from care_pathways.model.audience import Audience
from care_pathways.page import Link, Page
from care_pathways.render import markdown
from care_pathways.render.explain import Explainer
from care_pathways.render.filters import FILTERS
from care_pathways.render.icons import icon
from care_pathways.render.links import canonical, relative, report
from care_pathways.render.markdown_copy import twin
from care_pathways.render.metadata import json_ld
from care_pathways.render.whole_words import whole_words
from care_pathways.words import everywhere

File = tuple[str, bytes]
"""A file of the site: its name and its bytes."""
_HEADING = re.compile(r'<h2 id="([^"]+)"[^>]*>(.*?)</h2>', re.DOTALL)
_TAG = re.compile(r"<[^>]+>")
_LEAD = re.compile(r'\s*<p class="w-lead">.*?</p>\n?', re.DOTALL)
"""What a page says first. Its contents stand below it."""


class Printer:
    """Prints pages with the templates of a theme."""

    def __init__(self, environment: jinja2.Environment, chrome: Chrome) -> None:
        self.environment = environment
        self.chrome = chrome
        self._explainer = Explainer(chrome.meanings)
        self._parts: dict[tuple[str, str], Markup] = {}

    def names(self, page: Page) -> tuple[str, ...]:
        """The files of a page: its own, and that of its twin in Markdown where it has one."""
        return (page.file, page.twin) if self.chrome.twins and page.twin else (page.file,)

    def files(self, page: Page) -> tuple[File, ...]:
        """What stands in them."""
        names = self.names(page)
        texts = self.with_twin(page) if len(names) > 1 else (self.document(page),)
        return tuple((name, text.encode()) for name, text in zip(names, texts, strict=True))

    def document(self, page: Page) -> str:
        """The finished HTML of a page."""
        return self._document(page, self._body(page))

    def with_twin(self, page: Page) -> tuple[str, str]:
        """The finished HTML of a page, and the same in Markdown. The body is printed once for both."""
        body = self._body(page)
        frame = self.environment.get_template("markdown-copy.html")
        return self._document(page, body), twin(frame.render(page=page, site=self.chrome, body=body), page.address)

    def _body(self, page: Page) -> Markup:
        own = self.environment.get_template(page.template)
        here = self._here(page)
        body = own.render(view=page.view(), site=self.chrome, here=here)
        if here not in body:
            lead = _LEAD.match(body)
            start = lead.end() if lead else 0
            body = body[:start] + str(here) + body[start:]
        return Markup(body)  # noqa: S704 - our own template, escaping

    def _here(self, page: Page) -> Markup:
        """What an area says on the page. A template that has a place for it prints `here`; else it follows the lead."""
        if page.here is None:
            return Markup("")
        box = self.environment.get_template("area/here.html")
        return Markup(box.render(view=page.here(), site=self.chrome))  # noqa: S704 - our own template, escaping

    def _document(self, page: Page, body: Markup) -> str:
        if page.audience is Audience.PEOPLE:
            body = self._explainer.marked(body)
        template = self.environment.get_template("document.html")
        contents = _contents(page, body)
        lead = _LEAD.match(body) if contents else None
        start = lead.end() if lead else 0
        html = template.render(
            page=page,
            site=self.chrome,
            lead=body[:start],
            body=body[start:],
            contents=contents,
            json_ld=json_ld(page, self.chrome),
            menu=self._menu(page),
            footer=self._part("footer.html", "", links=self.chrome.footer),
            report=report(page, self.chrome),
            canonical=canonical(page, self.chrome),
        )
        return relative(whole_words(html), page.address, self.chrome.url) + "\n"

    def _menu(self, page: Page) -> Markup:
        view = page.audience.value if page.audience else "all"
        links = self.chrome.menus[view]
        here = page.place.section
        mark = "page" if here == f"/{page.address}" else "true"
        return self._part("menu.html", f"{view} {here} {mark}", links=links, here=here, mark=mark)

    def _part(self, template: str, key: str, **values: object) -> Markup:
        """A part that is the same on many pages, printed once."""
        found = self._parts.get((template, key))
        if found is None:
            text = self.environment.get_template(template).render(**values)
            found = self._parts[(template, key)] = Markup(text)  # noqa: S704 - our own template, escaping
        return found


class _Environment(jinja2.Environment):
    """Jinja with the globals of a template in a dict. Its own chain of two costs a tenth of all printing."""

    def make_globals(self, d: MutableMapping[str, Any] | None) -> MutableMapping[str, Any]:
        """The same names and values. None of ours changes once a template was loaded."""
        return {**self.globals, **(d or {})}


class _Compiled(jinja2.BytecodeCache):
    """Compiled templates in our own cache: Jinja's lies in a folder that all users of a machine share."""

    def __init__(self, cache: Cache) -> None:
        self._cache = cache

    def load_bytecode(self, bucket: Bucket) -> None:
        """What was compiled before. Jinja itself holds it against the source."""
        if raw := self._cache.get(self._key(bucket)):
            bucket.bytecode_from_string(raw)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep what was compiled."""
        self._cache.put(self._key(bucket), bucket.bytecode_to_string())

    @staticmethod
    def _key(bucket: Bucket) -> str:
        return f"{bucket.key}-{jinja2.__version__}"


def printer(theme: Path, chrome: Chrome) -> Printer:
    """A printer for the theme in a folder."""
    environment = _Environment(
        loader=jinja2.FileSystemLoader((theme / "templates", theme)),  # a component stands in its folder, beside them
        autoescape=True,
        bytecode_cache=_Compiled(own_cache("templates")),  # compiling is a tenth of a small build
        auto_reload=False,  # each build has an environment of its own
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals["icon"] = icon
    environment.globals["ours"] = {
        name: Markup(escape(said, quote=False))  # noqa: S704 - our own words, escaped; an apostrophe stays one
        for name, said in vars(everywhere).items()
        if name.isupper()
    }
    environment.globals["to"] = chrome.to
    environment.globals["table_file"] = table_file
    environment.filters["on_site"] = on_site
    environment.filters |= FILTERS
    environment.filters["prose"] = markdown.block
    environment.filters["prose_line"] = markdown.line
    return Printer(environment, chrome)


def on_site(file: str) -> str:
    """The link to a page or a file of the site."""
    return f"/{file}"


def _contents(page: Page, body: str) -> tuple[Link, ...]:
    """The headings of the page, for its contents. Fewer than three need none."""
    if not page.show_contents:
        return ()
    found = [Link(Markup(_TAG.sub("", text)), f"#{name}") for name, text in _HEADING.findall(body)]  # noqa: S704
    return tuple(found) if len(found) > 2 else ()
