"""What many tests share: the project's own folder, a small content tree, and the real site built once."""

import os
import random
from collections.abc import Callable
from datetime import date
from pathlib import Path
from shutil import which

import pytest
from care_pathways.cache import FINISHED, own_cache
from care_pathways.home import Project
from care_pathways.output.lock import locked
from care_pathways.site import Report, Site, build, check
from hypothesis import settings

from tests import small

PROJECT = Path(__file__).parent.parent
DAY = date(2026, 1, 15)
"""The day of tests on the small content."""
REAL_DAY = date(2026, 11, 30)
"""The day of tests on the real content: no earlier than the last day on which something in it was read."""
Shared = Callable[[str, Callable[[Path], object]], Path]
"""Gives the folder of that name, filled once in a run."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """--golden writes golden pages anew, --every-page is for the record, --times and --seed are for make fuzz."""
    parser.addoption("--golden", action="store_true", help="Write the golden pages anew; then read the diff.")
    parser.addoption("--every-page", action="store_true", help="axe on every page, not on every shape of mark-up only.")
    parser.addoption("--times", type=int, default=1, help="How many times as often the attacked tests try.")
    parser.addoption(
        "--seed", default="kept", help="What the attacked tests draw their cases by. Kept: always the same."
    )


def pytest_configure(config: pytest.Config) -> None:
    """hypothesis draws the same examples at each run, or as many more as --times says, by the seed."""
    kept = config.getoption("--seed") == "kept"
    examples = 100 * config.getoption("--times")
    settings.register_profile("ours", derandomize=kept, max_examples=examples, database=None, deadline=None)
    settings.load_profile("ours")


def pytest_report_header(config: pytest.Config) -> list[str]:
    """How to draw the same cases again; what is not tried here, as LibreOffice is too large to install unasked."""
    seed = config.getoption("--seed")
    said = [] if seed == "kept" else [f"Cases are drawn by a seed. Type for the same again: make fuzz SEED={seed}"]
    if not which("soffice"):
        said.append("Not tried in LibreOffice, which is not here. Type: sudo apt-get install libreoffice-calc")
    return said


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """A skipped check is no check, and neither is one that may fail: a run with one has failed."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if reporter and any(reporter.stats.get(kind) for kind in ("skipped", "xfailed", "xpassed")):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


@pytest.fixture
def times(request: pytest.FixtureRequest) -> int:
    """How many times as often a test that draws its cases tries them."""
    return int(request.config.getoption("--times"))


@pytest.fixture
def chance(request: pytest.FixtureRequest) -> random.Random:
    """The dice of one test."""
    return random.Random(f"{request.config.getoption('--seed')} {request.node.name}")  # noqa: S311 - no secret


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A small content tree of its own."""
    return small.write(tmp_path)


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Shared:
    """Folders that all processes of a run share: the first that wants one fills it while the others wait."""
    own = tmp_path_factory.getbasetemp()
    run = own.parent if "PYTEST_XDIST_WORKER" in os.environ else own

    def made(name: str, fill: Callable[[Path], object]) -> Path:
        folder, half = run / name, run / f"{name}-half"
        with locked(folder, lambda _: None, patience=600):
            if not folder.is_dir():
                half.mkdir(exist_ok=True)
                fill(half)
                half.rename(folder)
        return folder

    return made


@pytest.fixture(scope="session")
def real_report() -> Report:
    """The real content, read and checked once."""
    return check(PROJECT / "content", REAL_DAY)


@pytest.fixture(scope="session")
def edition(real_report: Report) -> str:
    """The edition that everything printed names: an edition that goes out changes no test."""
    return str(real_report.catalogue.framework.value.edition)


@pytest.fixture(scope="session")
def edition_day(real_report: Report) -> date:
    """The day on which it was closed."""
    return real_report.catalogue.framework.value.edition_date


@pytest.fixture(scope="session")
def real_site(real_report: Report) -> Site:
    """The real site, with its leaflets, its twins in Markdown and its downloads."""
    return build(real_report, PROJECT / "theme", finished=own_cache(FINISHED), twins=True, downloads=True)


@pytest.fixture(scope="session")
def real_pages(real_site: Site) -> dict[str, str]:
    """Every page of the real site as HTML, by address."""
    return {page.address: real_site.printer.document(page) for page in real_site.pages}


@pytest.fixture(scope="session")
def example() -> Site:
    """The site of the invented area."""
    project = Project(PROJECT / "areas/example")
    report = check(project.layers, REAL_DAY)
    cache = own_cache(FINISHED)
    return build(report, project.theme, finished=cache, twins=True, downloads=True)


@pytest.fixture(scope="session")
def example_files(example: Site) -> dict[str, bytes]:
    """All its files."""
    return dict(example.files())
