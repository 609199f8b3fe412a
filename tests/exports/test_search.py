"""What the search knows."""

import json
from pathlib import Path

from generator.site import build, check
from tests.conftest import DAY, PROJECT


def test_each_view_knows_its_own_pages_and_the_shared_ones(content: Path) -> None:
    """A person's search never leads into the clinical view by surprise."""
    site = build(check(content, DAY), PROJECT / "theme")

    records = json.loads(dict(site.other_files())["search/people.json"])

    addresses = {record["a"] for record in records}
    assert "people/clusters/1/" in addresses
    assert "get-help-now/" in addresses
    assert not any(address.startswith(("professionals/", "commissioners/")) for address in addresses)
