"""Which edition a host has at this place, for an older copy in a folder below it; and whom to tell of a weakness."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta

from care_pathways.catalogue import Catalogue

EDITION = "edition.json"
SECURITY = ".well-known/security.txt"
GOOD_FOR = timedelta(days=365)
"""The file says until when it is to be believed. An edition older than that is to be replaced."""


def files(catalogue: Catalogue, url: str) -> Iterator[tuple[str, bytes]]:
    """edition.json; security.txt only where an address for reports is known."""
    framework = catalogue.framework.value
    said = {"edition": framework.edition, "edition_date": framework.edition_date.isoformat()}
    yield EDITION, json.dumps(said).encode() + b"\n"
    if framework.contact:
        end = datetime.combine(framework.edition_date + GOOD_FOR, time(), UTC)
        lines = [
            f"Contact: mailto:{framework.contact}",
            f"Expires: {end:%Y-%m-%dT%H:%M:%SZ}",
            "Preferred-Languages: en",
        ]
        if url:
            lines.append(f"Canonical: {url}{SECURITY}")
        yield SECURITY, "".join(f"{line}\n" for line in lines).encode()
