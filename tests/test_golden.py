"""Golden files: pages of each template, documents, tables and leaflets, to be read as code when they change."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
import yaml
from care_pathways.cache import FINISHED, own_cache
from care_pathways.exports import sheets
from care_pathways.load import Layer
from care_pathways.site import Site, build, check

from tests import golden_files, golden_numbers, golden_pages, golden_reports
from tests.area import other_area, small_area
from tests.conftest import DAY, PROJECT
from tests.example import several, sides, whole
from tests.example.more import add
from tests.example.site import MAIN, write

GOLDEN = PROJECT / "tests" / "golden"
KEPT = sorted(path.name for path in GOLDEN.iterdir())
CLUSTER = "people/clusters/1/"
"""The page of a cluster, with what an area says on it."""
FRAMES = ("", "get-help-now/", CLUSTER, "professionals/search/", "commissioners/pathways/mood/")
"""One of no view, one without a bar of help, and one of each view: with a way in, with the search itself, deeper."""
COPIES = (CLUSTER, "professionals/clusters/1/", "commissioners/clusters/1/", "get-help-now/")
ALSO_WHOLE = (
    "about/involvement/",
    "guidance/cg9/",
    "people/reviews/",
    "commissioners/frameworks/rgs/new/",
    "professionals/needs/late-perinatal/",
)
"""What the longest pages leave out: who took part, a replaced source, a short page, an empty group, a need in one."""
AMONG_SEVERAL = (
    *(f"{view}/compare/{numbers}/" for view in ("people", "professionals") for numbers in ("1-2", "2-3", "1-2-3")),
    *("people/compare/", "people/clusters/", "people/pathways/", "people/clusters/2/"),
    *("professionals/compare/", "professionals/clusters/2/", "professionals/matrix/"),
    *("commissioners/clusters/", "commissioners/clusters/2/", "commissioners/pathways/"),
)
"""What shows more than one cluster."""
OFFERED = ("talking", "drawing")
"""A medicine with evidence of every sort, and something with nothing to lean on."""
OF_EACH_KIND = (
    *(f"guidance/{key}/" for key in ("act", "qs1", "plan", "gone", "awaited", "old")),
    *(f"{view}/interventions/{key}/" for view in ("people", "professionals", "commissioners") for key in OFFERED),
    *("people/clusters/3/", "professionals/needs/autism/", "professionals/needs/autism-and-age/"),
    *("people/if-it-hurts/", "people/another/", "professionals/on-hurt/", "guidance/ng2/"),
    *(f"professionals/interventions/{key}/" for key in ("walking", "guided-help", "listening")),
)
TAKEN_AWAY = ("table-", "feed", "leaflets-cluster-", "downloads-specification", "downloads-pathway", "downloads-matrix")
IN_OTHER_AREA = (
    *(f"{view}/clusters/{number}/" for view in ("professionals", "commissioners") for number in (2, 3)),
    *(f"people/{page}/" for page in ("clusters/3", "interventions/talking", "interventions/walking", "another")),
    *("get-help-now/", "people/pathways/", "commissioners/pathways/mood/", "people/"),
    *("commissioners/tools/gap-analysis/mood/", "commissioners/matrix/"),
)
"""What an area says on pages of each kind."""
STYLE_GUIDE = "styleguide.html"
"""Made of no content."""
BETWEEN = ("people/clusters/2/", "professionals/clusters/2/")
"""Pages with a neighbour on either side."""


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> dict[str, str]:
    """Every golden file as it would be now; written with --golden."""
    found = dict(golden(tmp_path_factory))
    if request.config.getoption("--golden"):
        for path in GOLDEN.iterdir():
            path.unlink()
        for name, text in found.items():
            (GOLDEN / name).write_text(text, encoding="utf-8", newline="")
    return found


def golden(folders: pytest.TempPathFactory) -> Iterator[tuple[str, str]]:
    """Of complete records, of an area, and of clusters that have something to do with each other."""
    site = finished(whole.add(add(write(folders.mktemp("golden"), (*MAIN, "framework")))))
    yield from golden_pages.longest_pages(site)
    yield from golden_pages.frames_at(site, FRAMES)
    yield from golden_pages.copies_at(site, COPIES)
    yield from golden_pages.pages_at(site, ALSO_WHOLE)
    yield from golden_files.files(site)
    yield (
        "pages.txt",
        "\n".join(golden_pages.said_of(page for page in site.pages if page.number in (None, 0, 1))) + "\n",
    )
    yield "numbers.txt", "\n".join(golden_numbers.numbers()) + "\n"
    yield "review-packs.txt", "\n".join(golden_files.review_packs(site.report.catalogue.national)) + "\n"
    yield "pictures.txt", "\n".join(golden_files.pictures(site)) + "\n"
    yield "moved.txt", "\n".join(golden_files.moved(site)) + "\n"
    yield "records.txt", "\n".join(golden_files.records(site)) + "\n"
    yield from golden_reports.of_whole(site.report)
    folder = small_area.write(folders.mktemp("area"))
    area = finished(small_area.layers(folder))
    yield from begun_with("area-", of_area(area, folder, "1"))
    folder = other_area.write(folders.mktemp("other"))
    other = finished(small_area.layers(folder))
    yield from begun_with("other-area-", of_area(other, folder, "2"))
    yield "report-asked.txt", "\n".join(golden_reports.asked(other.report.catalogue)) + "\n"
    yield "other-area-report-problems.txt", "\n".join(golden_reports.problems(other.report)) + "\n"
    yield "report-due-here.txt", "\n".join(golden_reports.fallen_due(other.report.catalogue)) + "\n"
    yield from begun_with("other-area-", golden_pages.pages_at(other, IN_OTHER_AREA))
    folder = several.write(folders.mktemp("several"))
    before = check(folder, DAY).catalogue.national
    many = finished(sides.add(folder))
    now = many.report.catalogue.national
    yield "report-changes.txt", "\n".join(golden_reports.changed(before, now)) + "\n"
    yield "report-due.txt", "\n".join(golden_reports.fallen_due(now)) + "\n"
    yield "report-standing.txt", "\n".join(golden_reports.standing_at(now)) + "\n"
    yield "editor-forms.txt", "\n".join(golden_reports.forms(now)) + "\n"
    yield from golden_reports.packs(now)
    both_ends = golden_pages.longest_pages(many, shortest=True)
    yield from begun_with("several-", (page for page in both_ends if page[0] != STYLE_GUIDE))
    yield from begun_with("several-", golden_pages.pages_at(many, AMONG_SEVERAL))
    yield from begun_with("several-", of_several(many))
    yield from begun_with("several-", golden_pages.frames_at(many, BETWEEN))


def of_several(many: Site) -> Iterator[tuple[str, str]]:
    """Sources and interventions of each kind, and what is taken away of them."""
    yield from golden_pages.pages_at(many, OF_EACH_KIND)
    yield "pages.txt", "\n".join(golden_pages.said_of(many.pages)) + "\n"
    yield "moved.txt", "\n".join(golden_files.moved(many)) + "\n"
    yield from (file for file in golden_files.files(many) if file[0].startswith(TAKEN_AWAY))


def of_area(area: Site, folder: Path, number: str) -> Iterator[tuple[str, str]]:
    """Its pages, those of a cluster, leaflets, and its sheet to fill in."""
    cluster = f"people/clusters/{number}/"
    own = [page for page in area.pages if page.template.startswith("area/")]
    yield "pages.txt", "\n".join(golden_pages.said_of(own)) + "\n"
    yield from golden_pages.pages_at(area, (*(page.address for page in own), cluster))
    yield from golden_pages.frames_at(area, (cluster,))
    own_files = ("leaflets", "downloads-baseline", "downloads-matrix-a3.txt", "area.json")
    yield from (file for file in golden_files.files(area) if file[0].startswith(own_files))
    held = {path.name: yaml.load(path.read_bytes(), yaml.BaseLoader) for path in folder.glob("content/*.yml")}  # noqa: S506
    yield "sheet.txt", "\n".join(golden_files.workbook(sheets.workbook(area.report.catalogue, held))) + "\n"


def begun_with(begin: str, files: Iterator[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """The files, with a beginning of their names."""
    return ((begin + name, text) for name, text in files)


def finished(content: Path | Sequence[Layer]) -> Site:
    """A site with all of its files."""
    cache = own_cache(FINISHED)
    return build(check(content, DAY), PROJECT / "theme", finished=cache, twins=True, downloads=True)


@pytest.mark.parametrize("name", KEPT)
def test_it_is_as_it_was_read(found: dict[str, str], name: str) -> None:
    """A change is seen, and accepted by someone who read it: pytest tests/test_golden.py --golden."""
    assert found[name] == (GOLDEN / name).read_text(encoding="utf-8")


def test_each_has_its_file(found: dict[str, str]) -> None:
    """A new template, document, table or leaflet has one, and none stays that nothing is held against."""
    assert found.keys() == {path.name for path in GOLDEN.iterdir()}
