"""Leaflets of the real and of the small content."""

from pathlib import Path

import pytest
from care_pathways.leaflet import Form, Leaflet, Printed, Words
from care_pathways.leaflets.printer import Printer
from care_pathways.pages.chrome import NAME
from care_pathways.pages.people.leaflet import leaflets
from care_pathways.site import Report, Site, check

from tests.conftest import DAY, PROJECT

URL = "https://example.org/"


@pytest.fixture(scope="session")
def printer() -> Printer:
    """The printer with the real templates."""
    return Printer(PROJECT / "theme" / "leaflets")


@pytest.fixture
def small_leaflets(content: Path) -> dict[Form, Leaflet[Words]]:
    """The leaflets of the one cluster of the small content, on a site whose address is known."""
    return {leaflet.form: leaflet for leaflet in leaflets(check(content, DAY).catalogue, NAME, URL)}


@pytest.fixture(scope="session")
def real_leaflets(real_report: Report) -> dict[str, Leaflet[Words]]:
    """The leaflets of the real content on a site whose address is known, by their id."""
    return {leaflet.id: leaflet for leaflet in leaflets(real_report.catalogue, NAME, URL)}


@pytest.fixture(scope="session")
def real_printed(real_site: Site) -> dict[str, Printed]:
    """The finished leaflets of the real site, by their id."""
    return {printed.leaflet.id: printed for printed in real_site.leaflets}
