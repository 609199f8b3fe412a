"""The numbers of the quality page, for programs."""

import json
from collections.abc import Iterator

from generator.catalogue import Catalogue
from generator.catalogue.quality import quality


def files(catalogue: Catalogue) -> Iterator[tuple[str, bytes]]:
    """quality.json: each count by its id, its rows by their key, their numbers by column."""
    if found := quality(catalogue):
        counts = {
            count.id: {key: dict(zip(count.columns, numbers, strict=True)) for key, numbers in count.rows}
            for count in found.counts
        }
        fields = {"edition": found.edition, "as_of": found.as_of.isoformat(), "counts": counts}
        yield "quality.json", (json.dumps(fields, indent=1) + "\n").encode()
