"""What stands round every page, between those who decide it (`pages`) and those who print it (`render`, `exports`)."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from care_pathways.model.audience import Audience
from care_pathways.page import Link, Meaning


@dataclass(frozen=True)
class TakeAway:
    """What people can take away: for each cluster by number, and all leaflets together. Only what is really there."""

    clusters: Mapping[int, tuple[Link, ...]] = field(default_factory=dict)
    together: Link | None = None
    summaries: Mapping[int, Link] = field(default_factory=dict)
    """For each cluster by number, the sheet for professionals, where it was printed."""
    pictures: Mapping[str, tuple[Link, ...]] = field(default_factory=dict)
    """For each chart by its id, the chart as a picture, where it was drawn."""


@dataclass(frozen=True, kw_only=True)
class Status:
    """Where clusters stand, and how far what was seen reaches: never the day of an edition or a build."""

    text: str
    in_short: str
    """Its first sentence."""
    seen: str
    link: Link


@dataclass(frozen=True, kw_only=True)
class LogoMark:
    """The sign of a body: its address, its words for those who do not see it, and its size."""

    href: str
    text: str
    width: int
    height: int


@dataclass(frozen=True, kw_only=True)
class AreaMark:
    """Whose local text stands on this site: the place, the body, who answers for it, and whether all is invented."""

    name: str
    body: Link
    responsible: str
    contact: Link | None
    example: bool
    logo: LogoMark | None


@dataclass(frozen=True, kw_only=True)
class Chrome:
    """What stands round every page: names, menus, footer, edition, the two numbers of the help box, the policy.

    `contact` is the e-mail address for reports of a mistake; without one, `corrections` is the page that says how.
    """

    name: str
    edition: str
    edition_date: str
    audience_names: Mapping[Audience, str]
    menus: Mapping[str, tuple[Link, ...]]
    footer: tuple[Link, ...]
    assets: Mapping[str, str]
    policy: str
    emergency: Link
    urgent: Link
    meanings: tuple[Meaning, ...] = ()
    area: AreaMark | None = None
    """The area whose site it is. None for the national one."""
    take_away: TakeAway = TakeAway()
    status: Status | None = None
    """Where clusters stand. Home says it, and every page for commissioners."""
    contact: str | None = None
    corrections: str = ""
    another_form: str = ""
    """The page for someone who needs this in another form. Empty when there is none."""
    to: Mapping[str, str] = field(default_factory=dict)
    """The addresses that templates name."""
    twins: bool = False
    """Does each page have a twin in Markdown beside it?"""
    feed: str = ""
    """Where the feed of changes is. Empty when there is none."""
    downloads: str = ""
    """Where the downloads are listed. Empty when there are none."""
    url: str = ""
    """The address of the site, with its folder where it has one and a / at the end. Empty while it is not known."""
    sizes: Mapping[str, str] = field(default_factory=dict)
    """How large each file to take away is, by its name, in words."""
