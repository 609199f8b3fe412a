"""The address of every page. Nothing else builds one."""

from generator.catalogue import Catalogue, Key
from generator.model.written import Audience
from generator.page import Link

HOME = "/"
HELP = "/get-help-now/"
GUIDANCE = "/guidance/"
GLOSSARY = "/glossary/"
ABOUT = "/about/"
STATUS = "/about/clusters-today/"
SOURCES = "/about/sources/"
SCALES = "/about/scales/"
METHOD = "/about/method/"


def home(audience: Audience) -> str:
    """The home of a view."""
    return f"/{audience}/"


def clusters(audience: Audience) -> str:
    """The list of clusters in a view."""
    return f"/{audience}/clusters/"


def cluster(audience: Audience, number: int) -> str:
    """The page of a cluster in a view."""
    return f"/{audience}/clusters/{number}/"


def interventions(audience: Audience) -> str:
    """The list of interventions in a view."""
    return f"/{audience}/interventions/"


def intervention(audience: Audience, key: Key) -> str:
    """The page of an intervention in a view."""
    return f"/{audience}/interventions/{key}/"


def a_to_z(audience: Audience) -> str:
    """The A to Z of a view."""
    return f"/{audience}/a-z/"


def guidance(key: Key) -> str:
    """The page of a guidance source."""
    return f"/guidance/{key}/"


def term(key: Key) -> str:
    """A word in the glossary."""
    return f"/glossary/#{key}"


def source(key: Key) -> str:
    """A source in the list of sources."""
    return f"/about/sources/#{key}"


def written(key: Key) -> str:
    """A page written by hand."""
    return f"/{key}/".replace("/index/", "/")


def address(href: str) -> str:
    """The address of the page behind a link of the site: without the leading slash and the anchor."""
    return href.removeprefix("/").partition("#")[0]


def everywhere(make: "dict[Audience, str]") -> dict[Audience, str]:
    """The counterparts of a page: its address in each view, without the leading slash."""
    return {audience: address(href) for audience, href in make.items()}


def resolve(catalogue: Catalogue, audience: Audience | None, target: str) -> Link | None:
    """The link that prose means by `kind:id`, in the view of the reader. The text is the title of the page."""
    kind, _, name = target.partition(":")
    key, hash_mark, anchor = name.partition("#")
    view = audience or Audience.PEOPLE
    suffix = hash_mark + anchor
    if target == "help":
        return Link("Get help now", HELP)
    if target == "home":
        return Link("Home", home(view))
    if target == "a-z":
        return Link("A to Z", a_to_z(view))
    if kind == "cluster" and key.isdecimal() and int(key) in catalogue.clusters:
        record = catalogue.clusters[int(key)].value
        return Link(record.people.title, cluster(view, record.number) + suffix)
    if kind == "intervention" and key in catalogue.interventions:
        return Link(catalogue.interventions[key].value.people.title, intervention(view, key) + suffix)
    if kind == "guidance" and key in catalogue.guidance:
        return Link(catalogue.guidance[key].value.reference, guidance(key) + suffix)
    if kind == "term" and key in catalogue.terms:
        return Link(catalogue.terms[key].value.term, term(key))
    if kind == "page" and key in catalogue.written:
        return Link(catalogue.written[key].value.title, written(key) + suffix)
    return None
