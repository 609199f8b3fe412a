"""A digest of what works: for caches of what comes of it."""

from functools import cache
from hashlib import blake2b
from importlib.metadata import version
from pathlib import Path

import care_pathways


def digest_of_code(*libraries: str) -> bytes:
    """It changes with every line of our code, and with the version of each of these libraries."""
    versions = " ".join(f"{name} {version(name)}" for name in libraries)
    return blake2b(versions.encode() + b"\0" + _lines(), digest_size=32).digest()


@cache
def _lines() -> bytes:
    """Read once: a process runs what it began with."""
    digest = blake2b(digest_size=32)
    for path in sorted(Path(care_pathways.__file__).parent.rglob("*.py")):
        digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return digest.digest()
