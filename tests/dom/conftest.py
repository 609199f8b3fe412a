"""The real site in a folder, as a document without a browser opens it."""

from pathlib import Path

import pytest
from care_pathways.site import Site

from tests.serving import put


@pytest.fixture(scope="session")
def folder(real_site: Site, real_pages: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Its pages, its scripts and the index of its search."""
    pages = {f"{address}index.html": page.encode() for address, page in real_pages.items() if address.endswith("/")}
    scripts = {name: raw for name, raw in real_site.files() if name.endswith(".js")}
    return put((pages | scripts).items(), tmp_path_factory.mktemp("dom"))
