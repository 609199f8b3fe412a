"""A care package as a PlanDefinition: its goals, and its interventions in the three groups of the package."""

from care_pathways.analysis.fit import fitting_lines
from care_pathways.catalogue import Catalogue
from care_pathways.catalogue.statements import caution_text
from care_pathways.exports.edition import Edition
from care_pathways.exports.fhir import activity_definition
from care_pathways.exports.fhir.resource import (
    USE,
    Resource,
    citation,
    cluster_context,
    concept,
    head,
    kept,
    machine_name,
    statement_cited,
)
from care_pathways.exports.fhir.reviews import review_date, reviewed
from care_pathways.exports.identity import urn
from care_pathways.model.intervention import Intervention
from care_pathways.model.package import Package
from care_pathways.words.grammar import either
from care_pathways.words.package import CHOOSE_TOGETHER, FOR_EVERYONE, SPECIFIC

KIND = "PlanDefinition"
GROUPS = (
    ("for_everyone", FOR_EVERYONE, "What everyone in the cluster is offered. Each person chooses."),
    (
        "specific",
        SPECIFIC,
        "What a team should be able to offer where the problem fits. Not all of it for all.",
    ),
    ("choose_together", CHOOSE_TOGETHER, "What to choose with the person."),
)


def plan_definition(catalogue: Catalogue, edition: Edition, package: Package) -> Resource:
    """The package of a cluster."""
    label = catalogue.clusters[package.cluster].value.short_label
    return {
        **head(
            edition,
            KIND,
            package.id,
            name=machine_name("Package", package.id),
            title=f"Care package of cluster {package.cluster}: {label}",
            description=f"What a service should be able to offer someone in cluster {package.cluster}. "
            f"Setting: {package.setting}. Usual length: {package.duration.text}",
        ),
        **kept(
            lastReviewDate=review_date(catalogue, catalogue.packages[package.cluster]),
            type=concept("Care package: a reference description"),
            useContext=[cluster_context(package.cluster, label)],
            usage=_usage(catalogue, edition, package),
            relatedArtifact=_artifacts(catalogue, package),
            goal=_goals(package),
            action=[
                _group(catalogue, package.cluster, title, description, getattr(package, name))
                for name, title, description in GROUPS
                if getattr(package, name)
            ],
        ),
    }


def _usage(catalogue: Catalogue, edition: Edition, package: Package) -> str:
    use = f"{edition.note} {reviewed(catalogue, catalogue.packages[package.cluster])} {USE}"
    cautions = "".join(f"\n- {caution_text(catalogue.statements, item)}" for item in package.avoid)
    return f"{use}\n\nTo avoid, or to be careful about:\n{cautions}" if cautions else use


def _artifacts(catalogue: Catalogue, package: Package) -> list[Resource]:
    """The sources of the cautions and of the indicators. Those of the interventions stand with the interventions."""
    cautions = (
        _cited(catalogue, item.statement, "Recommendation", {"Caution": caution_text(catalogue.statements, item)})
        for item in package.avoid
    )
    indicators = (
        _cited(catalogue, item.statement, "Statement", {"Indicator": item.text})
        for item in package.commissioners.indicators
    )
    return [found for found in (*cautions, *indicators) if found]


def _cited(catalogue: Catalogue, statement: str | None, number: str, words: dict[str, str]) -> Resource | None:
    """A statement that is cited, with what is known of the line that rests on it. None for what is ours."""
    if statement is None:
        return None
    line = catalogue.statements[statement]
    return citation(line, {number: line.statement.number, **words, "How far we checked it": line.check.value})


def _goals(package: Package) -> list[Resource]:
    goals = package.professionals.goals
    return [
        {"category": concept(category), "description": concept(text)}
        for category, texts in (
            ("Rated by the person", goals.patient_rated),
            ("Experience of care", goals.experience),
            ("Rated by a professional", goals.clinician_rated),
        )
        for text in texts
    ]


def _group(catalogue: Catalogue, cluster: int, title: str, description: str, keys: tuple[str, ...]) -> Resource:
    """A part of the package. Any of it may be chosen: nothing is required of anyone."""
    return {
        "title": title,
        "description": description,
        "groupingBehavior": "logical-group",
        "selectionBehavior": "any",
        "action": [_action(catalogue, cluster, catalogue.interventions[key].value) for key in keys],
    }


def _action(catalogue: Catalogue, cluster: int, item: Intervention) -> Resource:
    """One intervention, with the statements behind it that hold for this cluster; the rest stands with itself."""
    found = fitting_lines(catalogue, item.evidence, (cluster,))
    needs: dict[str, list[str]] = {}
    for need, lines in found.added:
        for line in lines:
            needs.setdefault(line.key, []).append(need.name)
    return kept(
        title=item.title,
        description=item.professionals.what,
        documentation=[
            *(statement_cited(line) for line in found.fitting),
            *(
                statement_cited(line, only_with=either(needs[line.key]))
                for line in catalogue.lines(item.evidence)
                if line.key in needs
            ),
        ],
        definitionCanonical=urn(activity_definition.KIND, item.id),
    )
