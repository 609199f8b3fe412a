"""The care package of a cluster for a professional: its lists with evidence, cautions, measures, and what to watch."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from care_pathways.analysis.fit import fitting_lines
from care_pathways.catalogue import Catalogue
from care_pathways.model.audience import Audience
from care_pathways.model.intervention import Intervention
from care_pathways.model.package import Package
from care_pathways.page import Link
from care_pathways.pages import addresses
from care_pathways.pages.parts.evidence import Cautions, EvidenceLine, cautions, citation
from care_pathways.pages.parts.package_lines import PackageLine, package_line, package_lines
from care_pathways.pages.parts.reading import Reading, of_package
from care_pathways.pages.parts.reviews import ReviewState, review_state
from care_pathways.words.grammar import opening
from care_pathways.words.marks import CONFIDENCE, Word
from care_pathways.words.package import BY_A_PROFESSIONAL, BY_THE_PERSON, RATERS

VIEW = Audience.PROFESSIONALS


@dataclass(frozen=True, kw_only=True)
class Measure:
    """An outcome measure that interventions of the package use, and whether one of the specific core does."""

    name: str
    about: str
    rated_by: str
    core: bool


@dataclass(frozen=True, kw_only=True)
class Watch:
    """What to watch with one intervention."""

    link: Link
    said: tuple[str, ...]
    """Where sources say what to watch for the people of the cluster, each once. The words stand in the row."""
    row: str
    """The link to that row."""
    points: tuple[str, ...]
    """The same in our words."""


@dataclass(frozen=True)
class Skills:
    """The roles of one sector that the package needs."""

    sector: str
    roles: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class PackageForProfessionals:
    """The care package with its evidence."""

    goals: tuple[tuple[str, tuple[str, ...]], ...]
    recovery: tuple[str, ...]
    inclusion: tuple[str, ...]
    reading: Reading
    specific: tuple[PackageLine, ...]
    choose: tuple[PackageLine, ...]
    everyone: tuple[PackageLine, ...]
    cautions: Cautions
    considerations: tuple[tuple[str, str], ...]
    measures: tuple[tuple[str, tuple[Measure, ...]], ...]
    experience: tuple[str, ...]
    watch: tuple[Watch, ...]
    safety: tuple[EvidenceLine, ...]
    skills: tuple[Skills, ...]
    confidence: Word
    review: ReviewState


def package_for_professionals(catalogue: Catalogue, package: Package) -> PackageForProfessionals:
    """What the page shows of a package."""
    goals, considerations = package.professionals.goals, package.professionals.considerations
    specific, chosen = _found(catalogue, package.specific), _found(catalogue, package.choose_together)
    everyone = _found(catalogue, package.for_everyone)
    about_safety = catalogue.framework.value.safety_intervention
    safety = package_line(catalogue, VIEW, about_safety, package.cluster) if about_safety else None
    return PackageForProfessionals(
        goals=(
            (BY_THE_PERSON, goals.patient_rated),
            ("Experience of care", goals.experience),
            (BY_A_PROFESSIONAL, goals.clinician_rated),
        ),
        recovery=package.professionals.recovery,
        inclusion=package.professionals.inclusion,
        reading=of_package(catalogue, package),
        specific=package_lines(catalogue, VIEW, package.specific, package.cluster),
        choose=package_lines(catalogue, VIEW, package.choose_together, package.cluster),
        everyone=package_lines(catalogue, VIEW, package.for_everyone, package.cluster),
        cautions=cautions(catalogue, package),
        considerations=(
            ("Perinatal", considerations.perinatal),
            ("Older adults", considerations.older_adults),
            ("Autism and learning disability", considerations.autism_and_learning_disability),
            ("Ethnicity and racism", considerations.ethnicity),
        ),
        measures=_measures(catalogue, specific, (*chosen, *everyone)),
        experience=goals.experience,
        watch=tuple(_watch(catalogue, (*specific, *chosen), package.cluster)),
        safety=safety.evidence if safety else (),
        skills=_skills(catalogue, (*specific, *chosen, *everyone)),
        confidence=CONFIDENCE[package.confidence],
        review=review_state(catalogue, catalogue.packages[package.cluster], package.review),
    )


def _watch(catalogue: Catalogue, items: Sequence[Intervention], cluster: int) -> Iterator[Watch]:
    for item in items:
        lines = fitting_lines(catalogue, item.watch, (cluster,)).fitting
        said = tuple(dict.fromkeys(citation(line).text for line in lines))
        if said or item.professionals.safety:
            link = Link(item.title, addresses.intervention(VIEW, item.id))
            yield Watch(link=link, said=said, row=f"#line-{item.id}", points=item.professionals.safety)


def _found(catalogue: Catalogue, keys: Sequence[str]) -> tuple[Intervention, ...]:
    return tuple(catalogue.interventions[key].value for key in keys)


def _measures(
    catalogue: Catalogue, specific: Sequence[Intervention], others: Sequence[Intervention]
) -> tuple[tuple[str, tuple[Measure, ...]], ...]:
    """By who fills them in; those of the specific core come first."""
    core = {key for item in specific for key in item.measures}
    named = dict.fromkeys(key for item in (*specific, *others) for key in item.measures)
    kinds = {rater: name for name, raters in RATERS for rater in raters}
    groups: dict[str, list[Measure]] = {name: [] for name, _ in RATERS}
    for key in named:
        item = catalogue.measures[key].value
        found = Measure(name=item.name, about=item.about, rated_by=item.rated_by, core=key in core)
        groups[kinds.get(found.rated_by, RATERS[-1][0])].append(found)
    return tuple((name, tuple(items)) for name, items in groups.items() if items)


def _skills(catalogue: Catalogue, interventions: Sequence[Intervention]) -> tuple[Skills, ...]:
    """The roles that deliver the package, by sector."""
    sectors: dict[str, dict[str, None]] = {}
    for key in dict.fromkeys(key for item in interventions for key in item.roles):
        role = catalogue.roles[key].value
        sectors.setdefault(role.sector.value, {})[role.name] = None
    return tuple(Skills(opening(sector), tuple(names)) for sector, names in sectors.items())
