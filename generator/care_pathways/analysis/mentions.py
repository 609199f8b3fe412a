"""What the content says at a place that names a source: the statement, how strongly, and how far it was checked."""

from dataclasses import dataclass
from enum import StrEnum

from care_pathways.catalogue.use import Use
from care_pathways.model.base import Model
from care_pathways.model.guidance import Guidance
from care_pathways.model.package import Caution, Indicator
from care_pathways.model.pathway_indicator import PathwayIndicator
from care_pathways.model.provenance import Check, Citation, Evidence, Strength
from care_pathways.text.plain_text import sentences


class Part(StrEnum):
    """What sort of place it is."""

    EVIDENCE = "evidence"
    """A line of evidence of an intervention."""
    CAUTION = "caution"
    """Something to avoid in a package."""
    INDICATOR = "indicator"
    """A measure of a package or a pathway."""
    SEE_ALSO = "see-also"
    """A source that may support a caution or an indicator better, still to be checked."""
    GUIDANCE = "guidance"
    """Another source that it replaced, or that replaced it."""
    LINK = "link"
    """A link in prose."""
    FIELD = "field"
    """Any other field."""

    @property
    def cites(self) -> bool:
        """Does a statement rest on the source here?"""
        return self in (Part.EVIDENCE, Part.CAUTION, Part.INDICATOR, Part.FIELD)


TEXTS = ("text", "value", "claim", "note", "title", "name", "id")
"""Fields that say what a part of a record is about, the best one first."""


@dataclass(frozen=True, kw_only=True)
class Said:
    """The statement at a place."""

    part: Part
    text: str
    recommendation: str | None = None
    strength: Strength | None = None
    check: Check | None = None


def said(use: Use) -> Said:
    """What stands at a place that names a guidance source."""
    holders = _holders(use)
    holder = holders[-1]
    if use.link:
        return Said(part=Part.LINK, text=_sentence(use))
    if isinstance(holder, Citation):
        about = holders[-2]
        part = Part.INDICATOR if isinstance(about, PathwayIndicator) else Part.FIELD
        return Said(
            part=part, text=_text(about), recommendation=holder.recommendation, strength=None, check=holder.check
        )
    if isinstance(holder, Evidence):
        return Said(
            part=Part.EVIDENCE,
            text=holder.claim,
            recommendation=holder.recommendation,
            strength=holder.strength,
            check=holder.check,
        )
    if isinstance(holder, Caution | Indicator):
        caution = isinstance(holder, Caution)
        part = Part.SEE_ALSO if "see_also" in use.keys else Part.CAUTION if caution else Part.INDICATOR
        text = holder.note if isinstance(holder, Caution) else holder.text
        return Said(part=part, text=text, recommendation=holder.recommendation, strength=None, check=holder.check)
    if isinstance(holder, Guidance):
        return Said(part=Part.GUIDANCE, text=holder.heading)
    return Said(part=Part.FIELD, text=_text(holder))


def _text(part: Model) -> str:
    """What a part of a record is about."""
    return next((str(getattr(part, name)) for name in TEXTS if getattr(part, name, None)), "")


def _holders(use: Use) -> list[Model]:
    """The parts of the record on the way to the place, the record itself first."""
    holders: list[Model] = [use.by.value]
    found: object = use.by.value
    for step in use.keys:
        found = found[step] if isinstance(found, tuple) and isinstance(step, int) else getattr(found, str(step))
        if isinstance(found, Model):
            holders.append(found)
    return holders


def _sentence(use: Use) -> str:
    """The sentence round a link; the whole text when it cannot be told."""
    text = str(dict(use.by.prose).get(use.keys, ""))
    before, _, after = text.partition(f"({use.link}")
    label = before.rpartition("[")[2].rstrip("]")
    found = [sentence for sentence in sentences(text) if " ".join(label.split()) in " ".join(sentence.split())]
    return found[0] if label and after and found else text
