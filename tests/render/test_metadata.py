"""What a page says of itself to machines."""

import json
import re
from pathlib import Path

from care_pathways.site import build, check

from tests.conftest import DAY, PROJECT
from tests.reviewing import sign
from tests.test_mistakes import replace


def data(content: Path, address: str) -> dict[str, object]:
    """The schema.org data of a page."""
    site = build(check(content, DAY), PROJECT / "theme")
    html = next(site.printer.document(page) for page in site.pages if page.address == address)
    found = re.search(r'<script type="application/ld\+json">(.*?)</script>', html, re.DOTALL)
    assert found
    loaded: dict[str, object] = json.loads(found[1])
    return loaded


def test_a_cluster_page_is_a_medical_web_page_without_a_reviewer(content: Path) -> None:
    """No reviewer and no review date that do not exist."""
    found = data(content, "people/clusters/1/")

    assert found["@type"] == "MedicalWebPage"
    assert found["audience"] == {
        "@type": "PeopleAudience",
        "audienceType": "People who use services, carers and families",
    }
    assert not {"lastReviewed", "reviewedBy"} & set(found)


def test_a_review_record_brings_its_date(content: Path) -> None:
    """The date is that of the record."""
    sign(content, ("cluster", 1))

    assert data(content, "professionals/clusters/1/")["lastReviewed"] == "2026-01-05"


def test_a_text_cannot_end_the_script(content: Path) -> None:
    """A closing tag in a title stays text."""
    replace(content / "clusters/01-first.yml", "title: Plain title 1", "title: '</script><b>x'")

    assert data(content, "people/clusters/1/")["name"] == "Cluster 1: </script><b>x"
