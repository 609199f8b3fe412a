"""The pipeline: content in, a checked site out. Pure: no clock, no network, and nothing is written here."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from generator import checks, exports
from generator.catalogue import Catalogue
from generator.diagnostics import Diagnostic, errors, in_order
from generator.load import Loaded, Memory, load
from generator.page import Page
from generator.pages import all_pages
from generator.pages.chrome import POLICY, chrome
from generator.render import Printer, assets, printer


@dataclass(frozen=True)
class Report:
    """What the checks found. `hidden` are problems that a suppression covers."""

    loaded: Loaded
    diagnostics: tuple[Diagnostic, ...]
    hidden: tuple[Diagnostic, ...]

    @property
    def catalogue(self) -> Catalogue:
        """The content."""
        return self.loaded.catalogue

    @property
    def failed(self) -> bool:
        """Is there an error?"""
        return bool(errors(self.diagnostics))


def check(content: Path, as_of: date, memory: Memory | None = None) -> Report:
    """Read the content and run every check."""
    loaded = load(content, memory)
    found = [*loaded.diagnostics, *checks.run(loaded.catalogue, as_of, loaded.whole)]
    shown, hidden = checks.suppress(found, loaded.catalogue, as_of)

    def with_lines(problems: list[Diagnostic]) -> tuple[Diagnostic, ...]:
        files = loaded.files
        return tuple(
            files[problem.mark.file].with_line(problem) if problem.mark.file in files else problem
            for problem in in_order(problems)
        )

    return Report(loaded, with_lines(shown), with_lines(hidden))


@dataclass(frozen=True)
class Site:
    """A checked site, ready to be written: its pages, and how to print them."""

    report: Report
    pages: tuple[Page, ...]
    printer: Printer
    assets: dict[str, tuple[str, bytes]]
    url: str

    def files(self) -> Iterator[tuple[str, bytes]]:
        """Every file of the site by name and bytes, one at a time."""
        for page in self.pages:
            yield page.file, self.printer.document(page).encode()
        yield from self.other_files()

    def other_files(self) -> Iterator[tuple[str, bytes]]:
        """Every file that is not a page."""
        yield from self.assets.values()
        yield from exports.all_files(self.pages, self.url, self.printer.chrome.policy)


def build(report: Report, theme: Path, url: str = "", policy: str = POLICY) -> Site:
    """The site of content that passed its checks. Ask `report.failed` first: a failed report has no site."""
    if report.failed:
        raise ValueError("content with errors has no site")
    found = assets(theme)
    around = chrome(report.catalogue, {name: address for name, (address, _) in found.items()}, policy)
    pages = tuple(all_pages(report.catalogue))
    return Site(report, pages, printer(theme, around), found, url)
