"""The numbers of the clusters as a CodeSystem."""

from care_pathways.catalogue import Catalogue
from care_pathways.exports.edition import Edition
from care_pathways.exports.fhir.resource import CLUSTERS, Resource, head, kept
from care_pathways.model.cluster import Cluster


def code_system(catalogue: Catalogue, edition: Edition) -> Resource:
    """All numbers. The code is the number as people say it."""
    concepts = [_concept(catalogue, record.value) for record in catalogue.clusters.values()]
    return {
        **head(
            edition,
            "CodeSystem",
            "clusters",
            name="MentalHealthCareClusters",
            title="Mental health care clusters",
            description="The numbers of the English mental health care clusters with their official labels. Made by us "
            "from the published labels: it is not published by the NHS, and it is not a national code system.",
        ),
        "url": CLUSTERS,
        "caseSensitive": True,
        "content": "complete",
        "count": len(concepts),
        "property": [
            {"code": "use", "type": "string", "description": "describes-needs, variance (0) or not-used (9)."},
            {"code": "group", "type": "string", "description": "The group (super class) of the cluster."},
            {"code": "review", "type": "string", "description": "The longest time between two reviews, ISO 8601."},
        ],
        "concept": concepts,
    }


def _concept(catalogue: Catalogue, cluster: Cluster) -> Resource:
    group, interval = catalogue.groups.named(cluster.group), cluster.review_interval
    properties = {
        "use": cluster.use.value,
        "group": group.name if group else None,
        "review": interval.maximum if interval else None,
    }
    return kept(
        code=str(cluster.number),
        display=cluster.short_label,
        definition=f"Official label: {cluster.label.text}",
        designation=[{"language": "en-GB", "value": cluster.people.title}],
        property=[{"code": code, "valueString": value} for code, value in properties.items() if value],
    )
