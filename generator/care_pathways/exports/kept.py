"""Files that nothing goes into but the words given: made once, and kept under names that change with every word."""

from collections.abc import Callable
from functools import cached_property, partial
from hashlib import blake2b
from typing import ParamSpec

from care_pathways.cache import Cache
from care_pathways.our_code import digest_of_code

LIBRARIES = ("python-docx", "lxml", "XlsxWriter", "pydantic")
"""What writes the files. Another version may write them otherwise."""

P = ParamSpec("P")


class Kept:
    """Asks the cache before it makes a file. Without a cache every file is made."""

    def __init__(self, cache: Cache | None = None) -> None:
        self._cache = cache

    def made(self, make: Callable[P, bytes], *args: P.args, **kwargs: P.kwargs) -> bytes:
        """What `make` returns. It must depend on nothing but its arguments, which print every word that they hold."""
        if self._cache is None:
            return make(*args, **kwargs)
        words = f"{make.__module__}.{make.__qualname__}{args!r}{kwargs!r}"
        return self.made_from(words.encode(errors="surrogatepass"), partial(make, *args, **kwargs))

    def made_from(self, names: bytes, make: Callable[[], bytes]) -> bytes:
        """What `make` returns, which must depend on nothing but what `names` tells apart, such as checksums."""
        if self._cache is None:
            return make()
        return self._cache.made(blake2b(names, key=self._means, digest_size=20).hexdigest(), make)

    @cached_property
    def _means(self) -> bytes:
        """A digest of everything but the words: all code of ours, and the versions of the libraries."""
        return digest_of_code(*LIBRARIES)


UNKEPT = Kept()
"""Where there is no cache."""
