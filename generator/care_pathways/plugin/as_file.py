"""A finished file as MkDocs takes it."""

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, InclusionLevel


def as_file(config: MkDocsConfig, name: str, raw: bytes) -> File:
    """A finished file. None is in Markdown: the preview has no copies of pages, and MkDocs would make pages of them."""
    found = File.generated(config, name, content=raw)
    found.dest_uri = name
    found.inclusion = InclusionLevel.INCLUDED  # MkDocs leaves out what begins with a dot
    return found
