"""The summary of a cluster for a meeting: what is offered stands by the strength of its source."""

import re
from pathlib import Path

from care_pathways.site import build, check

from tests import small
from tests.conftest import DAY, PROJECT
from tests.test_mistakes import replace


def test_core_offers_begin_with_the_strongest_and_end_with_those_that_no_source_offers(content: Path) -> None:
    """However the author ordered them. What has no source says that it is ours."""
    package = content / "packages/01-first.yml"
    lists = "for_everyone:\n  - listening\nspecific:\n  - guided-help\nchoose_together:\n  - walking\n"
    replace(
        package,
        lists,
        "for_everyone: [talking]\nspecific: [walking, listening, guided-help]\nchoose_together: [running]\n",
    )
    for name in ("talking", "running"):
        text = (small.INTERVENTION.format(id=name) + small.REVIEW).replace(f"[ng1/{name}]", "[]")
        (content / f"interventions/{name}.yml").write_text(text, encoding="utf-8")
    replace(content / "interventions/walking.yml", "evidence: [ng1/walking]", "evidence: []")
    small.reword(content, "listening", "consider")
    site = build(check(content, DAY), PROJECT / "theme")
    page = next(page for page in site.pages if page.address == "professionals/clusters/1/")
    found = re.search(r'<ol class="w-cluster-summary__offers">(.*?)</ol>', site.printer.document(page), re.DOTALL)
    assert found
    offers = [" ".join(re.sub("<[^>]+>", " ", item).split()) for item in found[1].split("<li>")[1:]]

    assert [offer.split(":")[0].split()[0] for offer in offers[:2]] == ["offer", "consider"]
    assert [re.findall("guided-help|listening|walking", offer)[0] for offer in offers] == [
        "guided-help",
        "listening",
        "walking",
    ]
    assert "our own" in offers[2].lower() or "ours" in offers[2].lower()
