"""Golden files: a page of each template, each document, table and leaflet, to be read as code when they change."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from care_pathways.cache import FINISHED, own_cache
from care_pathways.load import Layer
from care_pathways.site import Site, build, check

from tests.area import small_area
from tests.conftest import DAY, PROJECT
from tests.example.more import add
from tests.example.site import write
from tests.leaflets.reading import lines_of

GOLDEN = PROJECT / "tests" / "golden"
KEPT = sorted(path.name for path in GOLDEN.iterdir())
NOT_READ = {"shared/downloads.html"}
"""A list of every file with its size: other tests read it."""
HASH = re.compile(r"\.[0-9a-f]{8}\.(?=(?:js|css)\b)")
SEVERAL = {"commissioners/document.html"}
"""Templates whose pages have each a shape of their own."""


AREA = "people/clusters/1/"
"""The page of a cluster, with what an area says on it."""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The small content with one complete record of each main kind, and what these leave out."""
    return finished(add(write(tmp_path_factory.mktemp("golden"))))


@pytest.fixture(scope="module")
def area(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The small area on the small content."""
    return finished(small_area.layers(small_area.write(tmp_path_factory.mktemp("area"))))


def finished(content: Path | Sequence[Layer]) -> Site:
    """A site with all of its files."""
    return build(check(content, DAY), PROJECT / "theme", finished=own_cache(FINISHED), downloads=True)


def golden(site: Site, area: Site) -> Iterator[tuple[str, str]]:
    """Each golden file: the longest page of a template, without the frame round it, which is tested elsewhere."""
    pages: dict[str, list[tuple[str, str]]] = {}
    for page in site.pages:
        if page.template not in NOT_READ:
            main = main_part(site.printer.document(page))
            pages.setdefault(page.template, []).append((page.address, main))
    for template, found in pages.items():
        longest = sorted(found, key=lambda one: (-len(one[1]), one[0]))
        for address, main in longest if template in SEVERAL else longest[:1]:
            yield f"{address.strip('/').removesuffix('.html').replace('/', '-') or 'home'}.html", main
    for page in area.pages:
        if page.template.startswith("area/") or page.address == AREA:
            yield f"area-{page.address.strip('/').replace('/', '-')}.html", main_part(area.printer.document(page))
    for begin, files in (("", site.files()), ("area-", area.files())):
        for name, raw in files:
            if name.startswith("downloads/") and name.endswith(".csv") and not begin:
                yield name.replace("downloads/", "table-"), raw.decode("utf-8-sig").replace("\r\n", "\n")
            elif name.endswith(".pdf"):
                yield f"{begin}{name.removesuffix('.pdf').replace('/', '-')}.txt", "\n".join(lines_of(raw)) + "\n"


def main_part(html: str) -> str:
    """From the beginning of the main part to its end, without empty lines and hashes of scripts and styles."""
    part = html[html.index("<main") : html.index("</main>") + len("</main>")]
    return HASH.sub(".", "\n".join(line for line in part.splitlines() if line.strip()) + "\n")


@pytest.fixture(scope="module")
def found(site: Site, area: Site, request: pytest.FixtureRequest) -> dict[str, str]:
    """Every golden file as it would be now; written with --golden."""
    found = dict(golden(site, area))
    if request.config.getoption("--golden"):
        for path in GOLDEN.iterdir():
            path.unlink()
        for name, text in found.items():
            (GOLDEN / name).write_text(text, encoding="utf-8", newline="")
    return found


@pytest.mark.parametrize("name", KEPT)
def test_it_is_as_it_was_read(found: dict[str, str], name: str) -> None:
    """A change is seen, and accepted by someone who read it: pytest tests/test_golden.py --golden."""
    assert found[name] == (GOLDEN / name).read_text(encoding="utf-8")


def test_each_has_its_file(found: dict[str, str]) -> None:
    """A new template, document, table or leaflet has one, and none stays that nothing is held against."""
    assert found.keys() == {path.name for path in GOLDEN.iterdir()}
