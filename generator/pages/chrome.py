"""What stands round every page: menus, footer, edition."""

from collections.abc import Mapping

from generator.catalogue import Catalogue
from generator.model.lists import HelplineKind
from generator.model.written import Audience
from generator.page import Chrome, Link
from generator.pages import addresses
from generator.pages.parts import day
from generator.pages.words import AUDIENCE

NAME = "Waymark"

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
    "form-action 'none'; base-uri 'none'"
)
"""Nothing from elsewhere, nothing inline, nothing sent."""


def chrome(catalogue: Catalogue, assets: Mapping[str, str], policy: str) -> Chrome:
    """The same for every page of a site."""
    framework = catalogue.framework.value if catalogue.framework else None
    menus: dict[str, tuple[Link, ...]] = {audience.value: _menu(audience) for audience in Audience}
    menus["all"] = (
        Link("Home", addresses.HOME),
        Link("Guidance", addresses.GUIDANCE),
        Link("Words explained", addresses.GLOSSARY),
        Link("Clusters today", addresses.STATUS),
        Link("About", addresses.ABOUT),
    )
    return Chrome(
        NAME,
        framework.edition if framework else "",
        (day(framework.edition_date) or "") if framework else "",
        AUDIENCE,
        menus,
        _footer(catalogue),
        {name: f"/{address}" for name, address in assets.items()},
        policy,
        _number(catalogue, HelplineKind.EMERGENCY),
        _number(catalogue, HelplineKind.URGENT),
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
        Link("Home", addresses.home(audience)),
        Link("Clusters", addresses.clusters(audience)),
        Link("What can help" if people else "Interventions", addresses.interventions(audience)),
        *(() if people else (Link("Guidance", addresses.GUIDANCE),)),
        Link("A to Z", addresses.a_to_z(audience)),
        Link("Words explained", addresses.GLOSSARY),
    )


def _footer(catalogue: Catalogue) -> tuple[Link, ...]:
    written = [
        Link(record.value.title, addresses.written(record.key))
        for record in sorted(catalogue.written.values(), key=lambda record: str(record.key))
        if str(record.key).startswith("about/")
    ]
    return (
        *written,
        Link("Clusters today", addresses.STATUS),
        Link("The scales", addresses.SCALES),
        Link("Sources", addresses.SOURCES),
        Link("Guidance", addresses.GUIDANCE),
        Link("Words explained", addresses.GLOSSARY),
    )
