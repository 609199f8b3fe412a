"""The index of guidance: every source by kind, those in use first."""

from dataclasses import dataclass

from care_pathways.catalogue import Catalogue, Record
from care_pathways.model.guidance import Guidance, GuidanceKind
from care_pathways.page import Link
from care_pathways.pages import addresses
from care_pathways.pages.guidance.used_at import places
from care_pathways.words.marks import GUIDANCE_KIND, STATUS, Word


@dataclass(frozen=True, kw_only=True)
class Row:
    """A source in the index."""

    link: Link
    title: str
    publisher: str
    status: Word
    uses: int


@dataclass(frozen=True)
class GuidanceIndex:
    """All that the template of the index sees."""

    sections: tuple[tuple[str, str, tuple[Row, ...]], ...]
    total: int
    citable: int


def index(catalogue: Catalogue) -> GuidanceIndex:
    """Sources by kind: those that may be cited, then those that may not."""
    sections = []
    records = sorted(catalogue.guidance.values(), key=lambda record: record.value.title.casefold())
    for kind in GuidanceKind:
        rows = tuple(
            _row(catalogue, record) for record in records if record.value.kind is kind and record.value.status.citable
        )
        if rows:
            sections.append((kind.value, GUIDANCE_KIND[kind], rows))
    gone = tuple(_row(catalogue, record) for record in records if not record.value.status.citable)
    if gone:
        sections.append(("not-in-use", "Replaced, withdrawn or not in force", gone))
    citable = sum(record.value.status.citable for record in records)
    return GuidanceIndex(tuple(sections), len(records), citable)


def _row(catalogue: Catalogue, record: Record[Guidance]) -> Row:
    item = record.value
    return Row(
        link=Link(item.reference, addresses.guidance(record.key)),
        title=item.title,
        publisher=item.publisher,
        status=STATUS[item.status],
        uses=len(places(catalogue, record)),
    )
