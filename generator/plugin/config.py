"""The options of the plugin in mkdocs.yml."""

from mkdocs.config import base
from mkdocs.config import config_options as option


class CarePathwaysConfig(base.Config):  # type: ignore[no-untyped-call] # MkDocs types it loosely
    """Where things are, seen from mkdocs.yml."""

    content = option.Type(str, default="content")
    """The folder of the YAML definitions and hand-written pages."""
    theme = option.Type(str, default="theme")
    """The folder of templates, styles and scripts."""
