"""The needs-assessment worksheet: the same questions of each group of people, and where live data is published."""

from collections.abc import Iterator

from care_pathways.catalogue import Catalogue, Record
from care_pathways.document import Block, Document, Grid, Heading, Items, Line, Note, Paragraph, Span, line, to_fill_in
from care_pathways.model.audience import Audience
from care_pathways.model.live_data import LiveData
from care_pathways.model.needs_assessment import NeedsAssessment, Population
from care_pathways.model.pathway import Pathway
from care_pathways.page import Link
from care_pathways.pages import addresses
from care_pathways.pages.documents.parts import linked, source_links, where_clusters_stand
from care_pathways.pages.moves.moves import cluster_link
from care_pathways.words.grammar import in_or_on, partial_date
from care_pathways.words.marks import CHECK, CONFIDENCE

KNOWN = to_fill_in("what is known, with year, area and source")
UNKNOWN = to_fill_in("what is not known, and who will find out")
ABOUT = (
    ("Area", "the area, and the populations in it"),
    ("Year", "the year that the figures are about"),
    ("Who made it", "the groups and organisations that took part; no names of people who use care"),
    ("Finished on", "the date"),
    ("Look again on", "the date"),
)
"""What a worksheet says of itself, and what to fill in there."""
PRIORITIES = 5


def documents(catalogue: Catalogue) -> Iterator[Document]:
    """One worksheet, when the content has it."""
    item = catalogue.needs_assessment
    if item:
        yield Document(
            id=item.id,
            title=item.title,
            about=item.description,
            address=addresses.address(addresses.NEEDS_ASSESSMENT),
            file=f"downloads/{item.id}.docx",
            blocks=tuple(_blocks(catalogue, item)),
            words="JSNA joint strategic needs assessment population unmet need assets inequality gap "
            "Fingertips prevalence",
        )


def _blocks(catalogue: Catalogue, item: NeedsAssessment) -> Iterator[Block]:
    yield Paragraph(line(item.lead), lead=True)
    yield Note(line(item.boundary))
    yield Paragraph(_support(catalogue, item))
    yield from where_clusters_stand(catalogue)
    yield Heading(2, "How to use it", "how-to-use-it")
    yield Items(tuple(line(step) for step in item.steps), numbered=True)
    yield Paragraph(line(item.data_rule))
    yield Heading(2, "About this assessment", "about-this-assessment")
    rows = tuple(((line(name),), (to_fill_in(what),)) for name, what in ABOUT)
    yield Grid("Who, where and when", ("What", "Fill in"), (30, 70), rows)
    for population in item.populations:
        yield from _population(catalogue, item, population, catalogue.pathways[population.pathway].value)
    yield from _inequality(catalogue, item)
    yield from _voices(item)
    yield from _priorities(item)
    yield Heading(2, "Where live data is published", "live-data", new_page=True)
    yield _live_data(catalogue)


def _support(catalogue: Catalogue, item: NeedsAssessment) -> Line:
    """How well the prompts are supported, and what they draw on."""
    support = f"Support for the prompts: {CONFIDENCE[item.confidence].text}."
    found = source_links(catalogue, item.sources)
    return (Span(f"{support} They draw on: "), *linked(found)) if found else line(support)


def _live_data(catalogue: Catalogue) -> Grid:
    return Grid(
        "Live data, and how far we checked each source",
        ("Source", "What it holds", "Areas", "What we saw, and what to know"),
        (24, 29, 21, 26),
        tuple(_source(record) for record in catalogue.live_data.values()),
    )


def _source(record: Record[LiveData]) -> tuple[tuple[Line, ...], ...]:
    item = record.value
    copy = f"a copy of {partial_date(item.copy_of)}" if item.copy_of else "a copy without a date"
    seen = line(f"{CHECK[item.check].text}. Read {in_or_on(item.read)}, in {copy}.")
    return (
        (line(item.name, item.url), line(item.publisher)),
        (line(item.holds),),
        (line(item.areas),),
        (seen, line(item.note)) if item.note else (seen,),
    )


def _population(
    catalogue: Catalogue, item: NeedsAssessment, population: Population, pathway: Pathway
) -> Iterator[Block]:
    yield Heading(2, pathway.title, pathway.id, new_page=True)
    yield Paragraph(line(pathway.who))
    clusters = [cluster_link(catalogue, Audience.COMMISSIONERS, number) for number in pathway.clusters]
    yield Paragraph((Span("Clusters: "), *linked(clusters)))
    if population.data:
        yield Paragraph((Span("Live data to begin with: "), *_data(catalogue, population.data)))
    further = {more.theme: more.prompts for more in population.further}
    rows = tuple(
        (
            (line(theme.title, strong=True), *(line(text) for text in (*theme.prompts, *further.get(theme.id, ())))),
            (KNOWN,),
            (UNKNOWN,),
        )
        for theme in item.themes
    )
    yield Grid(
        f"{pathway.title}: nine questions",
        ("What to ask", "What we know", "What we do not know yet"),
        (46, 30, 24),
        rows,
        tall=True,
    )


def _data(catalogue: Catalogue, keys: tuple[str, ...]) -> Line:
    known = [catalogue.live_data[key].value for key in keys]
    return linked([Link(item.name, item.url) for item in known])


def _inequality(catalogue: Catalogue, item: NeedsAssessment) -> Iterator[Block]:
    yield Heading(2, "Who may be missed, or served worse", "inequality", new_page=True)
    yield Paragraph(line("Across all six groups. Many people are in more than one row."))
    yield Grid(
        "Who may be missed, or served worse",
        ("Who", "What to ask, and live data", "What we know", "What we will do"),
        (20, 34, 25, 21),
        tuple(
            (
                (line(group.title, strong=True),),
                (*(line(text) for text in group.prompts), *((_data(catalogue, group.data),) if group.data else ())),
                (KNOWN,),
                (to_fill_in("who does what, by when"),),
            )
            for group in item.inequality
        ),
        tall=True,
    )


def _voices(item: NeedsAssessment) -> Iterator[Block]:
    yield Heading(2, "Voices", "voices")
    yield Grid(
        "Whose knowledge counts",
        ("Whose voice", "How to ask", "What we heard", "What changed because of it"),
        (20, 30, 25, 25),
        tuple(
            (
                (line(voice.title, strong=True),),
                tuple(line(text) for text in voice.prompts),
                (to_fill_in("who was asked, when and how, and what they said"),),
                (to_fill_in("what changed"),),
            )
            for voice in item.voices
        ),
        tall=True,
    )


def _priorities(item: NeedsAssessment) -> Iterator[Block]:
    yield Heading(2, "Priorities", "priorities")
    yield Paragraph(line("What to weigh, together with the people whom it is about:"))
    yield Items(tuple(line(text) for text in item.priorities))
    yield Grid(
        "What to do first",
        ("Priority", "For whom, and what would change", "Who leads, and by when", "How people will notice"),
        (16, 34, 25, 25),
        tuple(
            (
                (line(f"Priority {number}", strong=True),),
                (to_fill_in("for whom, and what would change"),),
                (to_fill_in("who leads, and by when"),),
                (to_fill_in("how people will notice"),),
            )
            for number in range(1, PRIORITIES + 1)
        ),
        tall=True,
    )
