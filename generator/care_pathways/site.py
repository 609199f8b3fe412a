"""The pipeline: content in, a checked site out. No clock, no network; only caches are written."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from care_pathways import exports
from care_pathways.address import with_slash
from care_pathways.cache import Cache
from care_pathways.catalogue import Catalogue
from care_pathways.checked import Memory, Report, check
from care_pathways.download import Download
from care_pathways.leaflet import FOR_PEOPLE, AnyLeaflet, Printed
from care_pathways.leaflets import draw_all, print_all, together
from care_pathways.load.examples import examples
from care_pathways.output import Part
from care_pathways.page import Page
from care_pathways.pages import addresses, styleguide
from care_pathways.pages.about import data
from care_pathways.pages.about import downloads as download_list
from care_pathways.pages.area import local_pages
from care_pathways.pages.area.leaflets import with_area as with_local_part
from care_pathways.pages.area.overlay import with_area
from care_pathways.pages.chrome import NAME, POLICY, chrome, with_files
from care_pathways.pages.commissioners.pictures import pictures
from care_pathways.pages.moved_addresses import old_addresses
from care_pathways.pages.overdue import with_overdue
from care_pathways.pages.people.leaflet import leaflets as for_people
from care_pathways.pages.people.take_away import take_away
from care_pathways.pages.place import placed
from care_pathways.pages.professionals.one_sheet import sheets
from care_pathways.pages.registry import all_pages
from care_pathways.picture import Drawn
from care_pathways.render import KeptPages, Printer, assets, printer
from care_pathways.to_take_away import ToTakeAway, made


@dataclass(frozen=True, kw_only=True)
class Site:
    """A checked site, ready to be written: its pages, and how to print them."""

    report: Report
    pages: tuple[Page, ...]
    printer: Printer
    kept: KeptPages | None
    """Has what was printed before; without it every page is printed."""
    assets: dict[str, tuple[str, bytes]]
    url: str
    leaflets: tuple[Printed, ...] = ()
    pictures: tuple[Drawn, ...] = ()
    downloads: tuple[Download, ...] = ()

    def files(self) -> Iterator[tuple[str, bytes]]:
        """Every file of the site by name and bytes, one at a time."""
        for part in self.parts():
            yield from part()

    def parts(self) -> tuple[Part, ...]:
        """The same in parts that can be made in any order, by any process: the longest first."""
        return (self.other_files, *(partial(self.page_files, page) for page in self.pages))

    def page_files(self, page: Page) -> Iterable[tuple[str, bytes]]:
        """A page, and its twin in Markdown where it has one."""
        return (self.kept or self.printer).files(page)

    def other_files(self) -> Iterator[tuple[str, bytes]]:
        """Every file that is not a page."""
        yield from self.assets.values()
        yield from ((printed.leaflet.file, printed.raw) for printed in self.leaflets)
        if self.leaflets:
            yield (
                addresses.address(addresses.ALL_LEAFLETS),
                together(tuple(item for item in self.leaflets if item.leaflet.form in FOR_PEOPLE)),
            )
        for drawn in self.pictures:
            yield from ((f"{drawn.picture.file}.png", drawn.png), (f"{drawn.picture.file}.svg", drawn.svg))
        yield from ((file.name, file.raw) for file in self.downloads)
        yield from exports.all_files(
            self.pages,
            old_addresses(self.pages, self.report.catalogue),
            self.report.catalogue.national,
            self.url,
            self.printer.chrome,
        )
        yield from exports.area_file.files(self.report.catalogue)


def build(
    report: Report,
    theme: Path,
    url: str = "",
    policy: str = POLICY,
    finished: Cache | None = None,
    *,
    leaflets: bool = True,
    twins: bool = False,
    downloads: bool = False,
    begun: Callable[[], ToTakeAway] | None = None,
) -> Site:
    """The site of content that passed its checks. Ask `report.failed` first: a failed report has no site.

    `finished` keeps finished files and pages between builds; without one there are no `leaflets`, and every page is
    printed. `twins` puts each page beside it as Markdown; `downloads` adds the files to take away and the pages about
    them, from `begun` where a fork makes them.
    """
    if report.failed:
        raise ValueError("content with errors has no site")
    url = with_slash(url)
    area, catalogue = report.catalogue.local.area, report.catalogue.national
    logo = report.catalogue.local.logo
    accent = (area.value.body.accent or "") if area else ""
    found = assets(theme, accent, {logo.asset: logo.raw} if logo else {})
    printed, drawn = _printed(report.catalogue, theme, url, finished) if finished and leaflets else ((), ())
    names = {name: address for name, (address, _) in found.items()}
    national = tuple(
        with_area((*all_pages(catalogue), *styleguide.pages(catalogue, partial(examples, theme))), report.catalogue)
    )
    begun = begun or partial(made, catalogue, theme, url, finished)
    taken = begun() if downloads else ToTakeAway()  # as late as can be: a fork may still be making them
    files, tables = taken.files, taken.tables
    frame = chrome(report.catalogue, names, policy, take_away(catalogue, printed, drawn))
    around = with_files(frame, catalogue, files, twins, url)
    pages = (*national, *local_pages.pages(report.catalogue), *data.pages(catalogue, files, twins))
    # The page about downloads tells the sizes of files that list every page, so its own outline is there before it.
    outline = (*pages, *download_list.pages(files, tables))
    listing = tuple(exports.for_machines(outline, catalogue, url, around)) if files else ()
    pages = (*pages, *download_list.pages((*files, *listing), tables))
    pages = tuple(placed(with_overdue(pages, catalogue, report.as_of), around.menus, catalogue))
    return Site(
        report=report,
        pages=pages,
        printer=printer(theme, around),
        kept=KeptPages(theme, around, finished) if finished else None,
        assets=found,
        url=url,
        leaflets=printed,
        pictures=drawn,
        downloads=files,
    )


def _printed(
    catalogue: Catalogue, theme: Path, url: str, finished: Cache
) -> tuple[tuple[Printed, ...], tuple[Drawn, ...]]:
    """Leaflets for people, with what the area says, the sheets for professionals, and the charts as pictures."""
    national, folder = catalogue.national, theme / "leaflets"
    to_print: tuple[AnyLeaflet, ...] = (
        *with_local_part(for_people(national, NAME, url), catalogue),
        *sheets(national, NAME, url),
    )
    return print_all(to_print, folder, finished), draw_all(pictures(national, NAME, url), folder, finished)


__all__ = ["Memory", "Report", "Site", "build", "check"]
