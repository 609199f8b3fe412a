"""Pages to HTML. The only package that knows Jinja and Markdown."""

from care_pathways.render.assets import assets
from care_pathways.render.kept_pages import KeptPages
from care_pathways.render.printer import Printer, printer

__all__ = ["KeptPages", "Printer", "assets", "printer"]
