"""The key facts of clusters that stand side by side."""

from collections.abc import Iterator
from dataclasses import dataclass

from care_pathways.catalogue import Catalogue
from care_pathways.pages.comparisons.comparison import Numbers
from care_pathways.pages.parts.facts import Fact, fact, supported
from care_pathways.words.marks import INDICATIVE


@dataclass(frozen=True)
class Line:
    """A key fact of each cluster. A cluster may have several, or none."""

    name: str
    cells: tuple[tuple[Fact, ...], ...]


def key_lines(catalogue: Catalogue, numbers: Numbers) -> Iterator[Line]:
    """Label, group, whom it describes, review, length and setting, each with its mark."""
    clusters = [catalogue.clusters[number].value for number in numbers]
    groups = [catalogue.groups.named(cluster.group) for cluster in clusters]
    packages = [catalogue.packages[number].value for number in numbers]
    yield Line(
        "Official label",
        tuple(
            (supported(catalogue, f"“{label.text}”", label.confidence, ()),)
            for label in (cluster.label for cluster in clusters)
        ),
    )
    yield Line(
        "Group",
        tuple((supported(catalogue, group.name, group.confidence, ()),) if group else () for group in groups),
    )
    yield Line(
        "Who it describes",
        tuple(tuple(fact(catalogue, text) for text in cluster.facts.summary) for cluster in clusters),
    )
    yield Line(
        "Review",
        tuple(
            (supported(catalogue, f"At least every {interval.text}", interval.confidence, ()),) if interval else ()
            for interval in (cluster.review_interval for cluster in clusters)
        ),
    )
    yield Line(
        "Usual length",
        tuple((supported(catalogue, package.duration.text, package.duration.confidence, ()),) for package in packages),
    )
    yield Line("Setting", tuple((Fact(package.setting, INDICATIVE, ()),) for package in packages))
