"""What an area adds to the leaflets of a cluster: plain text, as all of a leaflet is."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import TypeVar

from care_pathways.catalogue import Catalogue, Key, Record
from care_pathways.catalogue.local import Logo
from care_pathways.leaflet import Contact, Leaflet, LocalPart, Sign, Words
from care_pathways.model.local.area import Area
from care_pathways.model.local.line import FOR_HELP, LineUse, LocalLine
from care_pathways.model.local.note import LocalDifference, Note
from care_pathways.model.package import Package
from care_pathways.pages.area.overlay import HEADINGS
from care_pathways.pages.people.leaflet import on_paper
from care_pathways.words.area import LINE, OFFERED
from care_pathways.words.grammar import commas, day

N = TypeVar("N", Note, LocalDifference)


def with_area(leaflets: Iterable[Leaflet[Words]], catalogue: Catalogue) -> Iterator[Leaflet[Words]]:
    """The leaflets, each with its local part. Without an area they are as they were."""
    area = catalogue.local.area
    for leaflet in leaflets:
        yield replace(leaflet, here=_part(catalogue, area.value, leaflet.words.number)) if area else leaflet


def _part(catalogue: Catalogue, area: Area, number: int) -> LocalPart:
    local, body = catalogue.local, area.body
    lines = local.lines_for(*FOR_HELP)
    own = [local.lines[key].value for key in body.lines]
    services = [item.value for item in local.services.values() if number in item.value.clusters]
    partners = [item.value for item in local.partners.values() if item.value.on_leaflets]
    return LocalPart(
        area=area.name,
        body=body.name,
        web=body.web.removeprefix("https://").rstrip("/"),
        logo=_sign(local.logo) if local.logo else None,
        example=area.example,
        help=tuple(_contact(line.name, line, line.who_for, line.cost) for line in lines),
        checked=day(min((line.checked_on for line in lines), default=None)),
        texts=tuple(
            (heading, on_paper(text)) for name, heading in HEADINGS.items() if (text := getattr(area.people, name))
        ),
        services=tuple(
            Contact(item.name, on_paper(item.people.how).removesuffix("."), item.people.hours) for item in services
        ),
        offers=tuple(_offers(catalogue, number)),
        notes=tuple(on_paper(item.people) for item in _beside(catalogue, number, local.notes) if item.people),
        differences=tuple(
            (on_paper(item.people.national), on_paper(item.people.here))
            for item in _beside(catalogue, number, local.differences)
            if item.people
        ),
        partners=tuple((item.name, on_paper(item.people.offers)) for item in partners),
        reach=tuple(
            _contact(line.name if line.use is LineUse.ADVICE else LINE[line.use], line, line.note) for line in own
        ),
    )


def _offers(catalogue: Catalogue, number: int) -> Iterator[tuple[str, tuple[str, ...]]]:
    """What the area says of this package, by how far it is offered. A name that stands in both lists is one."""
    found = [item.value for item in catalogue.local.offers.values() if item.value.cluster == number]
    for state, label in OFFERED.items():
        names = [
            catalogue.interventions[item.intervention].value.people.title for item in found if item.offered is state
        ]
        if names:
            yield label, tuple(dict.fromkeys(names))


def _beside(catalogue: Catalogue, number: int, records: Mapping[Key, Record[N]]) -> Iterator[N]:
    """The notes or differences for paper that stand beside this cluster, what it has to do with, or any page."""
    package: Package = catalogue.packages[number].value
    lines = {*package.specific, *package.choose_together, *package.for_everyone}
    for record in records.values():
        kind, key = record.value.beside.place
        pathway = catalogue.pathways[key].value.clusters if kind == "pathway" else ()
        about = kind == "page" or key == number or key in lines or number in pathway
        if record.value.on_leaflets and about:
            yield record.value


def _sign(logo: Logo) -> Sign:
    drawn = logo.file.endswith(".svg")
    content = logo.raw.decode() if drawn else tuple(logo.raw)
    return Sign(format="svg" if drawn else "png", content=content, text=logo.text)


def _contact(name: str, line: LocalLine, *more: str | None) -> Contact:
    """A line with all of its ways, as paper can hold them; then what to choose, its hours, and what else to know."""
    word = f"{line.text_word} to " if line.text_word else ""
    ways = (
        f"call {line.call}" if line.call else "",
        f"text {word}{line.text_number}" if line.text_number else "",
        f"fax {line.fax}" if line.fax else "",
        f"write to {line.email}" if line.email else "",
        f"post: {line.post}" if line.post else "",
        line.web.removeprefix("https://") if line.web else "",
    )
    return Contact(name, commas(way for way in ways if way), _sentences(line.then, line.hours, *more))


def _sentences(*parts: str | None) -> str:
    return ". ".join(part.removesuffix(".") for part in parts if part)
