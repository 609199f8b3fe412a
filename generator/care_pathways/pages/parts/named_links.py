"""The link that prose means by `kind:id`, in the view of the reader."""

from collections.abc import Callable

from care_pathways.catalogue import Catalogue, Key
from care_pathways.model.audience import Audience
from care_pathways.page import Link
from care_pathways.pages import addresses
from care_pathways.pages.parts.calls import to_call, to_text
from care_pathways.words import everywhere

PLACES: dict[str, Callable[[Audience], Link]] = {
    "home": lambda view: Link("Home", addresses.home(view)),
    "a-z": lambda view: Link("A to Z", addresses.a_to_z(view)),
    "help": lambda _: Link("Get help now", addresses.HELP),
    "tools": lambda _: Link("Planning tools", addresses.TOOLS),
    "leaflets": lambda _: Link(everywhere.LEAFLETS, addresses.LEAFLETS),
    "quality": lambda _: Link("Quality in numbers", addresses.QUALITY),
    "ways-in": lambda _: Link(everywhere.WAYS_IN, addresses.WAYS_IN),
}
"""Pages that have a name of their own. The name of the help page may carry an anchor."""


def _cluster(catalogue: Catalogue, view: Audience, key: Key) -> Link:
    cluster = catalogue.clusters[int(key)].value
    return Link(cluster.people.title, addresses.cluster(view, cluster.number))


def _helpline(catalogue: Catalogue, _: Audience, key: Key) -> Link | None:
    line = catalogue.helplines[key].value
    return to_call(line) or to_text(line)


RECORDS: dict[str, Callable[[Catalogue, Audience, Key], Link | None]] = {
    "cluster": _cluster,
    "intervention": lambda catalogue, view, key: Link(
        catalogue.interventions[key].value.people.title, addresses.intervention(view, key)
    ),
    "guidance": lambda catalogue, _, key: Link(catalogue.guidance[key].value.reference, addresses.guidance(key)),
    "term": lambda catalogue, _, key: Link(catalogue.terms[key].value.term, addresses.term(key)),
    "page": lambda catalogue, _, key: Link(catalogue.written[key].value.title, addresses.written(key)),
    "helpline": _helpline,
}
"""The page of a record; of a helpline, the call itself."""


def resolve(catalogue: Catalogue, audience: Audience | None, target: str) -> Link | None:
    """Its text is the title of the page. None for an address elsewhere, and a helpline that has no number."""
    view = audience or Audience.PEOPLE
    name, mark, anchor = target.partition("#")
    kind, colon, key = name.partition(":")
    if kind == "tel":
        return Link(key, target)
    if colon and kind not in RECORDS:
        return None
    link = RECORDS[kind](catalogue, view, key) if colon else PLACES[name](view)
    return Link(link.text, f"{link.href}{mark}{anchor}") if link else None
