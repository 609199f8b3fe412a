"""What the content says at a place that names a source: the statement, how strongly, and how far it was checked."""

from dataclasses import dataclass
from enum import StrEnum

from care_pathways.catalogue.catalogue import Catalogue
from care_pathways.catalogue.statements import Line, caution_text
from care_pathways.catalogue.use import Use
from care_pathways.model.base import Model
from care_pathways.model.guidance import Guidance
from care_pathways.model.intervention import Intervention
from care_pathways.model.package import Caution, Indicator
from care_pathways.model.pathway_indicator import PathwayIndicator
from care_pathways.model.provenance import Check, Citation, Strength
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


TEXTS = ("text", "value", "note", "title", "name", "id")
"""Fields that say what a part of a record is about, the best one first."""


@dataclass(frozen=True, kw_only=True)
class Mention:
    """The statement at a place."""

    part: Part
    text: str
    recommendation: str | None = None
    strength: Strength | None = None
    check: Check | None = None


def mention(catalogue: Catalogue, use: Use) -> Mention:
    """What stands at a place that names a guidance source, or a statement of it."""
    holders = _holders(use)
    holder = holders[-1]
    if use.link:
        return Mention(part=Part.LINK, text=_sentence(use))
    line = catalogue.statements.get(_named(use))
    if line:
        part, text = _resting(catalogue, holders, line)
        return Mention(
            part=part,
            text=text,
            recommendation=line.statement.number,
            strength=line.strength,
            check=line.check,
        )
    if isinstance(holder, Caution | Indicator):
        text = caution_text(catalogue.statements, holder) if isinstance(holder, Caution) else holder.text
        return Mention(part=Part.SEE_ALSO, text=text)
    if isinstance(holder, Guidance):
        return Mention(part=Part.GUIDANCE, text=holder.heading)
    return Mention(part=Part.FIELD, text=_text(holder))


def _resting(catalogue: Catalogue, holders: list[Model], line: Line) -> tuple[Part, str]:
    """What sort of place rests on a statement, and what it says."""
    holder = holders[-1]
    if isinstance(holder, Intervention):
        return Part.EVIDENCE, line.statement.text
    if isinstance(holder, Caution):
        return Part.CAUTION, caution_text(catalogue.statements, holder)
    if isinstance(holder, Citation):
        about = holders[-2]
        return (Part.INDICATOR if isinstance(about, PathwayIndicator) else Part.FIELD), _text(about)
    return (Part.INDICATOR if isinstance(holder, Indicator) else Part.FIELD), _text(holder)


def _named(use: Use) -> str:
    """What stands at the place: the key of a statement, the id of a source."""
    found: object = use.by.value
    for step in use.keys:
        found = found[step] if isinstance(found, tuple) and isinstance(step, int) else getattr(found, str(step))
    return str(found)


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
