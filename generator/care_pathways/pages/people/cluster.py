"""The people's page of a cluster: what it means, what you bring, what can help, what to ask."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from care_pathways.catalogue import Catalogue, Record
from care_pathways.model.audience import Audience
from care_pathways.model.cluster import Cluster, ClusterUse, Reader
from care_pathways.model.package import Package
from care_pathways.page import Link, Page, Prose
from care_pathways.pages import addresses
from care_pathways.pages.moves.moves import PLAIN_MOVES
from care_pathways.pages.parts import search_texts
from care_pathways.pages.parts.facts import sources
from care_pathways.pages.parts.package_lines import PackageLine, package_lines
from care_pathways.pages.parts.prose import prose, proses
from care_pathways.pages.parts.reviews import ReviewState, review_state, reviewed
from care_pathways.pages.people.headings import HEADINGS, Headings

VIEW = Audience.PEOPLE
FOR_THE_PERSON = "people/if-your-memory-is-changing"


@dataclass(frozen=True, kw_only=True)
class Card:
    """A kind of help that fits the cluster: what it is, and the first way in which it may help."""

    link: Link
    what: Prose
    why: Prose | None


@dataclass(frozen=True, kw_only=True)
class Help:
    """The care package in plain words. Lists are grouped under everyday headings."""

    summary: Prose
    what_to_expect: Prose | None
    for_this: tuple[Card, ...]
    choose: tuple[tuple[str, tuple[PackageLine, ...]], ...]
    """Under the everyday name of each kind of help."""
    everyone: tuple[PackageLine, ...]
    medicines: Prose | None
    choosing_not_to: Prose | None
    recovery: tuple[tuple[str, Prose], ...]
    inclusion: tuple[tuple[str, Prose], ...]
    questions: tuple[str, ...]
    review: ReviewState


@dataclass(frozen=True)
class Move:
    """Clusters that some people move to, in plain words."""

    heading: str
    to: tuple[Link, ...]


@dataclass(frozen=True, kw_only=True)
class ClusterForPeople:
    """All that the template sees."""

    number: int
    use: str
    official_label: str
    group: str | None
    speaks_to_carer: bool
    headings: Headings
    for_the_person: Link | None
    """Where the words speak to a carer: the short page for the person."""
    in_short: Prose
    get_help_if: Prose | None
    """Signs that need a doctor today, such as those of delirium."""
    experiences: tuple[Prose, ...]
    strengths: tuple[Prose, ...]
    you_can_do: tuple[Prose, ...]
    others_can_do: tuple[Prose, ...]
    carers: Prose | None
    moving_on: Prose | None
    moves: tuple[Move, ...]
    not_known: Prose | None
    review_interval: str | None
    help: Help | None
    for_anyone: tuple[PackageLine, ...]
    """Where there is no package: the help that every package has for everyone."""
    sources: tuple[Link, ...]
    review: ReviewState


RECOVERY = (
    ("connectedness", "People around you"),
    ("hope", "Hope"),
    ("identity", "Being yourself"),
    ("meaning", "What matters to you"),
    ("empowerment", "Having a say"),
)
INCLUSION = (
    ("relationships", "Family, friends and love"),
    ("home", "Your home"),
    ("money", "Money"),
    ("work", "Work, learning and volunteering"),
    ("community", "Things to do and places to go"),
    ("safety", "Feeling safe, and your rights"),
    ("physical_health", "Your body"),
    ("culture", "Culture, faith and who you are"),
)
MOVES = PLAIN_MOVES[:3]
"""Less support, more support, another cluster. The page of all pathways has the others too."""


def pages(catalogue: Catalogue) -> Iterator[Page]:
    """One page for each of the 22 numbers."""
    for record in catalogue.clusters.values():
        cluster = record.value
        yield Page(
            address=addresses.address(addresses.cluster(VIEW, cluster.number)),
            title=f"Cluster {cluster.number}: {cluster.people.title}",
            description=f"Cluster {cluster.number} in plain words: {cluster.people.title}.",
            template="people/cluster.html",
            view=partial(view, catalogue, record),
            audience=VIEW,
            trail=(Link("Clusters", addresses.clusters(VIEW)),),
            counterparts=addresses.everywhere(
                {audience: addresses.cluster(audience, cluster.number) for audience in Audience}
            ),
            subject=record.name,
            search=search_texts.cluster(catalogue, VIEW, cluster),
            last_reviewed=reviewed(cluster.review),
        )


def view(catalogue: Catalogue, record: Record[Cluster]) -> ClusterForPeople:
    """What the page shows."""
    cluster, package = record.value, catalogue.packages.get(record.value.number)
    plain = cluster.people
    group = catalogue.groups.named(cluster.group)
    return ClusterForPeople(
        number=cluster.number,
        use=cluster.use.value,
        official_label=cluster.label.text,
        group=group.people_name if group else None,
        speaks_to_carer=plain.reader is Reader.CARER,
        headings=HEADINGS[plain.reader],
        for_the_person=_for_the_person(catalogue) if plain.reader is Reader.CARER else None,
        in_short=prose(catalogue, VIEW, plain.in_short),
        get_help_if=prose(catalogue, VIEW, plain.get_help_if) if plain.get_help_if else None,
        experiences=proses(catalogue, VIEW, plain.experiences),
        strengths=proses(catalogue, VIEW, plain.strengths),
        you_can_do=proses(catalogue, VIEW, plain.you_can_do),
        others_can_do=proses(catalogue, VIEW, plain.others_can_do),
        carers=prose(catalogue, VIEW, plain.carers) if plain.carers else None,
        moving_on=prose(catalogue, VIEW, plain.moving_on) if plain.moving_on else None,
        moves=tuple(_moves(catalogue, cluster)),
        not_known=prose(catalogue, VIEW, plain.not_known) if plain.not_known else None,
        review_interval=cluster.review_interval.text if cluster.review_interval else None,
        help=_help(catalogue, package.value) if package else None,
        for_anyone=_for_anyone(catalogue) if cluster.use is ClusterUse.VARIANCE else (),
        sources=sources(catalogue, cluster.sources),
        review=review_state(cluster.review),
    )


def _for_the_person(catalogue: Catalogue) -> Link | None:
    page = catalogue.written.get(FOR_THE_PERSON)
    return Link(page.value.title, addresses.written(page.value.id)) if page else None


def _moves(catalogue: Catalogue, cluster: Cluster) -> Iterator[Move]:
    """Each cluster once, under the first kind of move that leads to it."""
    if cluster.use is not ClusterUse.DESCRIBES_NEEDS:
        return
    told: set[int] = {cluster.number}
    for kind, heading in MOVES:
        numbers = sorted({number for move in cluster.transitions if move.type is kind for number in move.to} - told)
        told.update(numbers)
        links = tuple(
            Link(f"{catalogue.clusters[number].value.people.title} ({number})", addresses.cluster(VIEW, number))
            for number in numbers
        )
        if links:
            yield Move(heading, links)


def _help(catalogue: Catalogue, package: Package) -> Help:
    plain = package.people
    return Help(
        summary=prose(catalogue, VIEW, plain.summary),
        what_to_expect=prose(catalogue, VIEW, plain.what_to_expect) if plain.what_to_expect else None,
        for_this=tuple(_card(catalogue, line) for line in package_lines(catalogue, VIEW, package.specific)),
        choose=_by_kind(package_lines(catalogue, VIEW, package.choose_together)),
        everyone=package_lines(catalogue, VIEW, package.for_everyone),
        medicines=prose(catalogue, VIEW, plain.medicines) if plain.medicines else None,
        choosing_not_to=prose(catalogue, VIEW, plain.choosing_not_to) if plain.choosing_not_to else None,
        recovery=_titled(catalogue, plain.recovery, RECOVERY),
        inclusion=_titled(catalogue, plain.inclusion, INCLUSION),
        questions=plain.questions,
        review=review_state(package.review),
    )


def _card(catalogue: Catalogue, line: PackageLine) -> Card:
    return Card(
        link=line.link,
        what=prose(catalogue, VIEW, line.what),
        why=prose(catalogue, VIEW, line.why) if line.why else None,
    )


def _by_kind(lines: tuple[PackageLine, ...]) -> tuple[tuple[str, tuple[PackageLine, ...]], ...]:
    """The lines under the name of their kind. Kinds and lines keep the order of the author."""
    found: dict[str, list[PackageLine]] = {}
    for line in lines:
        found.setdefault(line.kind, []).append(line)
    return tuple((kind, tuple(of_kind)) for kind, of_kind in found.items())


def _for_anyone(catalogue: Catalogue) -> tuple[PackageLine, ...]:
    packages = [record.value for record in catalogue.packages.values()]
    shared = [
        key
        for key in (packages[0].for_everyone if packages else ())
        if all(key in package.for_everyone for package in packages)
    ]
    return package_lines(catalogue, VIEW, tuple(shared))


def _titled(catalogue: Catalogue, texts: object, titles: tuple[tuple[str, str], ...]) -> tuple[tuple[str, Prose], ...]:
    if texts is None:
        return ()
    return tuple((title, prose(catalogue, VIEW, getattr(texts, name))) for name, title in titles)
