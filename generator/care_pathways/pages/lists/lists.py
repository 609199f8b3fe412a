"""The lists of a view: clusters by group, interventions by kind, and the A to Z."""

from collections.abc import Callable, Iterator
from functools import partial

from care_pathways.catalogue import Catalogue
from care_pathways.model.audience import Audience
from care_pathways.model.cluster import Cluster, ClusterUse
from care_pathways.model.intervention import Intervention, InterventionKind
from care_pathways.page import Link, Page, ResultKind, SearchText
from care_pathways.pages import addresses
from care_pathways.pages.lists.listing import Card, Listing, Section, by_letter
from care_pathways.words import descriptions
from care_pathways.words.marks import KIND, PEOPLE_KIND

CLUSTER_TITLES = {
    Audience.PEOPLE: "All clusters, in plain words",
    Audience.PROFESSIONALS: "Clusters",
    Audience.COMMISSIONERS: "Clusters, for planning",
}
INTERVENTION_TITLES = {
    Audience.PEOPLE: "What can help",
    Audience.PROFESSIONALS: "Interventions",
    Audience.COMMISSIONERS: "Interventions, for planning",
}


def pages(catalogue: Catalogue) -> Iterator[Page]:
    """Three lists for each view."""
    for audience in Audience:
        yield _page(
            audience,
            addresses.clusters,
            title=CLUSTER_TITLES[audience],
            description=descriptions.CLUSTERS,
            template="shared/clusters.html",
            view=partial(clusters, catalogue, audience),
            words="all clusters list of clusters overview super classes groups",
        )
        yield _page(
            audience,
            addresses.interventions,
            title=INTERVENTION_TITLES[audience],
            description=descriptions.INTERVENTIONS,
            template="shared/interventions.html",
            view=partial(interventions, catalogue, audience),
            words="all interventions list of treatments kinds of help what is available",
        )
        yield _page(
            audience,
            addresses.a_to_z,
            title="A to Z",
            description=descriptions.A_TO_Z,
            template="shared/a-z.html",
            view=partial(a_to_z, catalogue, audience),
            words="index alphabet list of all pages",
        )


def _page(
    audience: Audience,
    address: Callable[[Audience], str],
    *,
    title: str,
    description: str,
    template: str,
    view: Callable[[], object],
    words: str,
) -> Page:
    return Page(
        address=addresses.address(address(audience)),
        title=title,
        description=description,
        template=template,
        view=view,
        audience=audience,
        counterparts=addresses.everywhere({other: address(other) for other in Audience}),
        search=SearchText(kind=ResultKind.LIST, group="", words=words),
        show_contents=False,
    )


def clusters(catalogue: Catalogue, audience: Audience) -> Listing:
    """Clusters by group; the two special numbers last."""
    people = audience is Audience.PEOPLE
    sections = []
    for group in catalogue.groups.values():
        cards = tuple(
            cluster_card(record.value, audience)
            for record in catalogue.clusters.values()
            if record.value.group == group.id
        )
        sections.append(Section(group.id, group.people_name if people else group.name, cards))
    special = tuple(
        cluster_card(record.value, audience)
        for record in catalogue.clusters.values()
        if record.value.use is not ClusterUse.DESCRIBES_NEEDS
    )
    sections.append(Section("special-numbers", "Two special numbers", special))
    return Listing(tuple(sections), len(catalogue.clusters))


def cluster_card(cluster: Cluster, audience: Audience) -> Card:
    """A cluster as an entry, in the words of the view."""
    interval = f"Reviewed at least every {cluster.review_interval.text}" if cluster.review_interval else ""
    link = addresses.cluster(audience, cluster.number)
    if audience is Audience.PEOPLE:
        return Card(link=Link(cluster.people.title, link), number=cluster.number, text="", note=interval)
    return Card(link=Link(cluster.short_label, link), number=cluster.number, text=cluster.people.title, note=interval)


def interventions(catalogue: Catalogue, audience: Audience) -> Listing:
    """Interventions by kind, by title inside a kind."""
    words = PEOPLE_KIND if audience is Audience.PEOPLE else KIND
    sections = []
    for kind in sorted(InterventionKind, key=lambda kind: words[kind]):
        cards = tuple(
            sorted(
                (
                    intervention_card(record.value, audience)
                    for record in catalogue.interventions.values()
                    if record.value.kind is kind
                ),
                key=lambda card: card.link.text.casefold(),
            )
        )
        if cards:
            sections.append(Section(kind.value, words[kind], cards))
    return Listing(tuple(sections), len(catalogue.interventions))


def intervention_card(item: Intervention, audience: Audience) -> Card:
    """An intervention as an entry, in the words of the view."""
    link = addresses.intervention(audience, item.id)
    if audience is Audience.PEOPLE:
        return Card(link=Link(item.people.title, link), number=None, text="", note=f"A letter may say: {item.title}")
    return Card(link=Link(item.title, link), number=None, text=item.professionals.what, note=item.people.title)


def a_to_z(catalogue: Catalogue, audience: Audience) -> Listing:
    """Every topic of the view under its first letter; what has two names stands under both."""
    entries: dict[str, Link] = {}
    people = audience is Audience.PEOPLE
    for cluster in catalogue.clusters.values():
        href = addresses.cluster(audience, cluster.value.number)
        title = cluster.value.people.title if people else cluster.value.short_label
        entries[f"{title} (cluster {cluster.value.number})"] = Link(title, href)
    for item in catalogue.interventions.values():
        href = addresses.intervention(audience, item.key)
        entries.setdefault(item.value.people.title if people else item.value.title, Link("", href))
        if people:
            entries.setdefault(item.value.title, Link("", href))
    for page in catalogue.written.values():
        if page.value.audience in (audience, None):
            entries.setdefault(page.value.title, Link("", addresses.written(page.key)))
    for term in catalogue.terms.values():
        entries.setdefault(f"{term.value.term} (meaning)", Link("", addresses.term(term.key)))
    entries.setdefault("Moves between clusters", Link("", addresses.map_of_moves(audience)))
    entries.setdefault("Clusters side by side", Link("", addresses.comparisons(audience)))
    if not people:
        entries.setdefault("Matrix of interventions and clusters", Link("", addresses.matrix(audience)))
    if audience is Audience.COMMISSIONERS:
        entries.setdefault("Charts of evidence, packages, reviews and measures", Link("", addresses.CHARTS))
    cards = (Card(link=Link(text, link.href), number=None, text="", note="") for text, link in entries.items())
    letters = by_letter(cards, lambda card: card.link.text)
    return Listing(tuple(Section(found.id, found.letter, found.items) for found in letters), len(entries))
