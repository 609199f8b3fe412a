"""Words explained."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from care_pathways.catalogue import Catalogue
from care_pathways.model.lists import Term
from care_pathways.page import Page, Prose, ResultKind, SearchPart, SearchText
from care_pathways.pages import addresses
from care_pathways.pages.lists.listing import Letter, by_letter
from care_pathways.pages.parts import search_texts
from care_pathways.pages.parts.prose import prose
from care_pathways.words import descriptions


@dataclass(frozen=True, kw_only=True)
class GlossaryTerm:
    """A word explained."""

    id: str
    term: str
    also: tuple[str, ...]
    meaning: Prose
    status: str | None


@dataclass(frozen=True)
class Glossary:
    """All that the template of the glossary sees."""

    letters: tuple[Letter[GlossaryTerm], ...]
    total: int


def pages(catalogue: Catalogue) -> Iterator[Page]:
    """The glossary."""
    yield Page(
        address=addresses.address(addresses.GLOSSARY),
        title="Words explained",
        description=descriptions.GLOSSARY,
        template="shared/glossary.html",
        view=partial(glossary, catalogue),
        search=SearchText(
            kind=ResultKind.TERM, group="", words="glossary words jargon abbreviations meaning dictionary"
        ),
        search_parts=tuple(
            SearchPart(
                anchor=record.value.id,
                title=record.value.term,
                search=search_texts.term(record.value),
                subject=record.name,
            )
            for record in catalogue.terms.values()
        ),
        show_contents=False,
    )


def glossary(catalogue: Catalogue) -> Glossary:
    """Terms by the alphabet."""
    terms = [_term(catalogue, record.value) for record in catalogue.terms.values()]
    return Glossary(by_letter(terms, lambda term: term.term), len(terms))


def _term(catalogue: Catalogue, term: Term) -> GlossaryTerm:
    return GlossaryTerm(
        id=term.id,
        term=term.term,
        also=term.also,
        meaning=prose(catalogue, None, term.meaning),
        status=term.status,
    )
