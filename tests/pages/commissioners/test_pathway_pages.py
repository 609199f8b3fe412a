"""The pathways to plan: complete, balanced, each in its own words, and linked from where a planner comes."""

import re
from html import unescape
from itertools import combinations
from pathlib import Path

import pytest
from care_pathways.model.pathway_indicator import Domain
from care_pathways.site import Site, build, check

from tests import small
from tests.conftest import DAY, PROJECT

PATHWAYS = {
    "common-mental-health-problems": (1, 2, 3, 4),
    "complex-non-psychotic": (5, 6, 7, 8),
    "psychosis": (10, 11, 12, 13, 15),
    "crisis": (14, 15),
    "dual-diagnosis-and-assertive-engagement": (16, 17),
    "memory-and-dementia": (18, 19, 20, 21),
}
PUBLISHED = {
    *("MHS78", "MHS79", "MHS80", "MHS81", "MHS91", "MHS100", "MHS103", "MHS106", "MHS106a", "MHS106b", "MHS107b"),
    *("MHS108", "MHS124", "MHS125", "MHS126", "MHS127", "MHS128", "EIP23a", "EIP23b", "EIP23i"),
    *("CCR73", "CCR118", "CCR119", "CCR120", "PLS122", "PLS123"),
    *("CDP_A01", "CDP_B01", "CDP_B02", "CDP_B03", "CDP_B05", "CDP_B06", "CDP_B07", "CDP_B08"),
    *("CDP_D01", "CDP_I01", "CDP_O01", "CDP_O02", "CDP_S01"),
}
"""The ids that were read in NHS England's own reporting code on 22 November 2026. Read its file again before
an id is added here."""
SECTIONS = (
    *("key-facts", "what-can-help", "delivery", "partners", "settings", "standards", "quality-standards", "measures"),
    *("equity", "recovery", "inclusion", "interdependencies", "scope"),
)


def words(html: str) -> str:
    """The text of a page with single spaces."""
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", " ", html)))


def test_every_cluster_that_describes_needs_is_part_of_a_pathway(real_site: Site) -> None:
    """Six pathways; a cluster may be in more than one."""
    catalogue = real_site.report.catalogue

    assert {str(key): record.value.clusters for key, record in catalogue.pathways.items()} == PATHWAYS
    assert {number for clusters in PATHWAYS.values() for number in clusters} == set(catalogue.packages)


@pytest.mark.parametrize("key", PATHWAYS)
def test_a_pathway_has_every_part(real_site: Site, real_pages: dict[str, str], key: str) -> None:
    """Each section is there and full; voluntary sector, council, peers and primary care are among its partners."""
    html, item = real_pages[f"commissioners/pathways/{key}/"], real_site.report.catalogue.pathways[key].value

    for section in SECTIONS:
        part = html.partition(f'<h2 id="{section}"')[2].partition("<h2 ")[0]
        assert len(words(part)) > 100, section
    roles = real_site.report.catalogue.roles
    assert {"voluntary", "social care", "peer", "health"} <= {
        roles[p.role].value.sector for p in item.in_place.partners
    }
    assert len(item.standards) >= 5
    assert len(item.quality_standards) >= 5


@pytest.mark.parametrize("key", PATHWAYS)
def test_an_indicator_set_is_balanced_and_honest(real_site: Site, real_pages: dict[str, str], key: str) -> None:
    """A PROM, experience, three of inclusion, carers, equity; national ones with their id, the others called ours."""
    html, item = real_pages[f"commissioners/pathways/{key}/"], real_site.report.catalogue.pathways[key].value
    counts = {domain: sum(found.domain is domain for found in item.indicators) for domain in Domain}
    codes = set(re.findall(r'national-measures/#[a-z0-9-]+">([A-Za-z0-9_]+)<', html))

    assert any(found.is_prom for found in item.indicators)
    assert all(counts[domain] >= 1 for domain in Domain)
    assert counts[Domain.INCLUSION] >= 3
    assert codes
    assert codes <= PUBLISHED
    ours = sum(not found.is_national for found in item.indicators)
    assert ours
    assert (
        words(html.partition('id="measures"')[2].partition('id="equity"')[0]).count("Suggested, not national") == ours
    )


