"""What an area publishes of itself for others: who it is, and which lines of each package it offers."""

import json
from collections.abc import Iterator

from care_pathways.catalogue import Catalogue

FILE = "area.json"


def files(catalogue: Catalogue) -> Iterator[tuple[str, bytes]]:
    """One file, with an area; none without."""
    area = catalogue.local.area
    if area is None:
        return
    item = area.value
    fields = {
        "id": item.id,
        "name": item.name,
        "places": list(item.places),
        "body": item.body.name,
        "kind": item.body.kind.value,
        "site": item.site,
        "example": item.example,
        "edition": catalogue.framework.value.edition,
        "offers": [
            {
                "cluster": offer.cluster,
                "intervention": offer.intervention,
                "offered": offer.offered.value,
                "since": offer.since,
            }
            for offer in (record.value for record in catalogue.local.offers.values())
        ],
    }
    yield FILE, (json.dumps(fields, indent=1, ensure_ascii=False) + "\n").encode()
