"""Pages to HTML. The only package that knows Jinja and Markdown."""

from generator.render.assets import assets
from generator.render.printer import Printer, printer

__all__ = ["Printer", "assets", "printer"]
