"""The guidance index, and a page for each source with everywhere that it is used."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from care_pathways.analysis.mentions import mention
from care_pathways.catalogue import Catalogue, Key, Record, Use
from care_pathways.download import baseline_name, has_baseline
from care_pathways.model.audience import Audience
from care_pathways.model.guidance import Guidance
from care_pathways.model.intervention import Intervention
from care_pathways.model.lists import Term
from care_pathways.page import Link, Page, ResultKind, SearchText
from care_pathways.pages import addresses
from care_pathways.pages.guidance.if_changed import IfChanged, if_changed
from care_pathways.pages.guidance.list_of_sources import index
from care_pathways.pages.guidance.used_at import UsedAt, places, used_at
from care_pathways.pages.moves.moves import cluster_link
from care_pathways.pages.parts import search_texts
from care_pathways.pages.parts.evidence import NO_NUMBER, PLAINLY_CURRENT, published_at
from care_pathways.pages.parts.watched import watching
from care_pathways.words import descriptions
from care_pathways.words.grammar import opening, partial_date
from care_pathways.words.marks import CONFIDENCE, GUIDANCE_KIND, STATUS, Word
from care_pathways.words.nice import LICENCE, nice_statement

LONG = 24
"""Rows that the tables of uses may have together while they stand open."""


@dataclass(frozen=True, kw_only=True)
class GuidancePage:
    """All that the template of a source sees."""

    reference: str
    publisher: str
    kind: str
    licence: str
    url: str | None
    url_seen: bool
    url_at: str
    published: str | None
    last_updated: str | None
    status: Word
    is_current: bool
    """Whether it is simply in force, also where it was updated."""
    citable: bool
    status_seen: str | None
    replaces: tuple[Link, ...]
    replaced_by: tuple[Link, ...]
    """What stands in its place. Empty where `instead` says the same."""
    instead: tuple[Link, ...]
    """What to use, where it may not be relied on."""
    replaced_here: tuple[Link, ...]
    topics: tuple[str, ...]
    clusters: tuple[Link, ...]
    confidence: Word
    source: str | None
    verified: tuple[str, ...]
    note: str | None
    values: tuple[tuple[str, str], ...]
    in_interventions: tuple[UsedAt, ...]
    in_packages: tuple[UsedAt, ...]
    in_indicators: tuple[UsedAt, ...]
    in_planning: tuple[UsedAt, ...]
    in_framework: tuple[UsedAt, ...]
    """What it says of where clusters, money and planning stand."""
    assessments: tuple[Link, ...]
    terms: tuple[Link, ...]
    if_changed: IfChanged | None
    watched: tuple[Link, ...]
    """What may change it, as the list of what is watched tells it."""
    baseline: str | None
    """The file of our baseline assessment, for a guideline of NICE in use."""
    statement: str | None
    licence_of_nice: str
    """Where its terms stand."""
    """The statement of NICE that goes with whatever rests on it: year, title, address, and its disclaimer."""
    no_number: str
    """What stands where a statement has no number. Empty for a source that numbers nothing: then no column is shown."""

    @property
    def folds(self) -> bool:
        """Whether its tables of uses fold: those of a guideline that many lines rest on would be endless on a phone."""
        tables = (self.in_interventions, self.in_packages, self.in_indicators, self.in_planning, self.in_framework)
        return sum(map(len, tables)) > LONG


def pages(catalogue: Catalogue) -> Iterator[Page]:
    """The index and one page a source."""
    yield Page(
        address=addresses.address(addresses.GUIDANCE),
        title="Guidance",
        description=descriptions.GUIDANCE,
        template="shared/guidance-index.html",
        view=partial(index, catalogue),
        search=SearchText(
            kind=ResultKind.LIST, group="", words="list of guidelines NICE standards laws policies references"
        ),
    )
    for record in catalogue.guidance.values():
        yield Page(
            address=addresses.address(addresses.guidance(record.key)),
            title=record.value.heading,
            description=descriptions.SOURCE_OF_GUIDANCE.format(heading=record.value.heading),
            template="shared/guidance.html",
            view=partial(view, catalogue, record),
            trail=(Link("Guidance", addresses.GUIDANCE),),
            subject=record.name,
            search=search_texts.guidance(catalogue, record),
        )


def view(catalogue: Catalogue, record: Record[Guidance]) -> GuidancePage:
    """What the page shows."""
    item = record.value
    found = places(catalogue, record)
    instead = () if item.status.citable else item.use_instead or item.replaced_by
    uses = [use for use in found if use.by.kind in ("intervention", "package", "standard", "pathway", "framework")]
    return GuidancePage(
        reference=item.reference,
        publisher=item.publisher,
        kind=GUIDANCE_KIND[item.kind],
        licence=item.licence,
        url=item.url,
        url_seen=item.url_seen,
        url_at=_url_at(item),
        published=partial_date(item.published),
        last_updated=partial_date(item.last_updated),
        status=STATUS[item.status],
        is_current=item.status in PLAINLY_CURRENT,
        citable=item.status.citable,
        status_seen=partial_date(item.status_seen),
        replaces=_links(catalogue, item.replaces),
        replaced_by=() if instead == item.replaced_by else _links(catalogue, item.replaced_by),
        instead=_links(catalogue, instead),
        replaced_here=tuple(
            Link(other.value.reference, addresses.guidance(other.key))
            for other in catalogue.guidance.values()
            if record.key in other.value.replaced_by and other.key not in item.replaces
        ),
        topics=item.topics,
        clusters=tuple(cluster_link(catalogue, Audience.PROFESSIONALS, number) for number in item.clusters),
        confidence=CONFIDENCE[item.confidence],
        source=item.source,
        verified=item.verified,
        note=item.note,
        values=tuple((opening(value.measure), value.value) for value in item.values),
        in_interventions=tuple(used_at(catalogue, item, use) for use in uses if isinstance(use.by.value, Intervention)),
        in_packages=tuple(used_at(catalogue, item, use) for use in uses if use.keys[0] == "avoid"),
        in_indicators=tuple(used_at(catalogue, item, use) for use in uses if use.keys[0] == "commissioners"),
        in_planning=tuple(used_at(catalogue, item, use) for use in uses if use.by.kind in ("standard", "pathway")),
        in_framework=tuple(used_at(catalogue, item, use) for use in uses if use.by.kind == "framework"),
        assessments=tuple(
            Link(f"Self-assessment: {other.value.title}", addresses.self_assessment(other.key))
            for other in catalogue.self_assessments.values()
            if other.value.guidance == record.key
        ),
        terms=tuple(
            Link(use.by.value.term, addresses.term(use.by.key)) for use in found if isinstance(use.by.value, Term)
        ),
        if_changed=if_changed(catalogue, record),
        watched=tuple(Link(w.what, f"{addresses.WATCH}#{w.id}") for w in watching(catalogue, record.key)),
        baseline=baseline_name(item.id) if has_baseline(item) else None,
        statement=nice_statement(item) if item.by_nice else None,
        licence_of_nice=LICENCE,
        no_number=_no_number(catalogue, item, uses),
    )


def _url_at(source: Guidance) -> str:
    """Whose page the address is: the publisher's, or that of another host, named."""
    where = published_at(source)
    return f"Page at {where}" if "." in where and where != "legislation.gov.uk" else "Publisher's page"


def _no_number(catalogue: Catalogue, source: Guidance, uses: list[Use]) -> str:
    """NICE numbers all that it recommends; we may have numbers for some of what rests on a law, or none."""
    if source.by_nice:
        return opening(NO_NUMBER)
    return "None given" if any(mention(catalogue, use).recommendation for use in uses) else ""


def _links(catalogue: Catalogue, keys: tuple[Key, ...]) -> tuple[Link, ...]:
    return tuple(Link(catalogue.guidance[key].value.heading, addresses.guidance(key)) for key in keys)
