"""The professionals' page of a cluster: key facts, goals, the package with its evidence, and the pathway."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from generator.catalogue import Catalogue, Record
from generator.model.cluster import Cluster
from generator.model.package import Caution as Avoid
from generator.model.package import Package
from generator.model.written import Audience
from generator.page import Link, Page, Prose
from generator.pages import addresses, search_texts
from generator.pages.parts import (
    Caution,
    Fact,
    PackageLine,
    ReviewState,
    citation,
    fact,
    package_lines,
    prose,
    proses,
    review_state,
    reviewed,
    sources,
    supported,
)
from generator.pages.shared.pathway_of_cluster import Pathway, pathway
from generator.pages.words import CHECK, CONFIDENCE, Word

VIEW = Audience.PROFESSIONALS
DO_NOT = "Do not "
"""How a caution begins that stands in the list of what not to do. The others ask for care."""


@dataclass(frozen=True)
class KeyFact:
    """A line of the key facts. More than one fact where sources add to each other."""

    name: str
    facts: tuple[Fact, ...]


@dataclass(frozen=True)
class Measure:
    """An outcome measure and the interventions of the package that use it."""

    name: str
    about: str
    rated_by: str


@dataclass(frozen=True)
class Watch:
    """What to watch with one intervention."""

    link: Link
    points: tuple[str, ...]


@dataclass(frozen=True)
class PackageForProfessionals:
    """The care package with its evidence."""

    setting: str
    team: tuple[str, ...]
    duration: Fact
    goals: tuple[tuple[str, tuple[str, ...]], ...]
    recovery: tuple[str, ...]
    inclusion: tuple[str, ...]
    specific: tuple[PackageLine, ...]
    choose: tuple[PackageLine, ...]
    everyone: tuple[PackageLine, ...]
    do_not: tuple[Caution, ...]
    be_careful: tuple[Caution, ...]
    considerations: tuple[tuple[str, str], ...]
    measures: tuple[Measure, ...]
    watch: tuple[Watch, ...]
    confidence: Word
    review: ReviewState


@dataclass(frozen=True)
class ClusterForProfessionals:
    """All that the template sees."""

    number: int
    use: str
    label: Fact
    variants: tuple[tuple[str, Link], ...]
    people_title: str
    in_short: Prose
    strengths: tuple[Prose, ...]
    key_facts: tuple[KeyFact, ...]
    diagnoses: tuple[tuple[str, str], ...]
    diagnoses_mark: Word
    diagnoses_note: Fact | None
    package: PackageForProfessionals | None
    pathway: Pathway
    carers: Prose | None
    sources: tuple[Link, ...]
    confidence: Word
    review: ReviewState


def pages(catalogue: Catalogue) -> Iterator[Page]:
    """One page for each of the 22 numbers."""
    for record in catalogue.clusters.values():
        cluster = record.value
        yield Page(
            addresses.address(addresses.cluster(VIEW, cluster.number)),
            f"Cluster {cluster.number}: {cluster.short_label}",
            f"Care package, evidence and pathway for cluster {cluster.number}, {cluster.short_label}.",
            "professionals/cluster.html",
            partial(view, catalogue, record),
            VIEW,
            (Link("Clusters", addresses.clusters(VIEW)),),
            addresses.everywhere({audience: addresses.cluster(audience, cluster.number) for audience in Audience}),
            record.name,
            search_texts.cluster(catalogue, VIEW, cluster),
            last_reviewed=reviewed(cluster.review),
        )


def view(catalogue: Catalogue, record: Record[Cluster]) -> ClusterForProfessionals:
    """What the page shows."""
    cluster, package = record.value, catalogue.packages.get(record.value.number)
    diagnoses = cluster.facts.diagnoses
    return ClusterForProfessionals(
        cluster.number,
        cluster.use.value,
        supported(catalogue, cluster.label.text, cluster.label.confidence, cluster.label.sources),
        tuple((variant.text, sources(catalogue, (variant.source,))[0]) for variant in cluster.label.variants),
        cluster.people.title,
        prose(catalogue, VIEW, cluster.people.in_short),
        proses(catalogue, VIEW, cluster.people.strengths),
        tuple(_key_facts(catalogue, cluster)),
        tuple((item.code, item.name) for item in diagnoses.likely),
        CONFIDENCE[diagnoses.confidence],
        fact(catalogue, diagnoses.note) if diagnoses.note else None,
        _package(catalogue, package.value) if package else None,
        pathway(catalogue, VIEW, cluster),
        prose(catalogue, VIEW, cluster.people.carers) if cluster.people.carers else None,
        sources(catalogue, cluster.sources),
        CONFIDENCE[cluster.confidence],
        review_state(cluster.review),
    )


def _key_facts(catalogue: Catalogue, cluster: Cluster) -> Iterator[KeyFact]:
    group, framework = catalogue.groups.get(cluster.group or ""), catalogue.framework
    if group:
        yield KeyFact("Group", (supported(catalogue, group.name, group.confidence, group.sources),))
    subgroup = next(
        (item for item in framework.value.subgroups if item.name == cluster.subgroup) if framework else iter(()), None
    )
    if subgroup:
        yield KeyFact("Subgroup", (supported(catalogue, subgroup.name, subgroup.confidence, subgroup.sources),))
    interval = cluster.review_interval
    if interval:
        days = f" ({interval.days_in_national_code} days in national code)" if interval.days_in_national_code else ""
        text = f"At least every {interval.text}{days}"
        yield KeyFact("Review", (supported(catalogue, text, interval.confidence, interval.sources),))
    facts = cluster.facts
    for name, statements in (
        ("Who it describes", facts.summary),
        ("Everyday life", facts.impairment),
        ("Safety concerns", facts.risk),
        ("Likely course", facts.course),
        ("Episode length", (facts.episode_length,) if facts.episode_length else ()),
    ):
        if statements:
            yield KeyFact(name, tuple(fact(catalogue, statement) for statement in statements))


def _package(catalogue: Catalogue, package: Package) -> PackageForProfessionals:
    goals, considerations = package.professionals.goals, package.professionals.considerations
    named = (*package.specific, *package.choose_together, *package.for_everyone)
    interventions = [catalogue.interventions[key].value for key in named if key in catalogue.interventions]
    measures = dict.fromkeys(key for item in interventions for key in item.measures if key in catalogue.measures)
    return PackageForProfessionals(
        package.setting,
        package.team,
        supported(catalogue, package.duration.text, package.duration.confidence, ()),
        (
            ("Rated by the person", goals.patient_rated),
            ("Experience of care", goals.experience),
            ("Rated by a professional", goals.clinician_rated),
        ),
        package.professionals.recovery,
        package.professionals.inclusion,
        package_lines(catalogue, VIEW, package.specific),
        package_lines(catalogue, VIEW, package.choose_together),
        package_lines(catalogue, VIEW, package.for_everyone),
        tuple(_caution(catalogue, item) for item in package.avoid if item.note.startswith(DO_NOT)),
        tuple(_caution(catalogue, item) for item in package.avoid if not item.note.startswith(DO_NOT)),
        (
            ("Perinatal", considerations.perinatal),
            ("Older adults", considerations.older_adults),
            ("Autism and learning disability", considerations.autism_and_learning_disability),
            ("Ethnicity and racism", considerations.ethnicity),
        ),
        tuple(
            Measure(found.name, found.about, found.rated_by)
            for key in measures
            if (found := catalogue.measures[key].value)
        ),
        tuple(
            Watch(Link(item.title, addresses.intervention(VIEW, item.id)), item.professionals.safety)
            for item in interventions
            if item.professionals.safety and item.id in package.specific
        ),
        CONFIDENCE[package.confidence],
        review_state(package.review),
    )


def _caution(catalogue: Catalogue, item: Avoid) -> Caution:
    return Caution(
        item.note, citation(catalogue, item.guidance, item.recommendation), CHECK[item.check], item.checked_note
    )
