"""What an area adds to the leaflets of a cluster: plain text, as all of a leaflet is."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from care_pathways.catalogue import Catalogue
from care_pathways.catalogue.local import Logo
from care_pathways.leaflet import Contact, Leaflet, LocalPart, Sign, Words
from care_pathways.model.local.area import Area
from care_pathways.model.local.line import FOR_HELP, LineUse, LocalLine
from care_pathways.pages.area.overlay import HEADINGS
from care_pathways.pages.people.leaflet import on_paper
from care_pathways.words.area import LINE
from care_pathways.words.grammar import day

EXPLAINED = {"cluster": "What a cluster is", "care-package": "What a care package is"}
"""Words of the glossary that a local leaflet explains, with the headings under which it does."""


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
        help=tuple(_contact(line.name, line) for line in lines),
        checked=day(min((line.checked_on for line in lines), default=None)),
        texts=tuple(_texts(catalogue, area)),
        services=tuple(
            Contact(item.name, on_paper(item.people.how).removesuffix("."), item.people.hours) for item in services
        ),
        partners=tuple((item.name, on_paper(item.people.offers)) for item in partners),
        reach=tuple(_contact(line.name if line.use is LineUse.ADVICE else LINE[line.use], line) for line in own),
    )


def _sign(logo: Logo) -> Sign:
    drawn = logo.file.endswith(".svg")
    content = logo.raw.decode() if drawn else tuple(logo.raw)
    return Sign(format="svg" if drawn else "png", content=content, text=logo.text)


def _texts(catalogue: Catalogue, area: Area) -> Iterator[tuple[str, str]]:
    for key, heading in EXPLAINED.items():
        if term := catalogue.terms.get(key):
            yield heading, on_paper(term.value.meaning)
    for name, heading in HEADINGS.items():
        if text := getattr(area.people, name):
            yield heading, on_paper(text)


def _contact(name: str, line: LocalLine) -> Contact:
    """A line with all of its ways, as paper can hold them."""
    word = f"{line.text_word} to " if line.text_word else ""
    ways = (
        f"call {line.call}" if line.call else "",
        f"text {word}{line.text_number}" if line.text_number else "",
        f"fax {line.fax}" if line.fax else "",
        f"write to {line.email}" if line.email else "",
        f"post: {line.post}" if line.post else "",
        line.web.removeprefix("https://") if line.web else "",
    )
    return Contact(name, ", ".join(way for way in ways if way), line.hours)
