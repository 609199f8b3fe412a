"""The site of the invented area, made once for all who look at it."""

import pytest
from care_pathways.cache import FINISHED, own_cache
from care_pathways.home import Project
from care_pathways.site import Site, build, check

from tests.conftest import PROJECT, REAL_DAY


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
