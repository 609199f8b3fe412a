"""The statements of all sources by key, each with its source and the strength that follows from both."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from care_pathways.catalogue.record import Key, Record
from care_pathways.model.guidance import Guidance, GuidanceKind
from care_pathways.model.package import Caution, Indicator
from care_pathways.model.provenance import Check, Strength
from care_pathways.model.statement import SourceStatement

_DO_NOT = re.compile(r"^(?:do not|never|should not|must not|avoid|not )")
_MUST = re.compile(r"^(?:must)\b")
_CONSIDER = re.compile(r"^(?:only )?(?:(?:may|can|could) (?:be )?)?(?:consider|may\b|could\b|can be\b)")
OF_A_KIND = {
    GuidanceKind.QUALITY_STANDARD: Strength.STANDARD,
    GuidanceKind.STANDARD: Strength.STANDARD,
    GuidanceKind.LAW: Strength.STATUTORY,
    GuidanceKind.RESEARCH: Strength.RESEARCH,
    GuidanceKind.TECHNOLOGY_APPRAISAL: Strength.OPTION,
    GuidanceKind.INTERVENTIONAL_PROCEDURE: Strength.OPTION,
    GuidanceKind.EARLY_VALUE_ASSESSMENT: Strength.OPTION,
}
"""What kind of source gives all of its statements one strength."""


def strength_of(source: Guidance, statement: SourceStatement) -> Strength:
    """The one rule: what was typed for want of a single verb, else the kind of source, else the verb as printed.

    A direct instruction of NICE - offer, refer, advise, monitor, ensure, should be - is as strong as "offer".
    """
    if statement.strength:
        return statement.strength
    if source.kind in OF_A_KIND:
        return OF_A_KIND[source.kind]
    return _of_verb(statement.verb.casefold(), source.by_nice) if statement.verb else Strength.GUIDANCE


def _of_verb(verb: str, by_nice: bool) -> Strength:
    if _DO_NOT.search(verb):
        return Strength.DO_NOT
    if _MUST.search(verb):
        return Strength.MUST
    if not by_nice:
        return Strength.GUIDANCE
    return Strength.CONSIDER if _CONSIDER.search(verb) else Strength.OFFER


@dataclass(frozen=True)
class Line:
    """A statement with its source."""

    key: str
    source: Guidance
    statement: SourceStatement

    @cached_property
    def strength(self) -> Strength:
        """The force of it, by the one rule."""
        return strength_of(self.source, self.statement)

    @property
    def check(self) -> Check:
        """How far it was checked."""
        return self.statement.seen.as_.check


def source_of(key: str) -> str:
    """The id of the source in the key of a statement."""
    return key.partition("/")[0]


def lines(sources: Iterable[Record[Guidance]]) -> Iterator[Line]:
    """Every statement of these sources, in their order."""
    for source in sources:
        for statement in source.value.statements:
            yield Line(f"{source.key}/{statement.id}", source.value, statement)


def caution_text(statements: Mapping[Key, Line], caution: Caution) -> str:
    """What a caution says: in the words of its package, or else in those of its statement."""
    return caution.note or statements[str(caution.statement)].statement.text


def forbids(statements: Mapping[Key, Line], caution: Caution) -> bool:
    """Does a caution say what not to do? The others ask for care."""
    strength = statements[caution.statement].strength if caution.statement else None
    return caution.do_not or strength is Strength.DO_NOT


def check_of(statements: Mapping[Key, Line], part: Caution | Indicator) -> Check:
    """How far what it rests on was checked; what rests on nothing is a suggestion of ours."""
    return statements[part.statement].check if part.statement else Check.LOCAL
