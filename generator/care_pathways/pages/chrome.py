"""What stands round every page: menus, footer, edition."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from care_pathways.catalogue import Catalogue, Record
from care_pathways.chrome import AreaMark, Chrome, LogoMark, Status, TakeAway
from care_pathways.download import Download
from care_pathways.logo import size_of
from care_pathways.model import named_pages
from care_pathways.model.audience import Audience
from care_pathways.model.framework import Framework
from care_pathways.model.lists import HelplineKind
from care_pathways.model.written import WrittenPage
from care_pathways.page import Link, Meaning
from care_pathways.pages import addresses
from care_pathways.pages.about.downloads import size
from care_pathways.pages.named_addresses import named
from care_pathways.pages.parts.prose import prose
from care_pathways.text.plain_text import first_sentence
from care_pathways.words.grammar import day, partial_date
from care_pathways.words.marks import AUDIENCE

NAME = "Waymark"

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'"
)
"""Nothing from elsewhere, nothing inline, nothing sent."""

NOTHING_TO_TAKE = TakeAway()


def chrome(
    catalogue: Catalogue, assets: Mapping[str, str], policy: str, take_away: TakeAway = NOTHING_TO_TAKE
) -> Chrome:
    """The same for every page of a site."""
    framework = catalogue.framework.value
    menus: dict[str, tuple[Link, ...]] = {audience.value: _menu(audience) for audience in Audience}
    if area := catalogue.local.area:
        for audience in Audience:
            menus[audience.value] += (Link(f"In {area.value.name}", addresses.area(audience)),)
    menus["all"] = (
        Link("Home", addresses.HOME),
        Link("Guidance", addresses.GUIDANCE),
        Link("Words explained", addresses.GLOSSARY),
        Link("Clusters today", addresses.STATUS),
        Link("About", addresses.ABOUT),
    )
    return Chrome(
        name=NAME,
        edition=framework.edition,
        edition_date=day(framework.edition_date) or "",
        audience_names=AUDIENCE,
        menus=menus,
        footer=_footer(catalogue),
        assets={name: f"/{address}" for name, address in assets.items()},
        policy=policy,
        emergency=_number(catalogue, HelplineKind.EMERGENCY),
        urgent=_number(catalogue, HelplineKind.URGENT),
        meanings=tuple(
            Meaning(
                id=record.value.id,
                term=record.value.term,
                words=record.value.mark_in_text,
                meaning=prose(catalogue, Audience.PEOPLE, record.value.meaning),
                href=addresses.term(record.key),
            )
            for record in catalogue.terms.values()
            if record.value.mark_in_text
        ),
        area=_area(catalogue, assets),
        take_away=take_away,
        status=_status(framework),
        contact=framework.contact,
        corrections=_address(catalogue.page(named_pages.CORRECTIONS)),
        to=named(catalogue),
        another_form=_address(catalogue.page(named_pages.ANOTHER_FORM)),
    )


def _address(page: Record[WrittenPage] | None) -> str:
    return addresses.written(page.key) if page else ""


def with_files(around: Chrome, catalogue: Catalogue, files: Sequence[Download], twins: bool, url: str) -> Chrome:
    """The same, and what stands beside the pages. Nothing that was left out of this build is linked."""
    links = (Link("Data", addresses.DATA), Link("Downloads", addresses.DOWNLOADS))
    return replace(
        around,
        footer=(*around.footer, *links) if files else around.footer,
        twins=twins,
        url=url,
        feed=addresses.FEED if catalogue.changes else "",
        downloads=addresses.DOWNLOADS if files else "",
        sizes={file.name: size(len(file.raw)) for file in files},
    )


def _area(catalogue: Catalogue, assets: Mapping[str, str]) -> AreaMark | None:
    """Whose local text it is; the page of the body in the people's view says more."""
    if catalogue.local.area is None:
        return None
    area = catalogue.local.area.value
    body = area.body
    return AreaMark(
        name=area.name,
        body=Link(body.name, addresses.area(Audience.PEOPLE)),
        responsible=body.responsible,
        contact=Link(body.contact, f"mailto:{body.contact}") if body.contact else None,
        example=area.example,
        logo=_logo(catalogue, assets),
    )


def _logo(catalogue: Catalogue, assets: Mapping[str, str]) -> LogoMark | None:
    if (logo := catalogue.local.logo) is None:
        return None
    width, height = size_of(logo.file, logo.raw)
    return LogoMark(href=f"/{assets[logo.asset]}", text=logo.text, width=width, height=height)


def _status(framework: Framework) -> Status:
    return Status(
        text=framework.status.text,
        in_short=first_sentence(framework.status.text),
        seen=partial_date(framework.status_seen) or "",
        link=Link("Status, history and what replaces them", addresses.STATUS),
    )


def _number(catalogue: Catalogue, kind: HelplineKind) -> Link:
    """The first number of that kind; without one, the help page itself."""
    for record in catalogue.helplines.values():
        if record.value.kind is kind and record.value.call:
            return Link(record.value.call, f"tel:{record.value.call.replace(' ', '')}")
    return Link("the help page", addresses.HELP)


def _menu(audience: Audience) -> tuple[Link, ...]:
    people = audience is Audience.PEOPLE
    return (
        Link("Start", addresses.home(audience)),
        Link("Clusters", addresses.clusters(audience)),
        Link("What can help" if people else "Interventions", addresses.interventions(audience)),
        Link("Pathways", addresses.map_of_moves(audience)),
        Link("Compare", addresses.comparisons(audience)),
        *((Link("Leaflets", addresses.LEAFLETS),) if people else (Link("Matrix", addresses.matrix(audience)),)),
        *(() if people else (Link("Guidance", addresses.GUIDANCE),)),
        *((Link("Planning tools", addresses.TOOLS),) if audience is Audience.COMMISSIONERS else ()),
        Link("A to Z", addresses.a_to_z(audience)),
        *((Link("Words explained", addresses.GLOSSARY),) if people else ()),
    )


def _footer(catalogue: Catalogue) -> tuple[Link, ...]:
    written = [
        Link(record.value.title, addresses.written(record.key))
        for record in sorted(catalogue.written.values(), key=lambda record: str(record.key))
        if str(record.key).startswith("about/")
    ]
    return (
        *written,
        Link("Quality in numbers", addresses.QUALITY),
        Link("Clusters today", addresses.STATUS),
        Link("The scales", addresses.SCALES),
        Link("Sources", addresses.SOURCES),
        Link("Choose your area", addresses.AREAS),
        Link("Guidance", addresses.GUIDANCE),
        Link("Words explained", addresses.GLOSSARY),
    )
