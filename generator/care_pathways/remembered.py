"""What `check` keeps of the content from one call to the next: an author calls it after each edit, of one file in 480.

Two things are kept, which are most of what it does: the plain values in each file, by the bytes of the file; and what
the checks of single records found in it, by its bytes and by the words that it was held against. Neither can be wrong
for a file that changed, nor after a change of our code, of Python, or of a library that they rest on: then nothing is
known, and all is done anew. A build never asks: what is published rests on the content alone.
"""

import json
import platform
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from hashlib import blake2b
from typing import Any

from care_pathways.cache import Cache, own_cache
from care_pathways.checked import Memory
from care_pathways.checks import Memory as Found
from care_pathways.diagnostics import Diagnostic, Mark, Severity
from care_pathways.load import Layer, Values
from care_pathways.our_code import digest_of_code

LIBRARIES = ("PyYAML", "pydantic", "pydantic-core")


@contextmanager
def remembered(layers: Sequence[Layer], cache: Cache | None = None) -> Iterator[Memory]:
    """A memory for one check of a project, with what the last one left. What this one leaves is kept."""
    cache = cache or own_cache("checked")
    key = _key(layers)
    raw = cache.get(key)
    values, found = _read(raw) if raw else ({}, Found())
    before = (set(values), found.words, set(found.problems))
    memory = Memory(values=values, found=found)
    yield memory
    # Of files that are gone nothing is kept.
    left = {digest: values[digest] for digest, *_ in memory.read.values() if digest in values}
    if before != (set(left), found.words, set(found.problems)):
        cache.put(key, _written(left, found))


def _key(layers: Sequence[Layer]) -> str:
    """Each project has its own, with nothing in it that other code made."""
    project = "\0".join(str(layer.folder.resolve()) for layer in layers)
    means = digest_of_code(*LIBRARIES) + platform.python_version().encode()
    return blake2b(means + project.encode(errors="surrogateescape"), digest_size=20).hexdigest()


def _read(raw: bytes) -> tuple[Values, Found]:
    kept = json.loads(raw)
    problems = {state: list(map(_problem, found)) for state, found in kept["problems"].items()}
    return kept["values"], Found(words=kept["words"], problems=problems)


def _problem(kept: dict[str, Any]) -> Diagnostic:
    return Diagnostic(**kept | {"mark": Mark(**kept["mark"]), "severity": Severity(kept["severity"])})


def _written(values: Values, found: Found) -> bytes:
    problems = {state: list(map(asdict, problems)) for state, problems in found.problems.items()}
    return json.dumps({"values": values, "words": found.words, "problems": problems}).encode()
