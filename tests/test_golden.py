"""Golden pages: one of each template on the small content, to be read as code when they change."""

from pathlib import Path

import pytest
from care_pathways.site import build, check

from tests import small
from tests.conftest import DAY, PROJECT

GOLDEN = PROJECT / "tests" / "golden"
PAGES = (
    "people/clusters/1/",
    "people/interventions/guided-help/",
    "professionals/clusters/1/",
    "professionals/interventions/guided-help/",
    "commissioners/clusters/1/",
    "commissioners/interventions/guided-help/",
    "guidance/cg9/",
    "get-help-now/",
)


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The main part of each golden page; the frame round it is tested elsewhere."""
    content = small.write(tmp_path_factory.mktemp("golden"))
    site = build(check(content, DAY), PROJECT / "theme")
    pages = {page.address: site.printer.document(page) for page in site.pages}
    return {address: main_part(pages[address]) for address in PAGES}


def main_part(html: str) -> str:
    """From the beginning of the main part to its end, without empty lines."""
    part = html[html.index("<main") : html.index("</main>") + len("</main>")]
    return "\n".join(line for line in part.splitlines() if line.strip()) + "\n"


@pytest.mark.parametrize("address", PAGES)
def test_page_is_as_it_was_read(printed: dict[str, str], address: str, request: pytest.FixtureRequest) -> None:
    """A change of a page is seen, and accepted by someone who read it: pytest --golden."""
    path = Path(GOLDEN, address.strip("/").replace("/", "-") + ".html")
    if request.config.getoption("--golden"):
        path.write_text(printed[address], encoding="utf-8")

    assert printed[address] == path.read_text(encoding="utf-8")
