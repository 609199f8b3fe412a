"""Where am I, what is next: the number first, the section of the menu, the way back, the neighbours."""

import re

import pytest

TITLE = re.compile(r"<title>(.*?)</title>", re.DOTALL)
CURRENT = re.compile(r'<nav class="w-menu".*?</nav>', re.DOTALL)


def section(html: str) -> tuple[str, str]:
    """The words of the link of the menu that is marked, and how."""
    found = re.findall(r'<a [^>]*aria-current="(page|true)">([^<]+)</a>', CURRENT.findall(html)[0])
    assert len(found) <= 1
    return (found[0][1], found[0][0]) if found else ("", "")


@pytest.mark.parametrize("number", [0, 8, 21])
@pytest.mark.parametrize("view", ["people", "professionals", "commissioners"])
def test_the_number_of_a_letter_is_in_title_heading_and_way_back(
    real_pages: dict[str, str], view: str, number: int
) -> None:
    """Someone who was told a number sees it before any other word, in the tab of the browser too."""
    html = real_pages[f"{view}/clusters/{number}/"]
    heading = re.sub(r'<span[^>]* aria-hidden="true">.*?</span>|<[^>]+>', "", re.findall(r"<h1.*?</h1>", html)[0])

    assert TITLE.findall(html)[0].startswith(f"Cluster {number}: ")
    assert heading.startswith(f"Cluster {number}: ")
    assert re.search(rf'<span aria-current="page">Cluster {number}: [^<]+</span>', html)


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("people/clusters/", ("Clusters", "page")),
        ("people/clusters/8/", ("Clusters", "true")),
        ("people/clusters/8/appointment/", ("Clusters", "true")),
        ("people/interventions/dbt/", ("What can help", "true")),
        ("people/pathways/", ("Pathways", "page")),
        ("people/compare/7-8/", ("Compare", "true")),
        ("people/leaflets/", ("Leaflets", "page")),
        ("people/your-rights/", ("", "")),
        ("professionals/matrix/", ("Matrix", "page")),
        ("professionals/", ("Start", "page")),
        ("commissioners/tools/capacity/", ("Planning tools", "true")),
        ("guidance/cg178/", ("Guidance", "true")),
    ],
)
def test_the_menu_marks_the_section(real_pages: dict[str, str], address: str, expected: tuple[str, str]) -> None:
    """A page below a section marks it as well as the section itself; a page below none marks nothing."""
    assert section(real_pages[address]) == expected


def neighbours(html: str) -> list[tuple[str, str]]:
    """Each neighbour: which, and its words."""
    return [
        (which, " ".join(re.sub(r"<[^>]+>", " ", words).split()))
        for which, words in re.findall(r'<a [^>]*rel="(prev|next)">(.*?)</a>', html, re.DOTALL)
    ]


def test_clusters_follow_by_number(real_pages: dict[str, str]) -> None:
    """The first has nothing before it, the last nothing after it."""
    assert [which for which, _ in neighbours(real_pages["people/clusters/0/"])] == ["next"]
    assert [words.split(":")[0] for _, words in neighbours(real_pages["people/clusters/8/"])] == [
        "Before Cluster 7",
        "Next Cluster 9",
    ]
    assert [which for which, _ in neighbours(real_pages["people/clusters/21/"])] == ["prev"]


def test_every_intervention_but_two_has_both_neighbours(real_pages: dict[str, str]) -> None:
    """As the list has them, and once each: whoever goes on and on sees every one."""
    pages = {address: html for address, html in real_pages.items() if re.match(r"people/interventions/.+", address)}
    counts = [len(neighbours(html)) for html in pages.values()]

    assert sorted(set(counts)) == [1, 2]
    assert counts.count(1) == 2


def test_a_strip_leads_to_every_number(real_pages: dict[str, str]) -> None:
    """From one cluster to any other in its own view, with the number that one is at marked."""
    strip = re.findall(r'<nav class="w-number-strip".*?</nav>', real_pages["commissioners/clusters/12/"], re.DOTALL)[0]

    assert re.findall(r'href="([^"]+)"', strip) == [f"../../../commissioners/clusters/{n}/" for n in range(22)]
    assert re.findall(r'aria-current="page"><span class="w-hidden">Cluster </span>(\d+)<', strip) == ["12"]


def test_contents_stand_before_the_text(real_pages: dict[str, str]) -> None:
    """After the first words of the page, and before any heading of its body."""
    html = real_pages["professionals/interventions/dbt/"]

    assert html.index('class="w-contents"') < html.index('<div class="w-body">') < html.index("<h2")


def test_not_an_nhs_website_on_every_page(real_pages: dict[str, str]) -> None:
    """In the foot of each."""
    assert [address for address, html in real_pages.items() if "Not an NHS website" not in html] == []
