"""The logo of a body must be a plain picture: small, whole, and with nothing in it that could run or reach out.

An SVG may hold shapes and colours only, a PNG must be whole to its last byte. Anything else is refused with its line:
save it as plain SVG, or as PNG.
"""

from collections.abc import Iterator

from care_pathways.catalogue import Catalogue
from care_pathways.diagnostics import Diagnostic, Mark
from care_pathways.logo import fault_of


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """The logo of the area, where it has one that could be read."""
    logo = catalogue.local.logo
    if logo and (fault := fault_of(logo.file, logo.raw)):
        yield Diagnostic(Mark(logo.file, fault.line, fault.column), "unusable-picture", fault.message, fault.hint)
