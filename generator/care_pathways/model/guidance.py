"""A guidance source: a guideline, a standard, a law or a policy that evidence rests on."""

import re
from enum import StrEnum

from care_pathways.model.base import Model
from care_pathways.model.provenance import Confidence
from care_pathways.model.reference import ClusterRef, GuidanceRef
from care_pathways.model.statement import SourceStatement
from care_pathways.model.text import Identifier, PartialDate, Text, Title, WebAddress


class GuidanceStatus(StrEnum):
    """Where a source stands. Only the first five may be cited."""

    CURRENT = "current"
    """In force; no later change is known."""
    UPDATED = "updated"
    """In force, and changed since it was first published."""
    PART_WITHDRAWN = "part-withdrawn"
    """In force, but some sections are withdrawn; the note says which."""
    PART_IN_FORCE = "part-in-force"
    """Law of which only some sections have begun; the note says which."""
    PROPOSED = "proposed"
    """A proposal that binds nobody. It may be cited as a proposal only."""
    AWAITED = "awaited"
    """Announced; no publication was found."""
    NOT_IN_FORCE = "not-in-force"
    """Passed, and not begun."""
    REPLACED = "replaced"
    """Something newer stands in its place."""
    WITHDRAWN = "withdrawn"
    """Taken back, with nothing in its place."""

    @property
    def citable(self) -> bool:
        """May evidence rest on it?"""
        return self not in UNCITABLE


UNCITABLE = frozenset(
    {
        GuidanceStatus.AWAITED,
        GuidanceStatus.NOT_IN_FORCE,
        GuidanceStatus.REPLACED,
        GuidanceStatus.WITHDRAWN,
    }
)


class GuidanceKind(StrEnum):
    """What sort of source it is."""

    GUIDELINE = "guideline"
    QUALITY_STANDARD = "quality-standard"
    TECHNOLOGY_APPRAISAL = "technology-appraisal"
    INTERVENTIONAL_PROCEDURE = "interventional-procedure"
    EARLY_VALUE_ASSESSMENT = "early-value-assessment"
    GUIDANCE = "guidance"
    POLICY = "policy"
    FRAMEWORK = "framework"
    STANDARD = "standard"
    PROPOSED_STANDARD = "proposed-standard"
    LAW = "law"
    STATUTORY_GUIDANCE = "statutory-guidance"
    INFORMATION_STANDARD = "information-standard"
    SAFETY_ALERT = "safety-alert"
    SERVICE_ACCESS = "service-access"
    OUTCOME_MEASURE = "outcome-measure"
    CURRENCY = "currency"
    TOOL = "tool"
    RESEARCH = "research"


class NamedValue(Model):
    """A figure that the source sets: an access standard, an ambition."""

    measure: Text
    """What the figure is about."""
    value: Text
    """The figure with its unit, as the source gives it."""


class Guidance(Model):
    """A guidance source."""

    id: Identifier
    """The name of the file, for example ng222."""
    was: tuple[Identifier, ...] = ()
    """Names that it had before. Their addresses lead here; `care-pathways rename` writes them."""
    reference: Text
    """The reference that people quote, for example NG222."""
    title: Title
    """The title."""
    publisher: Text
    """Who published it."""
    kind: GuidanceKind
    """What sort of source it is."""
    url: WebAddress | None = None
    """The publisher's own page."""
    url_seen: bool = False
    """True when that address was seen in a search result, not only built from a pattern."""
    licence: Text
    """The terms of its publisher, as far as known. We use titles, numbers and our own summaries only."""
    published: PartialDate | None = None
    """When it was first published, as far as known."""
    last_updated: PartialDate | None = None
    """When it was last changed, as far as known."""
    status: GuidanceStatus
    """Where it stands."""
    status_seen: PartialDate | None = None
    """The latest date at which a copy of a page showed that status."""
    replaces: tuple[GuidanceRef, ...] = ()
    """What it took the place of."""
    replaced_by: tuple[GuidanceRef, ...] = ()
    """What took its place."""
    use_instead: tuple[GuidanceRef, ...] = ()
    """What to cite instead of it."""
    topics: tuple[Text, ...] = ()
    """What it is about."""
    clusters: tuple[ClusterRef, ...] = ()
    """The clusters that it is likely to matter for. A judgement of ours."""
    confidence: Confidence
    """sourced: the facts under `verified` were seen. unverified: all of it is from general knowledge."""
    source: Text | None = None
    """The page or copy in which the facts were seen."""
    verified: tuple[Text, ...] = ()
    """The facts that were seen there. Any other fact of this record is still to be checked."""
    note: Text | None = None
    """What to know before citing it."""
    values: tuple[NamedValue, ...] = ()
    """Figures that it sets."""
    statements: tuple[SourceStatement, ...] = ()
    """What it says that we use, each once."""

    @property
    def by_nice(self) -> bool:
        """Does NICE publish it? It has verbs of its own, makes no law, and asks for a statement."""
        return self.publisher.startswith("NICE")

    @property
    def heading(self) -> str:
        """Reference and title; the title alone where every word of the reference is in it: "Care Act 2014" once."""
        own, other = (set(re.findall(r"\w+", text.casefold())) for text in (self.reference, self.title))
        return self.title if " " in self.reference and own <= other else f"{self.reference}: {self.title}"
