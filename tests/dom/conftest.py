"""The real site in a folder, as a document without a browser opens it."""

from pathlib import Path

import pytest
from care_pathways.site import Site


@pytest.fixture(scope="session")
def folder(real_site: Site, real_pages: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Its pages, its scripts and the index of its search."""
    folder = tmp_path_factory.mktemp("dom")
    pages = {f"{address}index.html": page.encode() for address, page in real_pages.items() if address.endswith("/")}
    scripts = {name: raw for name, raw in real_site.files() if name.endswith(".js")}
    for name, raw in (pages | scripts).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(raw)
    return folder
