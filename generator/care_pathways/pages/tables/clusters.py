"""Clusters: one row for each number."""

from care_pathways.catalogue import Catalogue
from care_pathways.model.audience import Audience
from care_pathways.model.cluster import Cluster
from care_pathways.pages import addresses
from care_pathways.pages.tables.cells import listed, page_id
from care_pathways.table import PAGE, Cell, Column, Kind, Table
from care_pathways.words.marks import CONFIDENCE

COLUMNS = (
    Column("number", "The number of the cluster.", Kind.NUMBER),
    Column("short_label", "The official label in ordinary letters."),
    Column("label", "The official label, word for word."),
    Column("plain_title", "Our own plain title, as people read it.", shown=False),
    Column("group", "The group (super class)."),
    Column("use", "describes-needs, variance (0) or not-used (9).", shown=False),
    Column("review_at_least_every", "The longest time between two reviews. It is not a length of treatment."),
    Column("review_interval", "The same as an ISO 8601 duration.", shown=False),
    Column("setting", "Where the care usually takes place. Indicative, ours."),
    Column("team", "The teams and people usually involved. Indicative, ours."),
    Column("usual_length", "How long the package usually runs."),
    Column("support", "How well the facts about the cluster are supported, taken together."),
    PAGE,
)


def table(catalogue: Catalogue) -> Table:
    """By number."""
    return Table(
        id="clusters",
        title="Clusters",
        about="Every number with label, group, review interval, setting and team.",
        columns=COLUMNS,
        rows=tuple(_row(catalogue, record.value) for record in catalogue.clusters.values()),
    )


def _row(catalogue: Catalogue, cluster: Cluster) -> tuple[Cell, ...]:
    group, interval = catalogue.groups.named(cluster.group), cluster.review_interval
    record = catalogue.packages.get(cluster.number)
    package = record.value if record else None
    return (
        cluster.number,
        cluster.short_label,
        cluster.label.text,
        cluster.people.title,
        group.name if group else None,
        cluster.use.value,
        interval.text if interval else None,
        interval.maximum if interval else None,
        package.setting if package else None,
        listed(package.team) if package else None,
        package.duration.text if package else None,
        CONFIDENCE[cluster.confidence].text,
        page_id(addresses.cluster(Audience.COMMISSIONERS, cluster.number)),
    )
