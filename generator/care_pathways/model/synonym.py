"""How people say it in their own words, and what the pages call it: for the search."""

from typing import Annotated

from pydantic import Field

from care_pathways.model.base import Model
from care_pathways.model.text import Identifier, Text

Target = Annotated[
    str, Field(pattern=r"^(help|(cluster|intervention|guidance|term|page|self-assessment):[a-z0-9][a-z0-9/-]*)$")
]
"""A page by kind and id, as in a link: `cluster:10`, `term:depot`, `page:people/reviews`; or `help`."""


MADE_PAGES = (
    "about/clusters-today",
    "about/scales",
    "people/ways-in",
    "commissioners/tools",
    "commissioners/tools/gap-analysis",
    "commissioners/tools/capacity",
    "commissioners/tools/self-assessment",
    "commissioners/tools/needs-assessment",
    "commissioners/specifications",
)
"""Pages that the generator makes of other records. An entry may lead to these too, as `page:` and their address."""


class Synonym(Model):
    """Words that a reader may type, and what the search should take them to mean."""

    id: Identifier
    """A short name."""
    words: tuple[Text, ...]
    """Every way to say it: people's own words, abbreviations, older names. Typing mistakes need no entry."""
    means: tuple[Text, ...] = ()
    """Words or phrases as they stand on the pages. The search looks for them as well."""
    both_ways: bool = False
    """True when a reader who types what is under `means` should find pages with these words too."""
    leads_to: tuple[Target, ...] = ()
    """Pages that come first for these words, the best one first, by kind and id: cluster:10, term:depot, help."""
    crisis: bool = False
    """True for words of crisis: the search then shows where to get help now, above everything else."""
    note: Text | None = None
    """Why the entry is as it is, for the next editor."""
