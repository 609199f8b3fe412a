"""What many tests share: the project's own folder, a small content tree, and the real site built once."""

from datetime import date
from pathlib import Path
from shutil import which

import pytest
from care_pathways.cache import FINISHED, own_cache
from care_pathways.home import Project
from care_pathways.site import Report, Site, build, check

from tests import small

PROJECT = Path(__file__).parent.parent
DAY = date(2026, 1, 15)
"""The day of tests on the small content."""
REAL_DAY = date(2026, 11, 30)
"""The day of tests on the real content: no earlier than the last day on which something in it was read."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """--golden writes golden pages anew; --every-page has axe look at all of them; --times draws more cases."""
    parser.addoption("--golden", action="store_true", help="Write the golden pages anew; then read the diff.")
    parser.addoption("--every-page", action="store_true", help="axe on every page, not on every shape of mark-up only.")
    parser.addoption("--times", type=int, default=1, help="How many times as often the attacked tests try: make fuzz.")


def pytest_report_header() -> str | None:
    """What is not tried here, and what to type: LibreOffice is too large to be installed unasked."""
    if which("soffice"):
        return None
    return "Not tried in LibreOffice, which is not here. Type: sudo apt-get install libreoffice-calc"


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
def content(tmp_path: Path) -> Path:
    """A small content tree of its own."""
    return small.write(tmp_path)


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
