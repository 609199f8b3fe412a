"""What the search knows: a small index for each view, as a script, so that it also works from a disk."""

import json
from collections.abc import Iterator, Sequence

from care_pathways.catalogue import Catalogue
from care_pathways.exports.search.index import index
from care_pathways.exports.search.records import Found, records
from care_pathways.exports.search.references import references
from care_pathways.exports.search.statements import statements
from care_pathways.exports.search.synonyms import Row, synonyms
from care_pathways.exports.search.words import STOP
from care_pathways.model.audience import Audience
from care_pathways.page import Page, ResultKind
from care_pathways.words.search import RESULT_KIND

WEIGHTS = {
    (Audience.PEOPLE, ResultKind.GUIDANCE): 0.4,
    (Audience.PROFESSIONALS, ResultKind.GUIDANCE): 0.8,
    (Audience.COMMISSIONERS, ResultKind.GUIDANCE): 0.8,
    (Audience.PROFESSIONALS, ResultKind.TERM): 0.7,
    (Audience.COMMISSIONERS, ResultKind.TERM): 0.7,
    (Audience.PEOPLE, ResultKind.PRINT): 0.2,
    (Audience.PEOPLE, ResultKind.TERM): 0.85,
    (Audience.PROFESSIONALS, ResultKind.OLD_GUIDANCE): 0.4,
    (Audience.COMMISSIONERS, ResultKind.OLD_GUIDANCE): 0.4,
    (Audience.PROFESSIONALS, ResultKind.STATEMENT): 0.45,
    (Audience.COMMISSIONERS, ResultKind.STATEMENT): 0.4,
    (Audience.PROFESSIONALS, ResultKind.NATIONAL_MEASURE): 0.5,
    (Audience.COMMISSIONERS, ResultKind.NATIONAL_MEASURE): 0.5,
    **dict.fromkeys(((audience, ResultKind.ABOUT) for audience in Audience), 0.8),
}
"""Kinds that a reader of a view is less likely to look for: their scores count for less."""


def files(pages: Sequence[Page], catalogue: Catalogue) -> Iterator[tuple[str, bytes]]:
    """search/<view>.js for each view: one call that hands the index to theme/assets/search/load.js.

    What sources say stands in a second file, which comes after the first answer: it is as large as all else.
    """
    for audience in Audience:
        found = tuple(records(pages, audience))
        yield _file(audience, audience.value, found, synonyms(catalogue, found))
        if said := tuple(statements(pages, catalogue, audience)):
            yield _file(audience, f"{audience}-statements", said, [])


def _file(audience: Audience, name: str, found: Sequence[Found], said: list[Row]) -> tuple[str, bytes]:
    kinds = tuple(dict.fromkeys(record.text.kind for record in found))
    groups = tuple(dict.fromkeys(record.text.group for record in found))
    content = {
        "view": name,
        "opens": audience,
        "kinds": [(RESULT_KIND[kind], WEIGHTS.get((audience, kind), 1)) for kind in kinds],
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
        "synonyms": said,
        "stop": " ".join(sorted(STOP)),
    }
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    return f"search/{name}.js", f"waymarkIndex({text});\n".encode()


__all__ = ["files"]
