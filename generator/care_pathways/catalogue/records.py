"""Records of one kind by key. The checks have seen that every reference leads to one, so a key without one is a bug."""

from collections.abc import Mapping
from typing import TypeVar

from care_pathways.catalogue.record import Key

V = TypeVar("V")


class Records(dict[Key, V]):
    """What stands under each key. A key that stands under nothing raises, with its kind: no line is left out unseen."""

    def __init__(self, kind: str, found: Mapping[Key, V]) -> None:
        super().__init__(found)
        self.kind = kind

    def __missing__(self, key: Key) -> V:
        raise LookupError(f"no {self.kind} is called {key!r}, though the checks let it pass")

    def named(self, key: Key | None) -> V | None:
        """What a field names that may be empty: nothing for an empty one."""
        return self[key] if key else None
