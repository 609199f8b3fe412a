"""What stands round every page: menus, footer, edition."""

from collections.abc import Mapping

from generator.catalogue import Catalogue
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
        Link("About", "/about/"),
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
    )


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
