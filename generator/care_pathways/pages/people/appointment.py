"""A calm page to print and take to an appointment: room to write, and nothing that is stored or sent."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from care_pathways.catalogue import Catalogue, Record
from care_pathways.model.audience import Audience
from care_pathways.model.cluster import Cluster
from care_pathways.model.package import Package
from care_pathways.page import Link, Page, ResultKind, SearchText
from care_pathways.pages import addresses
from care_pathways.words import descriptions

VIEW = Audience.PEOPLE


@dataclass(frozen=True)
class Appointment:
    """All that the template sees."""

    title: str
    questions: tuple[str, ...]
    review_interval: str | None


def pages(catalogue: Catalogue) -> Iterator[Page]:
    """One page for each cluster that has a package. The other views have none; their switch leads to the cluster."""
    for record in catalogue.clusters.values():
        cluster, package = record.value, catalogue.packages.get(record.key)
        if package is None:
            continue
        counterparts = {audience: addresses.cluster(audience, cluster.number) for audience in Audience}
        yield Page(
            address=addresses.address(addresses.appointment(cluster.number)),
            title=f"For my appointment, cluster {cluster.number}",
            description=descriptions.APPOINTMENT.format(title=cluster.people.title),
            template="people/appointment.html",
            view=partial(view, record, package),
            audience=VIEW,
            trail=(
                Link("Clusters", addresses.clusters(VIEW)),
                Link(cluster.people.title, addresses.cluster(VIEW, cluster.number)),
            ),
            counterparts=addresses.everywhere(counterparts | {VIEW: addresses.appointment(cluster.number)}),
            subject=record.name,
            search=SearchText(
                kind=ResultKind.PRINT,
                group="",
                words=f"{cluster.people.title} cluster {cluster.number} appointment questions to ask",
            ),
            show_contents=False,
        )


def view(record: Record[Cluster], package: Record[Package]) -> Appointment:
    """What the page shows."""
    interval = record.value.review_interval
    return Appointment(record.value.people.title, package.value.people.questions, interval.text if interval else None)
