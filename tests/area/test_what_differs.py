"""With and without an area: every file that may differ is named here, and each local word reaches its readers only."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from care_pathways.cache import Cache
from care_pathways.pages.chrome import POLICY
from care_pathways.site import Site, build, check

from tests.area import small_area
from tests.conftest import DAY, PROJECT

SEARCH = {f"search/{view}.js" for view in ("people", "professionals", "commissioners")}
LISTS = {"llms.txt", "sitemap.xml"}
"""Files that list every page."""
BODIES = {
    "get-help-now/",
    "people/leaflets/",  # its leaflets have more pages
    *(f"{view}/" for view in ("people", "professionals", "commissioners")),
    "professionals/matrix/",  # a filter of its own
    "commissioners/matrix/",
    "commissioners/tools/gap-analysis/1/",  # first answers
    *(f"people/clusters/{number}/" for number in range(22)),  # whom to ring
    *(f"{view}/clusters/1/" for view in ("people", "professionals", "commissioners")),
    *(f"{view}/interventions/guided-help/" for view in ("people", "professionals", "commissioners")),
}
"""National pages with a box of the small area: it speaks of cluster 1, of one line of its package, and of a crisis."""
NEW = {
    f"{view}/area/{name}"
    for view in ("people", "professionals", "commissioners")
    for name in ("", "services/day-team/")
}


def built(tmp_path: Path, with_area: bool) -> Site:
    """The small site, with its leaflets, twins and downloads."""
    area = small_area.write(tmp_path)
    report = check(small_area.layers(area) if with_area else area.parent / "national/content", DAY)
    return build(report, PROJECT / "theme", "", POLICY, Cache(tmp_path), twins=True, downloads=True)


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> tuple[Site, Site]:
    """Without and with the area."""
    return built(tmp_path_factory.mktemp("without"), False), built(tmp_path_factory.mktemp("with"), True)


@pytest.fixture(scope="module")
def files(sites: tuple[Site, Site]) -> tuple[dict[str, bytes], dict[str, bytes]]:
    """All their files."""
    return dict(sites[0].files()), dict(sites[1].files())


def bodies(found: dict[str, bytes]) -> dict[str, str]:
    """What stands in each page, without what stands round it on every page, by address."""
    pages = {name: raw.decode() for name, raw in found.items() if name.endswith(".html")}
    return {
        name.removesuffix("index.html"): re.sub(
            r"assets/site\.[0-9a-f]+\.css", "", text.partition('<main id="content"')[2].partition("</main>")[0]
        )
        for name, text in pages.items()
    }


def test_only_pages_with_something_local_to_say_have_another_body(
    files: tuple[dict[str, bytes], dict[str, bytes]],
) -> None:
    """The box, and nothing else; every page that is new belongs to the area."""
    without, with_area = map(bodies, files)

    assert set(with_area) - set(without) == NEW
    changed = {name for name, text in without.items() if with_area[name] != text}
    assert changed - {"about/downloads/"} == BODIES, "the sizes of the lists of pages stand on the page of downloads"


def test_no_national_download_list_or_figure_changes(files: tuple[dict[str, bytes], dict[str, bytes]]) -> None:
    """Of all files that are no pages, only search, lists of pages, the style sheet and leaflets may differ."""
    without, with_area = files
    names = {name for name in without if not name.endswith((".html", ".md"))}

    gone = names - set(with_area)
    changed = {name for name in names & set(with_area) if without[name] != with_area[name]}
    assert {re.sub(r"\.[0-9a-f]{8}\.", ".", name) for name in gone} == {"assets/site.css"}
    assert {name for name in changed if not name.startswith("leaflets/")} <= SEARCH | LISTS
    assert changed >= SEARCH
    assert {"quality.json", "tables.xlsx"} <= {name.rpartition("/")[2] for name in names - changed}


SEEN = {
    "Local-about": "people/ people/area/ professionals/ professionals/area/ commissioners/ commissioners/area/",
    "Local-place": "people/area/ professionals/area/ commissioners/area/",
    "Local-role": "people/area/ professionals/area/ commissioners/area/",
    "Local-expect": "people/area/",
    "Local-given": "people/area/",
    "Local-disagree": "people/area/",
    "Local-comments": "people/area/",
    "Local-hours": "get-help-now/ people/area/ people/clusters/#/ professionals/area/ commissioners/area/ "
    "people/area/services/day-team/ professionals/area/services/day-team/ commissioners/area/services/day-team/",
    "Local-wait": "*/area/ */area/services/day-team/ */clusters/1/ */interventions/guided-help/",
    "Local-what": "*/area/ */area/services/day-team/ */clusters/1/ */interventions/guided-help/",
    "Local-whom": "*/area/services/day-team/",
    "Local-open": "*/area/services/day-team/",
    "Local-how": "people/area/ people/area/services/day-team/ people/clusters/1/ people/interventions/guided-help/",
    "Local-refer": "professionals/area/ professionals/area/services/day-team/ professionals/clusters/1/ "
    "professionals/interventions/guided-help/",
    "Local-criterion": "professionals/area/ professionals/area/services/day-team/ professionals/clusters/1/ "
    "professionals/interventions/guided-help/",
    "Local-offers": "*/area/",
    "Local-offer-note": "commissioners/tools/gap-analysis/1/ professionals/clusters/1/ "
    "professionals/interventions/guided-help/ commissioners/clusters/1/ "
    "commissioners/interventions/guided-help/",
    "Local-offer-people": "people/clusters/1/ people/interventions/guided-help/",
    "Local-note-people": "people/clusters/1/",
    "Local-note-professionals": "professionals/clusters/1/",
    "Local-note-commissioners": "commissioners/clusters/1/",
    "Local-reason": "*/clusters/1/",
    "Local-group": "*/clusters/1/",
    "Local-side-there": "people/area/ people/clusters/1/",
    "Local-side-here": "people/area/ people/clusters/1/",
    "Local-why": "people/area/ people/clusters/1/",
}
"""For each local text, the pages that show it; * stands for each of the three views, # for each number."""


