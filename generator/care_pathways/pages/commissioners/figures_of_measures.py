"""What the charts of measures and indicators show."""

from collections import Counter

from care_pathways.catalogue import Catalogue
from care_pathways.model.intervention import InterventionKind
from care_pathways.model.pathway_indicator import Domain
from care_pathways.pages.commissioners.figure import Figures, Panel, Row, longest_first
from care_pathways.words.charts import (
    COUNTED_WITH_EACH,
    FILLS_IN,
    MEASURES_NOT_CHECKED,
    MOST_MEASURES,
    NONE_NAMED,
    OUR_SUGGESTIONS,
    STANDS_IN_SEVERAL,
)
from care_pathways.words.grammar import listed, opening
from care_pathways.words.marks import KIND
from care_pathways.words.planning import DOMAIN, NATIONAL, NATIONAL_SOURCE, SUGGESTED, status


def raters(catalogue: Catalogue) -> Figures:
    """Outcome measures, by who fills them in."""
    counts = Counter(record.value.rated_by for record in catalogue.measures.values())
    rows = longest_first(Row(opening(name), (count,)) for name, count in counts.items())
    first = rows[0] if rows else Row("", (0,))
    return Figures(
        id="raters",
        title="Outcome measures, by who fills them in",
        finding=FILLS_IN.format(rater=first.name, number=first.numbers[0], measures=counts.total()),
        reading="",
        note=MEASURES_NOT_CHECKED,
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
    none = NONE_NAMED.format(kinds=listed(without)) if without else ""
    first = MOST_MEASURES.format(kind=rows[0].name, number=rows[0].numbers[0]) if rows else ""
    return Figures(
        id="measures",
        title="Outcome measures, by the kind of help that they are used with",
        finding=first,
        reading=none,
        note=COUNTED_WITH_EACH,
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
        finding=OUR_SUGGESTIONS.format(ours=ours, indicators=len(items)),
        reading="",
        note=STANDS_IN_SEVERAL,
        head="Domain",
        columns=tuple(kind.text for kind in kinds),
        panels=(Panel("", tuple(row for row in rows if sum(row.numbers))),),
    )
