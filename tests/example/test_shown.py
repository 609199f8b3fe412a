"""Each word of a complete record stands where its meaning puts it, in each view, and nowhere else."""

import pytest
import yaml
from care_pathways.site import build, check

from tests.conftest import DAY, PROJECT
from tests.example.headings import Placed, headings_of, placed
from tests.example.site import KINDS, PAGES, write
from tests.full import fields, word

SHOWN: dict[str, dict[str, dict[str, list[str]]]] = yaml.safe_load(
    (PROJECT / "tests/example/shown.yml").read_text(encoding="utf-8")
)


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Placed]:
    """The pages that show the complete records."""
    site = build(check(write(tmp_path_factory.mktemp("full"), KINDS), DAY), PROJECT / "theme")
    wanted = {address for views in PAGES.values() for address in views.values()}
    return {page.address: placed(site.printer.document(page)) for page in site.pages if page.address in wanted}


@pytest.mark.parametrize("kind", KINDS)
def test_every_field_has_an_expectation(kind: str) -> None:
    """Who adds a field to a model says here where readers meet it. What a review says has tests of its own."""
    in_model = {path.removeprefix(f"{kind}.") for path in fields(KINDS[kind], f"{kind}.")}

    assert {path for path in in_model if not path.startswith("review.")} == set(SHOWN[kind])


@pytest.mark.parametrize(("kind", "field"), [(kind, field) for kind, rows in SHOWN.items() for field in rows])
def test_a_field_stands_under_its_heading(pages: dict[str, Placed], kind: str, field: str) -> None:
    """In each view under the headings that the table names; in a view that it does not name, nowhere."""
    canary = word(f"{kind}.{field}")
    found = {view: headings_of(pages[address], canary) for view, address in PAGES[kind].items()}

    assert {view: headings for view, headings in found.items() if headings} == SHOWN[kind][field]
