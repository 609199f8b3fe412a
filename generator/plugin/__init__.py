"""The way in from MkDocs. The only package that knows it: another engine needs another one of these, and no more."""

from generator.plugin.plugin import CarePathwaysPlugin

__all__ = ["CarePathwaysPlugin"]
