"""Leaflets as tagged PDF files. The only package that knows Typst, which sets them, and segno, which draws QR codes."""

from care_pathways.leaflets.bundle import together
from care_pathways.leaflets.cache import print_all

__all__ = ["print_all", "together"]
