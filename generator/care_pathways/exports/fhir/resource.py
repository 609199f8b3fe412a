"""What the resources of the bundle have in common."""

from collections.abc import Mapping

from care_pathways.catalogue.statements import Line
from care_pathways.exports.edition import Edition
from care_pathways.exports.identity import urn

Resource = dict[str, object]
"""A FHIR resource, or a part of one, as JSON."""

CLUSTERS = urn("code-system", "clusters")
"""The code system of the cluster numbers."""
USE = (
    "This is a reference description, not an order set. Guidance is used with judgement and with what the person wants."
)


def kept(**fields: object) -> Resource:
    """The fields that say something: FHIR allows no empty text, list or object."""
    return {name.rstrip("_"): value for name, value in fields.items() if value not in (None, "", [], {})}


def head(edition: Edition, kind: str, key: str, *, name: str, title: str, description: str) -> Resource:
    """The first fields of every resource: who it is, and that it is a draft."""
    return {
        "resourceType": kind,
        "id": _resource_id(kind, key),
        "language": "en-GB",
        "url": urn(kind, key),
        "version": edition.edition,
        "name": name,
        "title": title,
        "status": "draft",
        "experimental": True,
        "date": edition.edition_date.isoformat(),
        "publisher": edition.licence.credit,
        "description": description,
        "copyright": f"{edition.licence.name}, {edition.licence.address}. {edition.licence.not_ours}",
        "jurisdiction": [
            {"coding": [{"system": "urn:iso:std:iso:3166:-2", "code": "GB-ENG", "display": "England"}]},
        ],
    }


def concept(text: str) -> Resource:
    """A concept in words: no code of a terminology is claimed."""
    return {"text": text}


def cluster_context(number: int, label: str) -> Resource:
    """That a resource is about a cluster."""
    return {
        "code": {
            "system": "http://terminology.hl7.org/CodeSystem/usage-context-type",
            "code": "focus",
            "display": "Clinical Focus",
        },
        "valueCodeableConcept": {"coding": [{"system": CLUSTERS, "code": str(number), "display": label}]},
    }


def citation(line: Line, words: Mapping[str, str | None]) -> Resource:
    """A source that is cited, with what is known of the line that rests on it."""
    known = [f"{name}: {text}" for name, text in words.items() if text]
    return kept(
        type="citation",
        label=line.source.reference,
        display=line.source.title,
        citation=". ".join((f"{line.source.reference}, {line.source.publisher}", *known)),
        url=line.source.url,
    )


def statement_cited(line: Line, only_with: str | None = None) -> Resource:
    """A line of evidence as a citation; with the added needs of which one must be there, where it holds only so."""
    return citation(
        line,
        {
            "Recommendation": line.statement.number,
            "Strength": line.strength.value,
            "Our summary": line.statement.text,
            "Holds only with": only_with,
            "How far we checked it": line.check.value,
        },
    )


def machine_name(kind: str, key: str) -> str:
    """A name that programs can use: letters and digits, a capital first."""
    return kind + "".join(part.capitalize() for part in key.split("-"))


def _resource_id(kind: str, key: str) -> str:
    """Our own id where FHIR has room for it (64 letters), else the identifier alone."""
    name = f"{kind}-{key}"
    return name if len(name) <= 64 else urn(kind, key).removeprefix("urn:uuid:")
