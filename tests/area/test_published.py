"""Areas that have published: taken onto the national list, chosen by readers, put side by side for planners."""

import csv
import json
from io import BytesIO, StringIO
from pathlib import Path

import pytest
from care_pathways.cache import Cache
from care_pathways.cli import main
from care_pathways.download import table_file
from care_pathways.pages.chrome import POLICY
from care_pathways.site import Site, build, check
from click.testing import CliRunner
from lxml import html

from tests import small
from tests.conftest import DAY, PROJECT

NORTH = {
    "id": "northshire",
    "name": "Northshire",
    "places": ["Upper North", "Lower North"],
    "body": "Northshire <b>Trust</b>",
    "kind": "trust",
    "site": "https://north.example.org/",
    "edition": "1",
    "example": True,
    "offers": [
        {"cluster": 1, "intervention": "guided-help", "offered": "offered", "since": "2019"},
        {"cluster": 1, "intervention": "gone-since", "offered": "offered", "since": None},
    ],
}
SOUTH = NORTH | {
    "id": "southshire",
    "name": "Southshire",
    "places": ["South"],
    "site": "https://south.example.org/",
    "example": False,
    "of_a_newer_version": True,
    "offers": [{"cluster": 1, "intervention": "guided-help", "offered": "not here", "since": None}],
}
EAST = SOUTH | {"id": "eastshire", "name": "eastshire", "site": "https://east.example.org/", "offers": []}
AREAS = (NORTH, SOUTH, EAST)


def project(folder: Path) -> Path:
    """The small content as a project of its own, and what three areas published beside it."""
    small.write(folder)
    for area in AREAS:
        (folder / f"{area['id']}.json").write_text(json.dumps(area), encoding="utf-8")
    return folder


def take(folder: Path, *names: str) -> tuple[int, str]:
    """What the command says."""
    sources = [str(folder / f"{name}.json") for name in names]
    done = CliRunner().invoke(main, ["take-area", *sources, "--project", str(folder)])
    return done.exit_code, done.output


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """A national site with three areas on its list."""
    folder = project(tmp_path_factory.mktemp("national"))
    assert take(folder, "southshire", "northshire", "eastshire")[0] == 0
    for path in (folder / "content/areas").iterdir():  # the day of the command is none that a test can know
        text = path.read_text(encoding="utf-8")
        path.write_text(text.partition("taken_on: ")[0] + "taken_on: 2026-01-03\n", encoding="utf-8")
    report = check(folder / "content", DAY)
    assert not report.diagnostics
    return build(report, PROJECT / "theme", "", POLICY, Cache(folder), downloads=True)


@pytest.fixture(scope="module")
def files(site: Site) -> dict[str, bytes]:
    """All its files."""
    return dict(site.files())


def text(page: bytes) -> str:
    """What a reader reads of the page itself."""
    return " ".join(html.fromstring(page).get_element_by_id("content").text_content().split())


def test_a_reader_chooses_an_area_from_the_list(files: dict[str, bytes]) -> None:
    """By name, with its places, its body, the edition and the day; an invented one is marked."""
    page = files["areas/index.html"]

    links = html.fromstring(page).xpath("//main//li/a[1]/@href")
    assert links == ["https://east.example.org/", "https://north.example.org/", "https://south.example.org/"]
    assert (
        "Northshire: Upper North, Lower North. From Northshire <b>Trust</b>. An example: this area is invented "
        "Stands on edition 1. We looked on 3 January 2026." in text(page)
    )
    assert text(page).count("An example") == 1


def test_the_list_is_in_reach_of_every_page(files: dict[str, bytes]) -> None:
    """From the foot."""
    assert b'href="../../areas/"' in files["people/clusters/index.html"].partition(b"<footer")[2]


def test_planners_see_where_areas_differ(files: dict[str, bytes]) -> None:
    """A row for each line of which any area says something, with how many say what."""
    page = html.fromstring(files["commissioners/areas/index.html"])

    heads = [" ".join(cell.text_content().split()) for cell in page.xpath("//main//thead//th")]
    rows = [
        [" ".join(cell.text_content().split()) for cell in row.xpath("th|td")] for row in page.xpath("//main//tbody/tr")
    ]
    assert heads == ["Line", "How many areas", "eastshire", "Northshire", "Southshire"]
    title = "Professional title of guided-help"
    assert rows == [[title, "1 offered, 1 not here", "not said yet", "offered", "not here"]]
    assert "Areas differ in 1 line." in text(files["commissioners/areas/index.html"])
    assert "1 line of another edition not shown." in text(files["commissioners/areas/index.html"])


def test_the_file_has_every_line_of_every_package(files: dict[str, bytes]) -> None:
    """Also those of which nobody has said anything; an empty cell for an area that has not."""
    rows = list(csv.reader(StringIO(files[table_file("areas")].decode("utf-8-sig"))))

    assert rows[0] == ["cluster", "intervention", "intervention_id", "eastshire", "northshire", "southshire", "page"]
    title = "Professional title of guided-help"
    assert ["1", title, "guided-help", "", "offered", "not here", "commissioners/areas"] in rows
    assert any(row[3:6] == ["", "", ""] for row in rows)


