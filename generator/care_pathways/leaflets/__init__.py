"""Leaflets as tagged PDF files, charts as pictures. The only package that knows Typst and segno (QR codes)."""

from care_pathways.leaflets.bundle import together
from care_pathways.leaflets.cache import print_all
from care_pathways.leaflets.papers import papers
from care_pathways.leaflets.pictures import draw_all

__all__ = ["draw_all", "papers", "print_all", "together"]
