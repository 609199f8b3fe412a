"""What the search knows: a small index for each view, as a script, so that it also works from a disk."""

import json
from collections.abc import Iterator, Sequence

from care_pathways.catalogue import Catalogue
from care_pathways.exports.search.index import index
from care_pathways.exports.search.records import records
from care_pathways.exports.search.references import references
from care_pathways.exports.search.synonyms import synonyms
from care_pathways.exports.search.words import STOP
from care_pathways.model.audience import Audience
from care_pathways.page import Page

WEIGHTS = {
    (Audience.PEOPLE, "Guidance"): 0.4,
    (Audience.PROFESSIONALS, "Guidance"): 0.8,
    (Audience.COMMISSIONERS, "Guidance"): 0.8,
    (Audience.PROFESSIONALS, "Words explained"): 0.7,
    (Audience.COMMISSIONERS, "Words explained"): 0.7,
    (Audience.PEOPLE, "To print"): 0.2,
    (Audience.PEOPLE, "Words explained"): 0.85,
    (Audience.PEOPLE, "Guidance not in use"): 0.2,
    (Audience.PROFESSIONALS, "Guidance not in use"): 0.4,
    (Audience.COMMISSIONERS, "Guidance not in use"): 0.4,
    **dict.fromkeys(((audience, "About") for audience in Audience), 0.8),
}
"""Kinds that a reader of a view is less likely to look for: their scores count for less."""


def files(pages: Sequence[Page], catalogue: Catalogue) -> Iterator[tuple[str, bytes]]:
    """search/<view>.js for each view: one call that hands the index to theme/assets/search/load.js."""
    for audience in Audience:
        found = tuple(records(pages, audience))
        kinds = tuple(dict.fromkeys(record.text.kind for record in found))
        groups = tuple(dict.fromkeys(record.text.group for record in found))
        content = {
            "view": audience,
            "kinds": [(kind, WEIGHTS.get((audience, kind), 1)) for kind in kinds],
            "groups": groups,
            "records": [
                [
                    record.address,
                    record.title,
                    record.summary,
                    kinds.index(record.text.kind),
                    groups.index(record.text.group),
                    int(record.audience is None),
                ]
                for record in found
            ],
            "exact": references(found),
            **index(found),
            "synonyms": synonyms(catalogue, found),
            "stop": " ".join(sorted(STOP)),
        }
        text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
        yield f"search/{audience}.js", f"waymarkIndex({text});\n".encode()


__all__ = ["files"]
