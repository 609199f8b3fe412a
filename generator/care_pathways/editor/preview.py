"""The pages about a record as they would read, from the text that stands in the form."""

from dataclasses import dataclass, field, replace
from threading import RLock

from care_pathways.analysis.dependents import affected
from care_pathways.catalogue import Name
from care_pathways.editor.look import Look
from care_pathways.home import Project
from care_pathways.page import Page
from care_pathways.pages import addresses
from care_pathways.site import Report, Site, build

TYPES = {
    "html": "text/html; charset=utf-8",
    "css": "text/css; charset=utf-8",
    "svg": "image/svg+xml",
    "png": "image/png",
    "woff2": "font/woff2",
    "ico": "image/x-icon",
}
MOST_PAGES = 12
UNPRINTED = b"<!doctype html><html lang=en><title>No page yet</title><p>Mend the errors to see this page."


@dataclass
class Preview:
    """The site of the last look that had one. It is built when somebody asks for a page of it."""

    project: Project
    lock: RLock = field(default_factory=RLock)
    _wanted: Report | None = None
    _site: Site | None = None
    _printed: dict[str, bytes] = field(default_factory=dict)

    def show(self, look: Look) -> None:
        """From now on this is what pages are printed from."""
        if look.report is not None:
            self.show_report(look.report)

    def show_report(self, report: Report) -> None:
        """The same, of a report."""
        with self.lock:
            self._wanted = report

    def file(self, name: str) -> tuple[str, bytes] | None:
        """A page or a part of the look of the site, with its type; None when there is none of that name."""
        with self.lock:
            site = self._built()
            if site is None:
                return None
            if name == "" or name.endswith("/"):
                page = next((page for page in site.pages if page.address == name), None)
                return (TYPES["html"], self._print(site, page)) if page else None
            ending = name.rpartition(".")[2]
            raw = next((raw for address, raw in site.assets.values() if address == name), None)
            return (TYPES[ending], raw) if raw is not None and ending in TYPES else None

    def pages(self, name: Name) -> list[Page]:
        """The pages about a record, or else about what names it."""
        with self.lock:
            site = self._built()
            if site is None:
                return []
            shared = {addresses.address(addresses.HELP)} if name[0] == "helpline" else set()
            for names in ({name}, affected(site.report.catalogue, [name])):
                found = [page for page in site.pages if page.subject in names or page.address in shared]
                if found:
                    return found[:MOST_PAGES]
            return []

    def _built(self) -> Site | None:
        if self._wanted is not None:
            report, self._wanted = self._wanted, None
            try:  # what is wrong stands in the form, so that all can be shown that has a page
                self._site = build(replace(report, diagnostics=()), self.project.theme)
            except Exception:  # a text with errors may have no page: the last one that had stays
                return self._site
        return self._site

    def _print(self, site: Site, page: Page) -> bytes:
        """The page; while its text has an error that leaves it without one, as it was last."""
        try:
            self._printed[page.address] = site.printer.document(page).encode()
        except Exception:  # such as a link to a record that is not there: the form says so, beside the field
            return self._printed.get(page.address, UNPRINTED)
        return self._printed[page.address]
