"""What can be taken away: the appointment sheet of a cluster, leaflets that were printed, charts as pictures."""

from collections.abc import Sequence

from care_pathways.catalogue import Catalogue
from care_pathways.chrome import TakeAway
from care_pathways.leaflet import Form, Printed
from care_pathways.page import Link
from care_pathways.pages import addresses
from care_pathways.picture import Drawn
from care_pathways.words.grammar import counted

SHEET = "Sheet for an appointment, to print"
NAMES = {
    Form.LEAFLET: "Leaflet",
    Form.LARGE_PRINT: "Leaflet in large print",
    Form.CARERS: "Fridge sheet for carers",
}


def take_away(catalogue: Catalogue, printed: Sequence[Printed], drawn: Sequence[Drawn] = ()) -> TakeAway:
    """Links with the kind of file and its length. Only printed leaflets are linked."""
    clusters = {int(number): [Link(SHEET, addresses.appointment(int(number)))] for number in catalogue.packages}
    summaries = {item.leaflet.words.number: _summary(item) for item in printed if item.leaflet.form is Form.SUMMARY}
    for_people = [item for item in printed if item.leaflet.form in NAMES]
    for item in for_people:
        leaflet = item.leaflet
        text = f"{NAMES[leaflet.form]}, PDF, {counted(item.pages, 'page')}"
        clusters[leaflet.words.number].append(Link(text, f"/{leaflet.file}"))
    size = sum(len(item.raw) for item in for_people) / 1_000_000
    together = f"All leaflets in one zip file, {len(for_people)} PDF files, {size:.1f} MB"
    return TakeAway(
        {number: tuple(links) for number, links in clusters.items()},
        Link(together, addresses.ALL_LEAFLETS) if for_people else None,
        summaries,
        {item.picture.id: _picture(item) for item in drawn},
    )


def _picture(item: Drawn) -> tuple[Link, ...]:
    return tuple(
        Link(f"{name}, {max(1, round(len(raw) / 1000))} KB", f"/{item.picture.file}.{name.lower()}")
        for name, raw in (("PNG", item.png), ("SVG", item.svg))
    )


def _summary(item: Printed) -> Link:
    return Link("This page on one sheet of paper, PDF", f"/{item.leaflet.file}")
