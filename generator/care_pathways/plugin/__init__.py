"""The way in from MkDocs. The only package that knows it: another engine needs another one of these, and no more."""

from care_pathways.waste import looked_for_seldom

looked_for_seldom()

from care_pathways.plugin.plugin import CarePathwaysPlugin  # noqa: E402 - its imports make a good part of all objects

__all__ = ["CarePathwaysPlugin"]
