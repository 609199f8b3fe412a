"""A page comes from the cache only while all that it rests on is the same; then nothing is printed."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from care_pathways import our_code
from care_pathways.cache import Cache
from care_pathways.page import Link, Page, Prose
from care_pathways.pages.area.box import Here
from care_pathways.render import KeptPages, Printer, printer
from care_pathways.site import Site, build, check

from tests.conftest import DAY, PROJECT
from tests.example.site import write

Pages = dict[str, bytes]


class Place:
    """A project with a theme of its own, a cache, and a note of each page that was printed."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.theme = folder / "theme"
        shutil.copytree(PROJECT / "theme", self.theme)
        self.content = write(folder)
        self.cache = Cache(folder)
        self.printed: list[str] = []
        as_ever = Printer.files

        def noted(printing: Printer, page: Page) -> tuple[tuple[str, bytes], ...]:
            self.printed.append(page.address)
            return as_ever(printing, page)

        monkeypatch.setattr(Printer, "files", noted)

    def site(self, url: str = "", policy: str = "default-src 'self'", *, twins: bool = True) -> Site:
        """The site as its files stand now."""
        return build(check(self.content, DAY), self.theme, url, policy, twins=twins)

    def pages(self, site: Site) -> Pages:
        """Every file of every page, and a note of what had to be printed for it."""
        self.printed.clear()
        kept = KeptPages(self.theme, site.printer.chrome, self.cache)
        return dict(file for page in some(site) for file in kept.files(page))

    def edit(self, path: Path, old: str, new: str) -> None:
        """An edit of a file, at the first place that has the words."""
        text = path.read_text(encoding="utf-8")
        assert old in text, f"{path} has no {old!r}"
        path.write_text(text.replace(old, new, 1), encoding="utf-8")


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Place:
    """A project."""
    return Place(tmp_path, monkeypatch)


def some(site: Site) -> list[Page]:
    """The pages for people, and one for planners."""
    return [page for page in site.pages if page.address.startswith(("people/", "commissioners/interventions/"))]


def anew(site: Site) -> Pages:
    """The same without a cache."""
    return dict(file for page in some(site) for file in site.page_files(page))


def test_a_second_build_prints_nothing(place: Place) -> None:
    """And has the same bytes; each page has its twin."""
    first = place.pages(place.site())
    again = place.pages(place.site())

    assert again == first
    assert place.printed == []
    assert {"people/clusters/1/index.html", "people/clusters/1/index.md"} <= first.keys()


def test_an_edit_prints_the_pages_that_say_it_and_no_other(place: Place) -> None:
    """What it leads to is found, not listed: the page of the intervention, and those that name it."""
    before = place.pages(place.site())
    place.edit(place.content / "interventions/walking.yml", "Plain title of walking", "Going out on foot")
    now, printed = place.pages(place.site()), {*place.printed}
    changed = {name.removesuffix("index.html") for name in now if name.endswith("html") and now[name] != before[name]}

    assert now == anew(place.site())
    assert {"people/interventions/walking/", "people/clusters/1/"} <= changed <= printed
    assert len(printed) < len(now) / 3


def _template(place: Place) -> None:
    place.edit(place.theme / "templates/document.html", "Skip to the content", "To the content")


def _component(place: Place) -> None:
    place.edit(place.theme / "components/fold/fold.html", "<details", '<details data-other="1"')


def _style(place: Place) -> None:
    place.edit(place.theme / "components/fold/fold.css", "{", "{ color: red;")


def _meaning(place: Place) -> None:
    place.edit(place.content / "glossary.yml", "term: Cluster", "term: Plain words")


@pytest.mark.parametrize("change", [_template, _component, _style, _meaning])
def test_what_stands_on_many_pages_is_printed_anew(place: Place, change: Callable[[Place], None]) -> None:
    """Templates, their parts, the name of the style sheet, and what a word means."""
    before = place.pages(place.site())
    change(place)
    now = place.pages(place.site())

    assert now == anew(place.site())
    assert now != before


def test_another_version_of_what_prints_prints_anew(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    """So does any change of our code: both are in one digest."""
    site = place.site()
    place.pages(site)
    monkeypatch.setattr(our_code, "version", lambda name: f"{name} of tomorrow")
    place.pages(site)

    assert place.printed == [page.address for page in some(site)]


def test_two_ways_to_build_do_not_take_the_place_of_each_other(place: Place) -> None:
    """With an address and without, with a policy and without, with twins and without."""
    ways = (
        place.site(),
        place.site("https://example.org/"),
        place.site(policy=""),
        place.site(twins=False),
    )
    first = [place.pages(way) for way in ways]
    for way, made in zip(ways, first, strict=True):
        assert place.pages(way) == made
        assert place.printed == []

    assert len({tuple(sorted(made.items())) for made in first}) == len(ways)


def test_the_size_of_a_file_to_take_away_is_printed_anew_where_it_is_told(place: Place) -> None:
    """An edit changes one of the sizes nearly always, and most pages tell none."""
    site = place.site()
    chrome = replace(site.printer.chrome, sizes={"downloads/matrix.csv": "8 KB", "downloads/tables.xlsx": "1 MB"})
    tell = [page for page in site.pages if page.template in ("shared/matrix.html", "people/cluster.html")]
    for size in ("8 KB", "9 MB"):
        place.printed.clear()
        sized = replace(chrome, sizes={**chrome.sizes, "downloads/matrix.csv": size})
        kept = KeptPages(place.theme, sized, place.cache)
        now = [kept.files(page) for page in tell]
        asked_of = [*place.printed]

        assert now == [printer(place.theme, sized).files(page) for page in tell]
    assert asked_of == [page.address for page in tell if page.template == "shared/matrix.html"]
    assert b"9 MB" in now[tell.index(next(page for page in tell if page.address == "commissioners/matrix/"))][0][1]


def test_what_an_area_says_is_printed_anew_when_it_changes(place: Place) -> None:
    """Nothing else of the page is another."""
    site = place.site()
    page = next(page for page in site.pages if page.address == "people/interventions/walking/")
    kept = KeptPages(place.theme, site.printer.chrome, place.cache)
    first, second = (replace(page, here=lambda: said("A")), replace(page, here=lambda: said("B")))

    assert kept.files(first) != kept.files(second) == site.printer.files(second)


def said(area: str) -> Here:
    """A box of that area."""
    return Here(area=area, body=Link("Trust", "/area/"), texts=(("In short", Prose(area)),))
