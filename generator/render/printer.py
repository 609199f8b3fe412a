"""A page to finished HTML: its body from its own template, then the document round it."""

import re
from pathlib import Path

import jinja2
from markupsafe import Markup

from generator.page import Chrome, Link, Page
from generator.render import markdown
from generator.render.links import relative
from generator.render.metadata import json_ld

_HEADING = re.compile(r'<h2 id="([^"]+)"[^>]*>(.*?)</h2>', re.DOTALL)
_TAG = re.compile(r"<[^>]+>")


class Printer:
    """Prints pages with the templates of a theme."""

    def __init__(self, environment: jinja2.Environment, chrome: Chrome) -> None:
        self.environment = environment
        self.chrome = chrome
        self._parts: dict[tuple[str, str], Markup] = {}

    def document(self, page: Page) -> str:
        """The finished HTML of a page."""
        own = self.environment.get_template(page.template)
        body = Markup(own.render(view=page.view(), site=self.chrome))  # noqa: S704 - our own template, escaping
        template = self.environment.get_template("document.html")
        html = template.render(
            page=page,
            site=self.chrome,
            body=body,
            contents=_contents(page, body),
            json_ld=json_ld(page, self.chrome),
            menu=self._menu(page),
            footer=self._part("footer.html", "", links=self.chrome.footer),
        )
        return relative(html, page.address) + "\n"

    def _menu(self, page: Page) -> Markup:
        view = page.audience.value if page.audience else "all"
        links = self.chrome.menus[view]
        current = next((link.href for link in links if link.href == f"/{page.address}"), "")
        name = self.chrome.audience_names[page.audience] if page.audience else "Site"
        return self._part("menu.html", view + current, links=links, current=current, name=name)

    def _part(self, template: str, key: str, **values: object) -> Markup:
        """A part that is the same on many pages, printed once."""
        found = self._parts.get((template, key))
        if found is None:
            text = self.environment.get_template(template).render(**values)
            found = self._parts[(template, key)] = Markup(text)  # noqa: S704 - our own template, escaping
        return found


def printer(theme: Path, chrome: Chrome) -> Printer:
    """A printer for the theme in a folder."""
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(theme / "templates"),
        autoescape=True,
        bytecode_cache=jinja2.FileSystemBytecodeCache(),  # compiling is a tenth of a small build
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["prose"] = markdown.block
    environment.filters["prose_line"] = markdown.line
    return Printer(environment, chrome)


def _contents(page: Page, body: str) -> tuple[Link, ...]:
    """The headings of the page, for its contents. Fewer than three need none."""
    if not page.show_contents:
        return ()
    found = [Link(Markup(_TAG.sub("", text)), f"#{name}") for name, text in _HEADING.findall(body)]  # noqa: S704
    return tuple(found) if len(found) > 2 else ()
