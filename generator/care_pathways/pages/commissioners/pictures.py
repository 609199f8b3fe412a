"""The charts that planners put into a paper: which they are, and what each says."""

from collections.abc import Iterator

from care_pathways.catalogue import Catalogue
from care_pathways.leaflet import Imprint
from care_pathways.pages import addresses
from care_pathways.pages.commissioners.figures import kinds, reviews
from care_pathways.pages.commissioners.heat import heat
from care_pathways.pages.parts.imprint import imprint_at
from care_pathways.picture import Mark, Picture, PictureForm, PictureRow
from care_pathways.words.charts import COUNTED_BY_US

FOLDER = "pictures"


def pictures(catalogue: Catalogue, site: str, url: str) -> Iterator[Picture]:
    """Kinds of help by cluster, and the time between reviews. `url` is the address of the site, empty when unknown."""
    if not catalogue.packages:
        return
    imprint = imprint_at(catalogue.framework.value, addresses.address(addresses.CHARTS), site, url)
    yield _kinds(catalogue, imprint)
    yield _reviews(catalogue, imprint)


def _kinds(catalogue: Catalogue, imprint: Imprint) -> Picture:
    figures, table = kinds(catalogue), heat(catalogue)
    return Picture(
        form=PictureForm.HEAT,
        id=figures.id,
        file=f"{FOLDER}/{figures.id}",
        finding=figures.finding,
        subject=f"{figures.title}. {figures.reading}",
        groups=table.groups,
        columns=tuple(str(column.number) for column in table.columns),
        rows=tuple(
            PictureRow(
                name=row.name,
                group="",
                marks=tuple(Mark(text=str(cell.count), weight=cell.step) for cell in row.cells),
            )
            for row in table.rows
        ),
        note=f"{figures.note} {COUNTED_BY_US}",
        imprint=imprint,
    )


def _reviews(catalogue: Catalogue, imprint: Imprint) -> Picture:
    figures = reviews(catalogue)
    longest = max(sum(row.numbers) for panel in figures.panels for row in panel.rows)
    return Picture(
        form=PictureForm.BARS,
        id=figures.id,
        file=f"{FOLDER}/{figures.id}",
        finding=figures.finding,
        subject=figures.title,
        groups=(),
        columns=figures.columns,
        rows=tuple(
            PictureRow(
                name=row.name,
                group=panel.name,
                marks=(Mark(text=row.shown, weight=100 * sum(row.numbers) / longest),),
            )
            for panel in figures.panels
            for row in panel.rows
        ),
        note=figures.note,
        imprint=imprint,
    )
