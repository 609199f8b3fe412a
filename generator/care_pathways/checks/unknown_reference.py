"""What a field names must exist: a cluster, an intervention, a guidance source, a measure, a role, a source."""

from collections.abc import Iterator
from difflib import get_close_matches

from care_pathways.catalogue import Catalogue, Key
from care_pathways.diagnostics import Diagnostic
from care_pathways.model.local.kinds import LOCAL_KIND_BY_NAME

PLACES = {
    "cluster": "content/clusters/",
    "intervention": "content/interventions/",
    "guidance": "content/guidance/",
    "statement": "the statements: of content/guidance/",
    "population": "content/populations.yml",
    "source": "content/sources.yml",
    "measure": "content/measures.yml",
    "role": "content/roles.yml",
    "referral-route": "content/referral-routes.yml",
    "other-framework": "content/frameworks/",
    "live-data": "content/live-data.yml",
    "pathway": "content/pathways/",
    "standard": "content/standards.yml",
    "national-measure": "content/national-measures.yml",
    "group": "content/framework.yml",
    "page": "content/pages/",
    "service": "content/services.yml",
    "local-line": "content/lines.yml",
    "partner": "content/partners.yml",
}


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Every reference leads to a record."""
    suggestions = SUGGESTIONS
    for record in catalogue.records():
        for keys, kind, key in record.references:
            if catalogue.is_known(kind, key):
                continue
            suggestions -= 1
            names = [str(known) for known in catalogue.keys(kind)] if suggestions > 0 else []
            yield Diagnostic(
                record.at(*keys),
                "unknown-reference",
                f'No {kind.replace("-", " ")} is called "{key}"',
                hint(key, names, _place(catalogue, kind)),
            )


def _place(catalogue: Catalogue, kind: str) -> str:
    """Where records of that kind live; those of the national text are not added to by an area."""
    if catalogue.local.area and kind not in LOCAL_KIND_BY_NAME:
        return ""
    return PLACES[kind]


SUGGESTIONS = 100
"""The nearest name is sought for so many faults: each costs milliseconds, and nobody reads more."""


def hint(key: Key, known: list[str], place: str) -> str:
    """The nearest known name, or where such records live."""
    if len(str(key)) < 200 and (close := get_close_matches(str(key), known, n=1, cutoff=0.6)):
        return f'Did you mean "{close[0]}"?'
    if not place:
        return "It is national: find its name at the foot of its page"
    return f"Look in {place}, or add it there"
