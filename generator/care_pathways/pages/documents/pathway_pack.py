"""A pack for each pathway, to put before a board: what good looks like, what is in force, how to see it, gaps."""

from collections.abc import Iterator
from functools import partial

from care_pathways.analysis import countable
from care_pathways.catalogue import Catalogue, Record
from care_pathways.document import Blank, Block, Document, Grid, Heading, Items, Note, Paragraph, Span, line, to_fill_in
from care_pathways.model.pathway import Pathway
from care_pathways.model.pathway_indicator import PathwayIndicator
from care_pathways.page import Link
from care_pathways.pages import addresses
from care_pathways.pages.commissioners.offer import offered
from care_pathways.pages.commissioners.planning import race_equality
from care_pathways.pages.documents import pathway_grids as grids
from care_pathways.pages.documents.notes import Notes
from care_pathways.pages.documents.parts import linked, where_clusters_stand
from care_pathways.pages.documents.specification.outcomes import OUTCOMES
from care_pathways.pages.documents.specification.standards import nice_links
from care_pathways.words import everywhere
from care_pathways.words.grammar import counted, listed, plural, within
from care_pathways.words.marks import CONFIDENCE, REVIEW

GAP = (Span("[yes, partly, no; where]", blank=True),)
ACTION = (Span("[action, lead, date]", blank=True),)


def documents(catalogue: Catalogue) -> Iterator[Document]:
    """One pack for each pathway."""
    for record in catalogue.pathways.values():
        item = record.value
        name = within(item.title)
        yield Document(
            id=f"pathway-pack-{item.id}",
            title=f"Pathway pack: {name}",
            about=f"For a board paper on {name}: what good looks like, standards in force, indicators, who must be "
            "there, gaps, equity.",
            address=addresses.address(addresses.pathway(record.key) + addresses.PACK),
            file=f"downloads/pathway-pack-{item.id}.docx",
            blocks=tuple(_blocks(catalogue, record)),
            words="board paper briefing pack pathway summary standards indicators gaps equity workforce",
            subject=record.name,
            paper=f"downloads/pathway-pack-{item.id}.pdf",
        )


def _blocks(catalogue: Catalogue, record: Record[Pathway]) -> Iterator[Block]:
    item, notes = record.value, Notes()
    yield Paragraph(line(item.who), lead=True)
    yield Note(
        (
            Span("For planning, about a population.", strong=True),
            Span(
                f" {REVIEW[item.review.state].text}. Taken together: {CONFIDENCE[item.confidence].text.lower()}. "
                "Figures are those of your area, where a place is marked for them; none is ours."
            ),
        )
    )
    yield from where_clusters_stand(catalogue)
    yield Heading(2, "In short", "in-short")
    yield Items(tuple(line(text) for text in _in_short(catalogue, item)))
    yield Blank(
        to_fill_in("what the board is asked to decide, what it costs, the risks, who leads, and when it comes back")
    )
    yield Heading(2, "1. What good looks like", "what-good-looks-like")
    yield Paragraph(line(f"The pathway works towards the following:{notes.ours()}"))
    yield Items(tuple(line(aim) for aim in item.aims))
    yield Paragraph(
        line(
            "To get there the services must be able to offer what follows to those whom it fits. "
            "Nobody needs all of it."
        )
    )
    yield grids.offers(catalogue, item, f"The core of the care packages{notes.ours()}")
    yield Paragraph((Span("For everyone in the pathway: "), *grids.for_everyone(catalogue, item)))
    yield Heading(2, "2. Standards, with the year", "standards")
    yield Paragraph(line("What binds stands first; ambitions and quality standards follow. Proposals are left out."))
    yield grids.standards(catalogue, item, notes, "Standards, with the year")
    yield Heading(2, "3. How to see whether it works", "indicators")
    yield Paragraph(line("Measures with a national id stand first: their figures for your area are published."))
    done = [found for found in item.indicators if found.domain not in OUTCOMES]
    came = [found for found in item.indicators if found.domain in OUTCOMES]
    figure = partial(_figure, catalogue, item)
    yield grids.indicators(catalogue, done, notes, "What is there, and what is done", figure)
    yield grids.indicators(catalogue, came, notes, "What comes of it, for whom, and how it felt", figure)
    yield Heading(2, "4. Who must be there", "who")
    yield grids.roles(catalogue, item, notes)
    rows = tuple(((line(each.who),), (line(each.brings),)) for each in item.in_place.partners)
    yield Grid(f"Partners{notes.ours()}", ("Partner", everywhere.WHAT_PARTNERS_BRING), (34, 66), rows)
    yield from _gaps(catalogue, record, notes)
    yield from _equity(catalogue, item, notes)
    yield from _sources(catalogue, item)
    yield from notes.blocks()


