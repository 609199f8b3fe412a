"""The people's page of a cluster: what it means, what you bring, what can help, what to ask."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from care_pathways.catalogue import Catalogue, Record
from care_pathways.model import named_pages
from care_pathways.model.audience import Audience
from care_pathways.model.cluster import Cluster, ClusterUse
from care_pathways.model.plain_cluster import Reader
from care_pathways.page import Link, Page, Prose
from care_pathways.pages import addresses
from care_pathways.pages.moves.moves import PLAIN_MOVES
from care_pathways.pages.parts import search_texts
from care_pathways.pages.parts.facts import sources
from care_pathways.pages.parts.prose import prose, proses
from care_pathways.pages.parts.reviews import ReviewState, review_state, reviewed
from care_pathways.pages.people.package_in_words import Card, PackageInWords, for_anyone, package_in_words
from care_pathways.pages.people.summary_lines import SummaryLines, summary_lines
from care_pathways.words import descriptions
from care_pathways.words.headings import HEADINGS, Headings

VIEW = Audience.PEOPLE


@dataclass(frozen=True)
class Move:
    """Clusters that some people move to, in plain words."""

    heading: str
    to: tuple[Link, ...]


@dataclass(frozen=True, kw_only=True)
class ClusterForPeople:
    """All that the template sees."""

    number: int
    is_used: bool
    official_label: str
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
    review_line: str
    """The longest time between two reviews, as a line."""
    help: PackageInWords | None
    for_anyone: tuple[Card, ...]
    """Where there is no package: the help that every package has for everyone."""
    lines: SummaryLines
    doors: tuple[tuple[str, Link], ...]
    """Ways to the parts that most readers come for, each with the name of its icon."""
    sources: tuple[Link, ...]
    review: ReviewState


MOVES = PLAIN_MOVES[:3]
"""Less support, more support, another cluster. The page of all pathways has the others too."""


def pages(catalogue: Catalogue) -> Iterator[Page]:
    """One page for each of the 22 numbers."""
    for record in catalogue.clusters.values():
        cluster = record.value
        yield Page(
            address=addresses.address(addresses.cluster(VIEW, cluster.number)),
            title=f"Cluster {cluster.number}: {cluster.people.title}",
            description=descriptions.CLUSTER_FOR_PEOPLE.format(number=cluster.number, title=cluster.people.title),
            template="people/cluster.html",
            view=partial(view, catalogue, record),
            audience=VIEW,
            trail=(Link("Clusters", addresses.clusters(VIEW)),),
            counterparts=addresses.everywhere(
                {audience: addresses.cluster(audience, cluster.number) for audience in Audience}
            ),
            subject=record.name,
            search=search_texts.cluster(catalogue, VIEW, cluster),
            last_reviewed=reviewed(catalogue, record),
        )


def view(catalogue: Catalogue, record: Record[Cluster]) -> ClusterForPeople:
    """What the page shows."""
    cluster, package = record.value, catalogue.packages.get(record.value.number)
    plain = cluster.people
    help_in_words = package_in_words(catalogue, package.value) if package else None
    fitting = help_in_words.for_this if help_in_words else ()
    return ClusterForPeople(
        number=cluster.number,
        is_used=cluster.use is not ClusterUse.NOT_USED,
        official_label=cluster.label.text,
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
        review_line=f"At least every {cluster.review_interval.text}" if cluster.review_interval else "",
        help=help_in_words,
        for_anyone=for_anyone(catalogue) if cluster.use is ClusterUse.VARIANCE else (),
        lines=summary_lines(cluster, package.value if package else None, fitting),
        doors=tuple(_doors(cluster, package is not None)),
        sources=sources(catalogue, cluster.sources),
        review=review_state(catalogue, record, cluster.review),
    )


def _doors(cluster: Cluster, has_package: bool) -> Iterator[tuple[str, Link]]:
    if has_package or cluster.use is ClusterUse.VARIANCE:
        yield "hand-heart-outline", Link("What can help", "#what-can-help")
        yield "comment-question-outline", Link("Questions to ask", "#questions")
    if cluster.people.carers:
        yield "account-heart-outline", Link(HEADINGS[cluster.people.reader].carers, "#carers")
    if has_package:
        yield "printer-outline", Link("Leaflet", "#to-take-away")


def _for_the_person(catalogue: Catalogue) -> Link | None:
    page = catalogue.page(named_pages.IF_YOUR_MEMORY_IS_CHANGING)
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
