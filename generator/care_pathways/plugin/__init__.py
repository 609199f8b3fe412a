"""The way in from MkDocs. The only package that knows it: another engine needs another one of these, and no more."""

import gc

# Nearly all that loading and building make is kept until the end: to look for waste ever again would find none. It
# comes before the imports, because they make a good part of it.
gc.set_threshold(1_000_000, 50, 1000)

from care_pathways.plugin.plugin import CarePathwaysPlugin  # noqa: E402 - see above

__all__ = ["CarePathwaysPlugin"]
