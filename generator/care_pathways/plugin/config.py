"""The options of the plugin in mkdocs.yml."""

from mkdocs.config import base
from mkdocs.config import config_options as option


class CarePathwaysConfig(base.Config):  # type: ignore[no-untyped-call] # MkDocs types it loosely
    """What to make. Where content and theme are is no option: `care_pathways.home` knows."""

    leaflets = option.Type(bool, default=True)
    """Print the leaflets? Never while serving: what is shown then changes with each edit."""
    twins = option.Type(bool, default=True)
    """Put each page beside it as Markdown? Never while serving."""
    downloads = option.Type(bool, default=True)
    """Make the files to take away, and the pages about them? Never while serving."""
