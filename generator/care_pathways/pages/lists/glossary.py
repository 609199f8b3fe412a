"""Words explained."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from care_pathways.catalogue import Catalogue
from care_pathways.page import Link, Page, Prose, SearchPart, SearchText
from care_pathways.pages import addresses
from care_pathways.pages.parts import search_texts
from care_pathways.pages.parts.prose import prose


@dataclass(frozen=True)
class GlossaryTerm:
    """A word explained."""

    id: str
    term: str
    also: tuple[str, ...]
    meaning: Prose
    status: str | None


@dataclass(frozen=True)
class Glossary:
    """All that the template of the glossary sees. Each letter leads to its first term."""

    letters: tuple[Link, ...]
    terms: tuple[GlossaryTerm, ...]


def pages(catalogue: Catalogue) -> Iterator[Page]:
    """The glossary."""
    yield Page(
        addresses.address(addresses.GLOSSARY),
        "Words explained",
        "Words and abbreviations of mental health care, explained in plain words.",
        "shared/glossary.html",
        partial(glossary, catalogue),
        search=SearchText(search_texts.TERM, "", "glossary words jargon abbreviations meaning dictionary"),
        search_parts=tuple(
            SearchPart(record.value.id, record.value.term, search_texts.term(record.value), record.name)
            for record in catalogue.terms.values()
        ),
        show_contents=False,
    )


def glossary(catalogue: Catalogue) -> Glossary:
    """Terms by the alphabet."""
    terms = sorted(catalogue.terms.values(), key=lambda record: record.value.term.casefold())
    first = {record.value.term[0].upper(): record.value.id for record in reversed(terms)}
    return Glossary(
        tuple(Link(letter, f"#{identity}") for letter, identity in sorted(first.items())),
        tuple(
            GlossaryTerm(
                record.value.id,
                record.value.term,
                record.value.also,
                prose(catalogue, None, record.value.meaning),
                record.value.status,
            )
            for record in terms
        ),
    )
