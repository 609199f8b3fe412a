"""The key facts of a cluster for a professional: what is looked up first, each with its check."""

from collections.abc import Iterator
from dataclasses import dataclass

from care_pathways.catalogue import Catalogue
from care_pathways.model.cluster import Cluster, LabelVariant
from care_pathways.model.package import Package
from care_pathways.pages.parts.facts import Fact, fact, supported
from care_pathways.words.grammar import semicolons
from care_pathways.words.marks import INDICATIVE


@dataclass(frozen=True)
class KeyFact:
    """A line of the key facts. More than one fact where sources add to each other."""

    name: str
    facts: tuple[Fact, ...]


def key_facts(catalogue: Catalogue, cluster: Cluster, package: Package | None) -> Iterator[KeyFact]:
    """Label, group, review, team and setting, course; then whom the cluster describes."""
    label = cluster.label
    yield KeyFact(
        "Official label",
        (
            supported(catalogue, f"“{label.text}”", label.confidence, label.sources),
            *(
                supported(catalogue, f"Also printed as “{text}”", label.confidence, sources)
                for text, sources in _wordings(label.variants).items()
            ),
        ),
    )
    yield from _place(catalogue, cluster)
    if cluster.review_interval:
        interval = cluster.review_interval
        days = f" ({interval.days_in_national_code} days in national code)" if interval.days_in_national_code else ""
        text = f"At least every {interval.text}{days}"
        yield KeyFact("Review", (supported(catalogue, text, interval.confidence, interval.sources),))
    if package:
        yield KeyFact("Setting", (Fact(package.setting, INDICATIVE, ()),))
        yield KeyFact("Team", (Fact(semicolons(package.team), INDICATIVE, ()),))
        length = supported(catalogue, package.duration.text, package.duration.confidence, ())
        yield KeyFact("Usual length of help", (length,))
    facts = cluster.facts
    for name, statements in (
        ("Likely course", facts.course),
        ("Episode length", (facts.episode_length,) if facts.episode_length else ()),
        ("Who it describes", facts.summary),
        ("Everyday life", facts.impairment),
        ("Safety concerns", facts.risk),
    ):
        if statements:
            yield KeyFact(name, tuple(fact(catalogue, statement) for statement in statements))


def _wordings(variants: tuple[LabelVariant, ...]) -> dict[str, tuple[str, ...]]:
    """Each other wording once, with every source that prints it."""
    found: dict[str, tuple[str, ...]] = {}
    for variant in variants:
        found[variant.text] = (*found.get(variant.text, ()), variant.source)
    return found


def _place(catalogue: Catalogue, cluster: Cluster) -> Iterator[KeyFact]:
    """The group of the cluster, and its subgroup."""
    if group := catalogue.groups.named(cluster.group):
        yield KeyFact("Group", (supported(catalogue, group.name, group.confidence, group.sources),))
    for subgroup in catalogue.framework.value.subgroups:
        if subgroup.name == cluster.subgroup:
            yield KeyFact("Subgroup", (supported(catalogue, subgroup.name, subgroup.confidence, subgroup.sources),))
