"""A digest of what works: for caches of what comes of it."""

from functools import cache
from hashlib import blake2b
from importlib.metadata import version
from pathlib import Path

import care_pathways


@cache
def digest_of_code(*libraries: str) -> bytes:
    """It changes with every line of our code, and with the version of each of these libraries."""
    digest = blake2b(" ".join(f"{name} {version(name)}" for name in libraries).encode(), digest_size=32)
    for path in sorted(Path(care_pathways.__file__).parent.rglob("*.py")):
        digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return digest.digest()
