"""4. Applicable service standards: NICE guidelines and quality standards, access standards, rights, local ones."""

from collections.abc import Iterator

from care_pathways.catalogue import Catalogue, Record
from care_pathways.catalogue.statements import source_of
from care_pathways.document import Blank, Block, Grid, Heading, Line, Paragraph, Span, line, to_fill_in
from care_pathways.model.guidance import Guidance, GuidanceKind
from care_pathways.model.pathway import Pathway
from care_pathways.page import Link
from care_pathways.pages import addresses
from care_pathways.pages.commissioners.offer import interventions_of
from care_pathways.pages.commissioners.standards import lines as standard_lines
from care_pathways.pages.documents.parts import statement_link
from care_pathways.words.marks import CHECK, STATUS

NICE = (
    GuidanceKind.GUIDELINE,
    GuidanceKind.TECHNOLOGY_APPRAISAL,
    GuidanceKind.INTERVENTIONAL_PROCEDURE,
    GuidanceKind.EARLY_VALUE_ASSESSMENT,
)


def blocks(catalogue: Catalogue, item: Pathway) -> Iterator[Block]:
    """The fourth part of a specification."""
    yield Heading(2, "4. Applicable service standards", "applicable-standards")
    yield Heading(3, "4.1 NICE guidelines", "nice-guidelines")
    yield Paragraph(
        line(
            "First those that the care packages rest on, then others that are likely to matter. Check each at NICE "
            "before you rely on it. Summaries are ours; NICE has not seen or approved them."
        )
    )
    found = [record for record in concerns(catalogue, item) if is_nice(record.value)]
    used = rests_on(catalogue, item)
    yield _table("Guidelines that the packages rest on", [record for record in found if record.key in used])
    yield _table("Other guidelines that are likely to matter", [record for record in found if record.key not in used])
    yield Heading(3, "4.2 NICE quality standards", "nice-quality-standards")
    yield _table(
        "Quality standards that apply",
        [catalogue.guidance[key] for key in item.quality_standards],
    )
    yield Heading(3, "4.3 Access standards, rights and proposals", "access-standards")
    yield _access(catalogue, item)
    yield Heading(3, "4.4 Standards of professional bodies", "professional-bodies")
    yield Paragraph(line("Networks that a service may join; no service has to. Which fit is a judgement of ours."))
    yield _networks(catalogue, item)
    yield Heading(3, "4.5 Local standards", "local-standards")
    yield Blank(to_fill_in("local standards, and networks that are agreed"))


def concerns(catalogue: Catalogue, item: Pathway) -> list[Record[Guidance]]:
    """Guidance that may be cited and is likely to matter for the clusters of a pathway.

    A source without clusters of its own matters where the packages rest on it.
    """
    clusters, used = set(item.clusters), rests_on(catalogue, item)
    return [
        record
        for record in catalogue.guidance.values()
        if record.value.status.citable
        and (clusters & set(record.value.clusters) or (not record.value.clusters and record.key in used))
    ]


def is_nice(item: Guidance) -> bool:
    """Is it a guideline, an appraisal or the like from NICE itself?"""
    return item.kind in NICE and item.publisher == "NICE"


def nice_links(catalogue: Catalogue, item: Pathway) -> list[Link]:
    """The guidelines of NICE that the packages of a pathway rest on, each at its publisher."""
    used = rests_on(catalogue, item)
    found = [record.value for record in concerns(catalogue, item) if record.key in used and is_nice(record.value)]
    return [Link(each.heading, each.url or addresses.guidance(each.id)) for each in found]


def guidance_row(record: Record[Guidance], what: str) -> tuple[tuple[Line, ...], ...]:
    """A source in a table: its name with a link to its publisher, what it is, and where it stands."""
    item = record.value
    href = item.url or addresses.guidance(record.key)
    return ((line(item.heading, href),), (line(what),), (line(STATUS[item.status].text),))


def _table(caption: str, records: list[Record[Guidance]]) -> Grid:
    rows = tuple(guidance_row(record, record.value.publisher) for record in records)
    none = ((line("None in our records"),), (line("–"),), (line("–"),))
    return Grid(caption, ("Source", "Publisher", "Status"), (62, 19, 19), rows or (none,))


def _networks(catalogue: Catalogue, item: Pathway) -> Grid:
    found = [record.value for record in catalogue.quality_networks.values()]
    rows = tuple(
        (
            (line(network.name, network.url), line(network.publisher)),
            (line(network.reviews),),
            (line(network.edition),),
            (line(f"{CHECK[network.check].text}."), *((line(network.note),) if network.note else ())),
        )
        for network in found
        if set(item.clusters) & set(network.clusters)
    )
    none = ((line("None in our records"),), (line("–"),), (line("–"),), (line("–"),))
    columns = ("Network", "What it reviews", "Edition that we saw named", "What we saw")
    return Grid("Quality networks", columns, (32, 24, 20, 24), rows or (none,))


def rests_on(catalogue: Catalogue, item: Pathway) -> set[str]:
    """The guidance that the packages of the pathway rest on: through interventions, cautions or indicators."""
    keys = {source_of(key) for found in interventions_of(catalogue, item) for key in found.evidence}
    for number in item.clusters:
        if number in catalogue.packages:
            package = catalogue.packages[number].value
            keys |= {source_of(caution.statement) for caution in package.avoid if caution.statement}
    return keys


def _access(catalogue: Catalogue, item: Pathway) -> Grid:
    rows = []
    for key, shown in zip(item.standards, standard_lines(catalogue, item.standards), strict=True):
        record = catalogue.standards[key].value
        link = statement_link(catalogue.statements[record.statement])
        source = (Span(link.text, link.href), Span(f". {shown.check.text}."))
        value = (line(shown.value), line(shown.note)) if shown.note else (line(shown.value),)
        rows.append(((line(shown.topic),), value, (line(shown.standing.text), line(shown.since)), (source,)))
    none = ((line("None in our records"),), (line("–"),), (line("–"),), (line("–"),))
    return Grid(
        "Access standards, rights and proposals",
        ("About", "What it says", "Standing, and since when", "Source"),
        (20, 36, 22, 22),
        tuple(rows) or (none,),
    )
