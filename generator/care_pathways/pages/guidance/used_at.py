"""A statement that leans on a source, as the page of the source lists it."""

from dataclasses import dataclass

from care_pathways.analysis.mentions import said
from care_pathways.catalogue import Use
from care_pathways.model.audience import Audience
from care_pathways.model.guidance import Guidance
from care_pathways.model.intervention import Intervention
from care_pathways.model.package import Package
from care_pathways.model.pathway import Pathway
from care_pathways.model.standard import Standard
from care_pathways.page import Link
from care_pathways.pages import addresses
from care_pathways.pages.parts.evidence import numbered
from care_pathways.words.marks import CHECK, STRENGTH, Word

PARTS = {"indicators": "measures", "quality_standards": "quality-standards", "equity": "equity"}
"""Where on the page of a pathway each part that names sources stands."""


@dataclass(frozen=True, kw_only=True)
class UsedAt:
    """A statement that leans on the source: where it stands, what it says, how strongly."""

    link: Link
    text: str
    recommendation: str
    """Its number; empty where we have none."""
    strength: Word | None
    check: Word | None


def used_at(source: Guidance, use: Use) -> UsedAt:
    """The statement at the place of use, with its recommendation as the source numbers them."""
    value = use.by.value
    if isinstance(value, Intervention):
        line = value.evidence[int(use.keys[1])]
        link = Link(value.title, addresses.intervention(Audience.PROFESSIONALS, value.id) + "#evidence")
        return UsedAt(
            link=link,
            text=line.claim,
            recommendation=numbered(source, line.recommendation),
            strength=STRENGTH[line.strength],
            check=CHECK[line.check],
        )
    if isinstance(value, Package):
        return _in_package(source, value, use)
    if isinstance(value, Standard):
        text = f"{value.topic}: {value.value}"
        return UsedAt(
            link=Link("Standards in force", addresses.STANDARDS),
            text=text,
            recommendation=numbered(source, value.recommendation),
            strength=None,
            check=CHECK[value.check],
        )
    if isinstance(value, Pathway):
        found, part = said(use), PARTS[str(use.keys[0])]
        text = "A quality standard that applies" if part == "quality-standards" else found.text
        link = Link(f"Pathway: {value.title}", f"{addresses.pathway(value.id)}#{part}")
        return UsedAt(
            link=link,
            text=text,
            recommendation=numbered(source, found.recommendation),
            strength=None,
            check=CHECK[found.check] if found.check else None,
        )
    raise TypeError(f"guidance is used in a {use.by.kind}, which no page shows")


def _in_package(source: Guidance, value: Package, use: Use) -> UsedAt:
    if use.keys[0] == "avoid":
        caution = value.avoid[int(use.keys[1])]
        link = Link(f"Cluster {value.cluster}", addresses.cluster(Audience.PROFESSIONALS, value.cluster) + "#avoid")
        return UsedAt(
            link=link,
            text=caution.note,
            recommendation=numbered(source, caution.recommendation),
            strength=None,
            check=CHECK[caution.check],
        )
    indicator = value.commissioners.indicators[int(use.keys[2])]
    href = addresses.cluster(Audience.COMMISSIONERS, value.cluster) + "#measures"
    number = numbered(source, indicator.recommendation)
    return UsedAt(
        link=Link(f"Cluster {value.cluster}", href),
        text=indicator.text,
        recommendation=number,
        strength=None,
        check=CHECK[indicator.check],
    )
