"""What sources say, statement by statement, for the readers who cite them: each leads to a page that rests on it.

The national measures come with them. Their page stands with planners; for professionals it counts as the same for all.
"""

import re
from collections.abc import Iterator, Sequence

from care_pathways.catalogue import Catalogue
from care_pathways.exports.search.records import Found, shortened
from care_pathways.model.audience import Audience
from care_pathways.model.statement import StatementStatus
from care_pathways.page import Page, ResultKind, SearchText

_NUMBER = re.compile(r"\d+(?:\.\d+)*[a-z]?")


def statements(pages: Sequence[Page], catalogue: Catalogue, audience: Audience) -> Iterator[Found]:
    """Every statement that stands, on the first intervention of this view that names it; else on its source's page.

    People's pages tell what is said in words of their own, so people have none.
    """
    if audience is Audience.PEOPLE:
        return
    by_subject = {(page.audience, page.subject): page.address for page in pages if page.subject}
    named: dict[str, str] = {}
    for record in catalogue.interventions.values():
        for reference in record.value.evidence:
            named.setdefault(str(reference), f"{by_subject[audience, record.name]}#evidence")
    for key, line in catalogue.statements.items():
        if line.statement.status is StatementStatus.DELETED:
            continue
        source, said = line.source, line.statement
        cited = f"{source.reference} {said.number}" if said.number else source.reference
        own = by_subject[None, ("guidance", source.id)]
        yield Found(
            address=named.get(str(key), own),
            title=f"{cited}: {shortened(said.text)}",
            audience=audience if str(key) in named else None,
            summary="",
            text=SearchText(
                kind=ResultKind.STATEMENT,
                references=tuple(f"{source.reference} {number}" for number in _NUMBER.findall(said.number or "")[:1]),
                body=" ".join((said.text, said.conditions or "", source.title)),
            ),
            subject=None,
        )
    yield from _national_measures(pages, audience)


def _national_measures(pages: Sequence[Page], audience: Audience) -> Iterator[Found]:
    for page in pages:
        for part in page.search_parts:
            if part.search.kind is ResultKind.NATIONAL_MEASURE:
                yield Found(
                    address=f"{page.address}#{part.anchor}",
                    title=part.title,
                    audience=page.audience if page.audience is audience else None,
                    summary=shortened(part.search.summary),
                    text=part.search,
                    subject=part.subject,
                )
