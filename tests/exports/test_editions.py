"""edition.json, for older copies below; security.txt, where there is somebody to tell."""

import json
from pathlib import Path

from care_pathways.site import build, check

from tests.conftest import DAY, PROJECT
from tests.test_mistakes import replace


def files(content: Path, url: str = "") -> dict[str, bytes]:
    """Every file of the site, by name."""
    return dict(build(check(content, DAY), PROJECT / "theme", url).files())


def test_the_edition_is_told_to_older_copies(content: Path) -> None:
    """The number and the day of the edition, never of a build."""
    assert json.loads(files(content)["edition.json"]) == {"edition": "1", "edition_date": "2026-01-02"}


def test_whom_to_tell_of_a_weakness_stands_where_it_is_looked_for(content: Path) -> None:
    """Only where there is an address for reports, and with an end."""
    assert ".well-known/security.txt" not in files(content)
    replace(content / "framework.yml", "edition: '1'\n", "edition: '1'\ncontact: mistakes@example.org\n")

    said = files(content, "https://name.example/waymark/")[".well-known/security.txt"].decode()

    assert said == (
        "Contact: mailto:mistakes@example.org\nExpires: 2027-01-02T00:00:00Z\nPreferred-Languages: en\n"
        "Canonical: https://name.example/waymark/.well-known/security.txt\n"
    )