def test_the_list_of_national_measures_is_the_one_that_was_read(real_site: Site, real_pages: dict[str, str]) -> None:
    """No id was added without reading the publisher's file; each has its place on the page."""
    listed = {record.value.code for record in real_site.report.catalogue.national_measures.values()}

    assert listed == PUBLISHED
    for record in real_site.report.catalogue.national_measures.values():
        assert f'<tr id="{record.key}">' in real_pages["commissioners/national-measures/"]


def test_no_two_pathways_are_alike(real_site: Site) -> None:
    """They share under a tenth of their runs of five words: none was filled in from another."""
    records = real_site.report.catalogue.pathways.values()
    runs = {}
    for record in records:
        text = " ".join(text for keys, text in record.texts if keys[0] not in ("review", "standards")).lower().split()
        runs[record.key] = set(zip(text, text[1:], text[2:], text[3:], text[4:], strict=False))

    for one, other in combinations(runs, 2):
        assert len(runs[one] & runs[other]) / len(runs[one] | runs[other]) < 0.1, (one, other)


def test_standards_are_told_with_standing_year_and_source(real_site: Site, real_pages: dict[str, str]) -> None:
    """Proposals are called proposals wherever they stand."""
    html = real_pages["commissioners/standards-in-force/"]
    rows = re.findall(r'<tr><th scope="row">(.*?)</tr>', html)

    assert len(rows) == len(real_site.report.catalogue.standards)
    assert all(row.count("<td>") == 4 and "/guidance/" in row for row in rows)
    for key in PATHWAYS:
        for row in re.findall(
            r'<tr><th scope="row">Community (?:crisis|mental health).*?</tr>',
            real_pages[f"commissioners/pathways/{key}/"],
        ):
            if "Clinically-led review of access standards" in row:
                assert "Proposed only" in row


def test_pathways_are_for_commissioners_only(content: Path) -> None:
    """The switch leads to the map of the other views, and no word of a pathway leaks into them."""
    small.write_planning(content)
    site = build(check(content, DAY), PROJECT / "theme")
    pages = {page.address: site.printer.document(page) for page in site.pages}

    html = pages["commissioners/pathways/mood/"]
    assert 'href="../../../people/pathways/"' in html
    assert 'href="../../../professionals/pathways/"' in html
    assert 'pathways/mood/"' in pages["commissioners/pathways/"]
    for canary in ("WHO", "AIM", "SKILLS", "BRINGS", "SETTING", "EQUITY", "LEADERSHIP", "DATA", "FEEDBACK", "DEPENDS"):
        assert f"COMMISSIONER-{canary}" in html
        for address, other in pages.items():
            assert f"COMMISSIONER-{canary}" not in other or address.startswith("commissioners/"), (canary, address)


@pytest.mark.parametrize(
    ("number", "keys"), [(15, ("crisis", "psychosis")), (17, ("dual-diagnosis-and-assertive-engagement",))]
)
def test_a_cluster_page_has_what_a_plan_needs(real_pages: dict[str, str], number: int, keys: tuple[str, ...]) -> None:
    """Pathways, partners, settings, standards, quality standards, indicators by domain, PCREF, interdependencies."""
    html = real_pages[f"commissioners/clusters/{number}/"]

    for key in keys:
        assert f'pathways/{key}/"' in html
    for section in (
        "delivery",
        "settings",
        "standards",
        "quality-standards",
        "measures",
        "considerations",
        "interdependencies",
    ):
        assert f'<h2 id="{section}"' in html
    for name in ("Leadership and governance", "Voluntary sector", "Peers, and the person's own people", "Carers"):
        assert name in words(html), name
    assert "Suggested, not national" in html
    assert "/national-measures/#" in html


def test_an_intervention_says_who_delivers_it_and_with_whom(real_site: Site, real_pages: dict[str, str]) -> None:
    """A row for each sector, the voluntary sector and peers included; where no role is named, partners are."""
    for key in real_site.report.catalogue.interventions:
        html = real_pages[f"commissioners/interventions/{key}/"]
        table = html.partition("<caption>Workforce and partners</caption>")[2].partition("</table>")[0]
        rows = {words(name): words(cells) for name, cells in re.findall(r'<th scope="row">(.*?)</th>(.*?)</tr>', table)}
        always = ["Health", "Social care", "Voluntary sector", "Peers, and the person's own people"]
        assert [name for name in rows if name != "Education"] == always, key
        assert ("Education" in rows) is ("College or education mentor" in words(table)), key
        for sector in ("Voluntary sector", "Peers, and the person's own people"):
            assert rows[sector].strip() != "None named No others", (key, sector)
