"""The bundle: the code system of the clusters, a plan for each package, an activity for each intervention."""

import json
from collections.abc import Iterator

from care_pathways.catalogue import Catalogue
from care_pathways.download import Download, Group
from care_pathways.exports.edition import Edition
from care_pathways.exports.fhir.activity_definition import activity_definition
from care_pathways.exports.fhir.code_system import code_system
from care_pathways.exports.fhir.narrative import with_narrative
from care_pathways.exports.fhir.plan_definition import plan_definition
from care_pathways.exports.fhir.resource import Resource
from care_pathways.exports.identity import urn

NAME = "data/fhir/r4/bundle.json"
SCHEMA = "https://hl7.org/fhir/R4/bundle.html"


def downloads(catalogue: Catalogue, edition: Edition) -> Iterator[Download]:
    """One file. Every canonical in it is the address of another entry."""
    found = bundle(catalogue, edition)
    raw = json.dumps(found, ensure_ascii=False, indent=1).encode() + b"\n"
    rows = len(catalogue.packages) + len(catalogue.interventions) + 1
    yield Download(
        name=NAME,
        title="Packages and interventions in the shape of FHIR R4",
        group=Group.FHIR,
        raw=raw,
        rows=rows,
        schema=SCHEMA,
        schema_title="FHIR R4",
    )


def bundle(catalogue: Catalogue, edition: Edition) -> Resource:
    """A collection, which promises nothing but that its resources belong together."""
    packages = sorted(catalogue.packages.items(), key=lambda item: int(item[0]))
    resources = (
        code_system(catalogue, edition),
        *(plan_definition(catalogue, edition, record.value) for _, record in packages),
        *(
            activity_definition(catalogue, edition, catalogue.interventions[key].value)
            for key in sorted(catalogue.interventions, key=str)
        ),
    )
    return {
        "resourceType": "Bundle",
        "id": "waymark",
        "language": "en-GB",
        "identifier": {"system": "urn:ietf:rfc:3986", "value": urn("bundle", edition.edition)},
        "type": "collection",
        "timestamp": f"{edition.edition_date.isoformat()}T00:00:00Z",
        "entry": [{"fullUrl": resource["url"], "resource": with_narrative(resource)} for resource in resources],
    }
