"""A fact with its mark and its sources."""

from dataclasses import dataclass

from care_pathways.catalogue import Catalogue
from care_pathways.model.provenance import Confidence, Statement
from care_pathways.page import Link
from care_pathways.pages import addresses
from care_pathways.words.marks import CONFIDENCE, Word


@dataclass(frozen=True)
class Fact:
    """A statement with its mark and its sources."""

    text: str
    mark: Word
    sources: tuple[Link, ...]


def sources(catalogue: Catalogue, keys: tuple[str, ...]) -> tuple[Link, ...]:
    """Links to the list of sources. General knowledge is no source, and the mark says so already."""
    return tuple(Link(catalogue.sources[key].value.short, addresses.source(key)) for key in keys if key != "gk")


def fact(catalogue: Catalogue, statement: Statement) -> Fact:
    """A statement as it is shown."""
    return Fact(statement.text, CONFIDENCE[statement.confidence], sources(catalogue, statement.sources))


def supported(catalogue: Catalogue, text: str, confidence: Confidence, keys: tuple[str, ...]) -> Fact:
    """A fact that has its support in fields of its own."""
    return Fact(text, CONFIDENCE[confidence], sources(catalogue, keys))
