"""What stands at the foot of a leaflet: who made it, which edition it is, and the page that it comes from."""

from care_pathways.leaflet import Imprint
from care_pathways.model.audience import Audience
from care_pathways.model.framework import Framework
from care_pathways.pages import addresses
from care_pathways.words.grammar import day


def imprint_of(framework: Framework, number: int, site: str, url: str, audience: Audience = Audience.PEOPLE) -> Imprint:
    """What stands at the foot of a leaflet. `url` is the address of the site, empty when it is unknown."""
    return imprint_at(framework, addresses.address(addresses.cluster(audience, number)), site, url)


def imprint_at(framework: Framework, page: str, site: str, url: str) -> Imprint:
    """The same for what stands on the page of that address."""
    return Imprint(
        site=site,
        edition=framework.edition,
        edition_date=framework.edition_date,
        edition_day=day(framework.edition_date) or "",
        page=page.strip("/"),
        address=f"{url.rstrip('/')}/{page}" if url else "",
    )
