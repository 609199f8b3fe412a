"""The options of the plugin in mkdocs.yml."""

from mkdocs.config import base
from mkdocs.config import config_options as option


class CarePathwaysConfig(base.Config):  # type: ignore[no-untyped-call] # MkDocs types it loosely
    """Where things are, seen from mkdocs.yml."""

    content = option.Type(str, default="content")
    """The folder of the YAML definitions and hand-written pages."""
    theme = option.Type(str, default="theme")
    """The folder of templates, styles and scripts."""
    leaflets = option.Type(bool, default=True)
    """Print the leaflets? Never while serving: what is shown then changes with each edit."""
    twins = option.Type(bool, default=True)
    """Put each page beside it as Markdown? Never while serving."""
    downloads = option.Type(bool, default=True)
    """Make the files to take away, and the pages about them? Never while serving."""