def test_the_real_list_is_empty_and_says_so(real_site: Site, real_pages: dict[str, str]) -> None:
    """No area has published yet: no place is made up, no table is offered."""
    assert not real_site.report.catalogue.published_areas

    assert "No place has a site of its own yet." in text(real_pages["areas/"].encode())
    assert "No area has a site of its own yet" in text(real_pages["commissioners/areas/"].encode())
    assert table_file("areas") not in {file.name for file in real_site.downloads}


def test_taking_an_area_again_takes_the_place_of_what_was_there(tmp_path: Path) -> None:
    """One file an area."""
    project(tmp_path)
    take(tmp_path, "northshire")
    (tmp_path / "northshire.json").write_text(json.dumps(NORTH | {"offers": []}), encoding="utf-8")

    done = take(tmp_path, "northshire")

    assert done == (0, "content/areas/northshire.yml: Northshire, 0 offers\n")
    assert [path.name for path in (tmp_path / "content/areas").iterdir()] == ["northshire.yml"]


OTHER = (
    # What a site gives in the place of its area.json, and what its reader is told.
    (b"", "Expecting value"),
    (b"<html>", "Expecting value"),
    (b"\xff\xfe", "can't decode byte"),
    (b"[]", "it holds no fields"),
    (b"[" * 100_000, "maximum recursion depth"),
    (b"{}", "id: Field required"),
    (b" " * 1_000_001, "is larger than 1,000,000 bytes"),
    (json.dumps(NORTH | {"site": None}).encode(), "Its area.yml needs site:"),
    (json.dumps(NORTH | {"site": "javascript:alert(1)"}).encode(), "site: String should match pattern"),
    (json.dumps(NORTH | {"id": "../../x"}).encode(), "id: String should match pattern"),
    (json.dumps(NORTH | {"places": []}).encode(), "places: Tuple should have at least 1 item"),
    (json.dumps(NORTH | {"offers": [{"cluster": 1}]}).encode(), "offers.0.intervention: Field required"),
    (json.dumps(NORTH | {"offers": [NORTH["offers"][0] | {"offered": []}]}).encode(), "offers.0.offered: Input should"),  # type: ignore[index]
    (json.dumps(NORTH | {"offers": [NORTH["offers"][0] | {"cluster": 10**400}]}).encode(), "offers.0.cluster"),  # type: ignore[index]
)


@pytest.mark.parametrize(("raw", "sees"), OTHER, ids=[row[1] for row in OTHER])
def test_what_is_no_area_json_is_refused_and_nothing_is_written(tmp_path: Path, raw: bytes, sees: str) -> None:
    """By its name, without a traceback; what was named beside it is not taken either."""
    project(tmp_path)
    (tmp_path / "bad.json").write_bytes(raw)

    code, output = take(tmp_path, "northshire", "bad")

    assert code == 2
    assert "bad.json" in output
    assert sees in " ".join(output.split())
    assert not (tmp_path / "content/areas").exists()


@pytest.mark.parametrize("command", ["take-area", "variation"])
@pytest.mark.parametrize(
    ("source", "sees"),
    [
        ("http://north.example.org/area.json", "is not an https address"),
        ("missing.json", "cannot be read: No such file"),
    ],
)
def test_what_cannot_be_read_is_told(tmp_path: Path, command: str, source: str, sees: str) -> None:
    """Only https, and no traceback for what is not there."""
    project(tmp_path)

    done = CliRunner().invoke(main, [command, source, "--project", str(tmp_path)])

    assert (done.exit_code, sees in done.output) == (2, True)


def test_areas_without_a_site_can_be_compared(tmp_path: Path) -> None:
    """On the command line, as CSV; a name that would be a formula gets a sign in front."""
    project(tmp_path)
    (tmp_path / "x.json").write_text(json.dumps(NORTH | {"site": None, "name": "=Other"}), encoding="utf-8")

    sources = [str(tmp_path / "southshire.json"), str(tmp_path / "x.json")]
    done = CliRunner().invoke(main, ["variation", *sources, "--project", str(tmp_path)])

    assert done.output.split("\n")[0] == "Cluster,Intervention,Southshire,'=Other"
    assert "1,Professional title of guided-help,not here,offered" in done.output.split("\n")


def test_an_area_is_fetched_from_its_own_site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """At the https address that was named, and what it says is written."""
    project(tmp_path)
    asked: list[str] = []

    class Opener:
        """Answers for the site."""

        def open(self, source: str, timeout: int) -> BytesIO:
            """What stands at the address."""
            assert timeout
            asked.append(source)
            return BytesIO(json.dumps(NORTH).encode())

    monkeypatch.setattr("care_pathways.cli.area_json.build_opener", lambda *_: Opener())
    address = "https://north.example.org/area.json"
    done = CliRunner().invoke(main, ["take-area", address, "--project", str(tmp_path)])

    assert (done.exit_code, asked) == (0, [address]), done.output
    assert "northshire" in next((tmp_path / "content/areas").iterdir()).read_text(encoding="utf-8")
