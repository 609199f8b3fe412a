"""A page to finished HTML: its body from its own template, then the document round it."""

import re
from dataclasses import dataclass
from pathlib import Path

import jinja2
from markupsafe import Markup

from generator.page import Chrome, Link, Page
from generator.render import markdown
from generator.render.links import relative

_HEADING = re.compile(r'<h2 id="([^"]+)"[^>]*>(.*?)</h2>', re.DOTALL)
_TAG = re.compile(r"<[^>]+>")
_BLANK = re.compile(r"\n\s*\n+")


@dataclass(frozen=True)
class Printer:
    """Prints pages with the templates of a theme."""

    environment: jinja2.Environment
    chrome: Chrome

    def document(self, page: Page) -> str:
        """The finished HTML of a page."""
        own = self.environment.get_template(page.template)
        body = Markup(own.render(view=page.view(), site=self.chrome))  # noqa: S704 - our own template, escaping
        template = self.environment.get_template("document.html")
        html = template.render(page=page, site=self.chrome, body=body, contents=_contents(page, body))
        return relative(_BLANK.sub("\n", html), page.address) + "\n"


def printer(theme: Path, chrome: Chrome) -> Printer:
    """A printer for the theme in a folder."""
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(theme / "templates"),
        autoescape=True,
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
