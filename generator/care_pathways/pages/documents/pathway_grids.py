"""Tables and lists of a pathway as plain statements; where each comes from stands in the notes of the document."""

from collections.abc import Callable, Iterable

from care_pathways.catalogue import Catalogue
from care_pathways.document import Grid, Items, Line, Span, line
from care_pathways.model.pathway import Pathway
from care_pathways.model.pathway_indicator import PathwayIndicator
from care_pathways.model.standard import Standing
from care_pathways.page import Link
from care_pathways.pages.commissioners.offer import Offered, offered
from care_pathways.pages.commissioners.standards import lines as standard_lines
from care_pathways.pages.documents.notes import Notes
from care_pathways.pages.documents.parts import linked, statement_link
from care_pathways.pages.parts.seen import seen_mark
from care_pathways.words.grammar import commas, listed, opening
from care_pathways.words.planning import SUGGESTED

BINDS = (Standing.STANDARD, Standing.REQUIREMENT, Standing.LEGAL_RIGHT)
"""The standings that a provider is held to."""
NONE = "None in our records"
ToFill = Callable[[PathwayIndicator], Span]


def source_note(catalogue: Catalogue, statement: str) -> Line:
    """A source with its number, and in what it was read."""
    found = catalogue.statements[statement]
    link = statement_link(found)
    return (Span(link.text, link.href), Span(f". {opening(seen_mark(found).text)}."))


def in_force(catalogue: Catalogue, item: Pathway) -> list[str]:
    """The standards of a pathway that hold today: what binds first, and no proposal."""
    standing = {key: catalogue.standards[key].value.standing for key in item.standards}
    held = [key for key, found in standing.items() if found not in (Standing.PROPOSED, Standing.SUPERSEDED)]
    return sorted(held, key=lambda key: standing[key] not in BINDS)


def standards(catalogue: Catalogue, item: Pathway, notes: Notes, caption: str) -> Grid:
    """What is in force, each with its standing and its year."""
    held = in_force(catalogue, item)
    rows = tuple(
        (
            (line(shown.topic),),
            (notes.marked(shown.value, source_note(catalogue, catalogue.standards[key].value.statement)),),
            (line(shown.standing.text),),
            (line(shown.since),),
        )
        for key, shown in zip(held, standard_lines(catalogue, held), strict=True)
    )
    none = ((line(NONE),), (line("–"),), (line("–"),), (line("–"),))
    columns = ("About", "What it says", "Standing", "Since")
    return Grid(caption, columns, (22, 44, 16, 18), rows or (none,))


def indicators(
    catalogue: Catalogue, items: Iterable[PathwayIndicator], notes: Notes, caption: str, local: ToFill
) -> Grid:
    """What is counted, those with national ids first. `local` is the place to fill in for each."""
    held = sorted(items, key=lambda found: (not found.national, not found.source))
    rows = tuple(
        (
            (line(found.text),),
            (line(found.definition),),
            (_national(catalogue, found, notes),),
            ((local(found),),),
        )
        for found in held
    )
    return Grid(caption, ("Indicator", "What is counted", "National id or source", "Here"), (26, 40, 18, 16), rows)


def _national(catalogue: Catalogue, item: PathwayIndicator, notes: Notes) -> Line:
    known = [catalogue.national_measures[key].value for key in item.national]
    if known:
        read = f"{listed(found.code for found in known)}: id read in {known[0].publisher}, {known[0].seen_in}."
        places = [catalogue.live_data[found.figures].value for found in known if found.figures]
        links = [Link(name, url) for name, url in {each.name: each.url for each in places}.items()]
        note = (Span(f"{read} Figures for an area: "), *linked(links)) if links else line(read)
        return notes.marked(listed(found.code for found in known), note)
    if item.source:
        link = statement_link(catalogue.statements[item.source.statement])
        return notes.marked(link.text, source_note(catalogue, item.source.statement))
    return notes.marked(SUGGESTED.text, line("An indicator of this draft. Do not put it into a contract as national."))


def roles(catalogue: Catalogue, item: Pathway, notes: Notes) -> Grid:
    """Who must be there, and what they need to be able to do."""
    rows = tuple(((line(catalogue.roles[need.role].value.name),), (line(need.skills),)) for need in item.in_place.roles)
    return Grid(f"Roles and skills{notes.ours()}", ("Role", "Skills and knowledge"), (30, 70), rows)


def dependencies(item: Pathway, notes: Notes) -> Grid:
    """The services that this one depends on."""
    rows = tuple(
        ((line(other.service),), (line(other.what_for),), ((Span("[with whom, what]", blank=True),),))
        for other in item.interdependencies
    )
    return Grid(
        f"Services that this one depends on{notes.ours()}", ("Service", "For what", "Agreed here"), (28, 46, 26), rows
    )


def offers(catalogue: Catalogue, item: Pathway, caption: str) -> Grid:
    """The core of the packages by kind: what must be there to be offered where it fits, with the clusters."""
    kinds: dict[str, list[Offered]] = {}
    for row in offered(catalogue, item):
        if row.fits:
            kinds.setdefault(row.kind, []).append(row)
    rows = tuple((((Span(kind),),), (_offers(kinds[kind]),)) for kind in sorted(kinds))
    return Grid(caption, ("Kind", "Interventions, with the clusters that they fit"), (22, 78), rows)


def _offers(rows: list[Offered]) -> Line:
    spans: list[Span] = []
    for row in rows:
        end = " " if row is rows[-1] else "; "
        shown = f" ({commas(map(str, row.fits))}){end}".rstrip() if end == " " else f" ({commas(map(str, row.fits))}); "
        spans += [Span(row.link.text, row.link.href), Span(shown)]
    return tuple(spans)


def for_everyone(catalogue: Catalogue, item: Pathway) -> Line:
    """What every package of the pathway has for everyone, as the end of a sentence."""
    every = [row.link for row in offered(catalogue, item) if len(row.everyone) == len(item.clusters)]
    return linked(every)


def equity(catalogue: Catalogue, item: Pathway, notes: Notes) -> Items:
    """The questions about fairness, each with its note."""
    return Items(
        tuple(
            notes.marked(prompt.text, source_note(catalogue, prompt.source.statement))
            if prompt.source
            else line(f"{prompt.text}{notes.ours()}")
            for prompt in item.equity
        )
    )
