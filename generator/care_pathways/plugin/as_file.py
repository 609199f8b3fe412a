"""A finished file as MkDocs takes it."""

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, InclusionLevel


def as_file(config: MkDocsConfig, name: str, raw: bytes) -> File:
    """A finished file. One in Markdown goes by another name at first: MkDocs would make a page of it."""
    found = File.generated(config, f"{name}.txt" if name.endswith(".md") else name, content=raw)
    found.dest_uri = name
    found.inclusion = InclusionLevel.INCLUDED  # MkDocs leaves out what begins with a dot
    return found