def expanded(words: str) -> Iterator[str]:
    """Addresses with every view in the place of a star."""
    for address in words.split():
        if address.startswith("*"):
            yield from (address.replace("*", view) for view in ("people", "professionals", "commissioners"))
        elif "#" in address:
            yield from (address.replace("#", str(number)) for number in range(22))
        else:
            yield address


@pytest.mark.parametrize("canary", list(SEEN))
def test_each_local_text_is_shown_to_its_readers_only(
    files: tuple[dict[str, bytes], dict[str, bytes]], canary: str
) -> None:
    """On these pages, and on no other."""
    shown = {name for name, text in bodies(files[1]).items() if re.search(rf"{canary}\b(?!-)", text)}

    assert shown == set(expanded(SEEN[canary]))


def test_every_local_text_of_the_small_area_has_a_row() -> None:
    """But where it was seen, which only its authors need on a line, and each reader on a service."""
    canaries = set(re.findall(r"Local-[a-z]+(?:-[a-z]+)*", " ".join(small_area.FILES.values())))

    assert canaries - {"Local-source", "Local-who"} == set(SEEN)


def test_what_is_local_says_so_on_every_page(files: tuple[dict[str, bytes], dict[str, bytes]]) -> None:
    """The place and the body at the head, who answers at the foot; the box has the words, a sign and a class."""
    pages = {name: raw.decode() for name, raw in files[1].items() if name.endswith("index.html")}

    for text in pages.values():
        assert "For Smallshire, with" in text
        assert "Responsible: Local-role." in text
    box = bodies(files[1])["people/clusters/1/"].partition('<section class="w-here">')[2]
    assert re.match(r'\s*<h2 id="here" class="w-here__title"><svg [^>]*>.*?</svg><span>In Smallshire</span></h2>', box)


def test_only_an_example_is_marked_as_one(files: tuple[dict[str, bytes], dict[str, bytes]]) -> None:
    """The small area is none. The real example is, on each of its pages."""
    assert not any(b"An example:" in raw for raw in files[1].values())


def test_the_help_box_and_the_bar_are_those_of_the_national_site(
    files: tuple[dict[str, bytes], dict[str, bytes]],
) -> None:
    """A local line stands beside 999 and 111, never in their stead."""
    without, with_area = (found["get-help-now/index.html"].decode() for found in files)

    before_box = with_area.partition('<section class="w-here">')[0]
    assert before_box.count('href="tel:') == without.partition('id="listening"')[0].count('href="tel:')
    assert "0808 157 0001" in with_area
