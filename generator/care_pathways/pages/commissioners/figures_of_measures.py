"""What the charts of measures and indicators show."""

from collections import Counter

from care_pathways.catalogue import Catalogue
from care_pathways.model.intervention import InterventionKind
from care_pathways.model.pathway_indicator import Domain
from care_pathways.pages.commissioners.figure import Figures, Panel, Row, longest_first
from care_pathways.words.grammar import listed
from care_pathways.words.marks import KIND
from care_pathways.words.planning import DOMAIN, NATIONAL, NATIONAL_SOURCE, SUGGESTED, status


def raters(catalogue: Catalogue) -> Figures:
    """Outcome measures, by who fills them in."""
    counts = Counter(record.value.rated_by for record in catalogue.measures.values())
    rows = longest_first(Row(name[0].upper() + name[1:], (count,)) for name, count in counts.items())
    first = (
        f" Most often that is {rows[0].name[0].lower()}{rows[0].name[1:]}, with {rows[0].numbers[0]}." if rows else ""
    )
    return Figures(
        id="raters",
        title="Outcome measures, by who fills them in",
        reading=f"{counts.total()} outcome measures are named here.{first}",
        note="The descriptions of measures are general knowledge and not yet checked.",
        head="Filled in by",
        columns=("Measures",),
        panels=(Panel("", rows),),
    )


def measures_by_kind(catalogue: Catalogue) -> Figures:
    """Outcome measures, by the kind of help that they are used with."""
    used: dict[InterventionKind, set[str]] = {}
    for record in catalogue.interventions.values():
        named = set(record.value.measures)
        used.setdefault(record.value.kind, set()).update(named)
    rows = longest_first(Row(KIND[kind], (len(keys),)) for kind, keys in used.items() if keys)
    without = sorted(KIND[kind] for kind, keys in used.items() if not keys)
    none = f" None is named for: {listed(without)}." if without else ""
    first = f"“{rows[0].name}” has the most named outcome measures, {rows[0].numbers[0]}." if rows else ""
    return Figures(
        id="measures",
        title="Outcome measures, by the kind of help that they are used with",
        reading=first + none,
        note="A measure that is used with several kinds is counted with each.",
        head="Kind",
        columns=("Measures",),
        panels=(Panel("", rows),),
    )


def indicators(catalogue: Catalogue) -> Figures:
    """Indicators of the pathways, by domain."""
    kinds = (NATIONAL, NATIONAL_SOURCE, SUGGESTED)
    items = [item for record in catalogue.pathways.values() for item in record.value.indicators]
    counts = Counter((item.domain, status(item)) for item in items)
    rows = tuple(Row(DOMAIN[each], tuple(counts[each, kind] for kind in kinds)) for each in Domain)
    ours = sum(counts[each, SUGGESTED] for each in Domain)
    return Figures(
        id="indicators",
        title="Indicators of the pathways, by domain",
        reading=f"{ours} of the {len(items)} indicators are our suggestions and have no national measure or source.",
        note="An indicator that stands in several pathways is counted with each.",
        head="Domain",
        columns=tuple(kind.text for kind in kinds),
        panels=(Panel("", tuple(row for row in rows if sum(row.numbers))),),
    )