def _figure(catalogue: Catalogue, pathway: Pathway, item: PathwayIndicator) -> Span:
    """Where a figure of the area goes. The page of the pack puts it there, from a file of the reader's own."""
    return Span("[figure, year]", blank=True, figures=countable.ids(catalogue, pathway, item))


def _in_short(catalogue: Catalogue, item: Pathway) -> Iterator[str]:
    core = sum(bool(row.fits) for row in offered(catalogue, item))
    national = sum(bool(found.national) for found in item.indicators)
    clusters, standards = len(item.clusters), len(grids.in_force(catalogue, item))
    yield (
        f"The pathway is for the needs of {plural(clusters, 'cluster')} {listed(item.clusters)}. "
        f"{plural(clusters, 'Its care package names', 'Their care packages name')} {counted(core, 'intervention')} "
        "that must be there to be offered where the problem fits."
    )
    yield (
        f"{counted(standards, 'standard, right or aim concerns', 'standards, rights or aims concern')} it; "
        f"part 2 says {plural(standards, 'whether it binds', 'which bind')}, and since when."
    )
    yield (
        f"{counted(len(item.indicators), 'indicator shows', 'indicators show')} whether it works. {national} of them "
        f"{plural(national, 'has', 'have')} a national id; the others are named by a national source or suggested, "
        "and each says which."
    )
    yield (
        f"It needs {counted(len(item.in_place.roles), 'role')}, {counted(len(item.in_place.partners), 'partner')}, "
        f"and agreements with {counted(len(item.interdependencies), 'other service')}."
    )


def _gaps(catalogue: Catalogue, record: Record[Pathway], notes: Notes) -> Iterator[Block]:
    item = record.value
    yield Heading(2, "5. Gaps to look for", "gaps")
    gap_analysis = Link("the gap analysis of this pathway", addresses.gap_analysis(item.id))
    yield Paragraph((Span("The whole list, row by row, stands in "), *linked([gap_analysis])))
    yield grids.dependencies(item, notes)
    widest = sorted((row for row in offered(catalogue, item) if row.fits), key=lambda row: -len(row.fits))[:10]
    rows = tuple(((line(row.link.text, row.link.href),), (GAP,), (ACTION,)) for row in widest)
    columns = ("Is it there, in every place?", "Here", "What we do")
    yield Grid("Ten of the core that most clusters need", columns, (40, 28, 32), rows)


def _equity(catalogue: Catalogue, item: Pathway, notes: Notes) -> Iterator[Block]:
    yield Heading(2, "6. Equity", "equity")
    yield Paragraph(line("Questions that a board can ask:"))
    yield grids.equity(catalogue, item, notes)
    rows = tuple(((line(name),), tuple(line(text) for text in texts)) for name, texts in race_equality(item))
    yield Grid(f"Race equality, by the three parts of PCREF{notes.ours()}", ("Part", "To look for"), (28, 72), rows)


def _sources(catalogue: Catalogue, item: Pathway) -> Iterator[Block]:
    yield Heading(2, "7. Sources", "sources")
    keys = [catalogue.guidance[key].value for key in item.quality_standards]
    links = [Link(each.heading, each.url or addresses.guidance(each.id)) for each in keys]
    yield Paragraph(line("Check each before you rely on it; the notes below name the statement of each."))
    guidelines = nice_links(catalogue, item)
    if guidelines:
        yield Paragraph((Span("NICE guidelines: "), *linked(guidelines)))
    if links:
        yield Paragraph((Span("NICE quality standards: "), *linked(links)))
