"""The files to take away: documents, tables, papers, records. No page is needed to make them, and no check.

So a build may begin them as soon as the content is read, in a fork, and check it meanwhile. When a check fails they are
thrown away; when content with errors cannot be made into files, that comes to nothing as well, for the checks say why.
What makes pages is imported before the fork: both processes need it, and importing is half of what either does.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from care_pathways import exports
from care_pathways.address import with_slash
from care_pathways.cache import Cache
from care_pathways.catalogue import Catalogue
from care_pathways.download import Download
from care_pathways.leaflets import papers
from care_pathways.output import aside
from care_pathways.pages.chrome import NAME
from care_pathways.pages.documents import all_documents
from care_pathways.pages.tables import all_tables
from care_pathways.table import Table


@dataclass(frozen=True, kw_only=True)
class ToTakeAway:
    """The files, and the tables from which some are made."""

    tables: tuple[Table, ...] = ()
    files: tuple[Download, ...] = ()


def begun(catalogue: Catalogue, theme: Path, url: str, finished: Cache | None) -> Callable[[], ToTakeAway]:
    """Begin them; calling what comes back waits for them."""
    return aside(partial(made, catalogue, theme, url, finished))


def made(catalogue: Catalogue, theme: Path, url: str, finished: Cache | None) -> ToTakeAway:
    """All of them, from `finished` where nothing in them changed."""
    catalogue, url = catalogue.national, with_slash(url)
    tables, documents = all_tables(catalogue), tuple(all_documents(catalogue))
    imprint, kept = exports.paper_imprint(catalogue, NAME, url), exports.Kept(finished)
    on_paper = papers(documents, tables, theme / "leaflets", finished, imprint)
    files = exports.downloads(catalogue, tables, documents, name=NAME, url=url, papers=on_paper, kept=kept)
    return ToTakeAway(tables=tables, files=files)
