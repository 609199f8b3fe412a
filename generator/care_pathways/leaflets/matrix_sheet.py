"""Every intervention against every cluster on one sheet of A3, whatever their number."""

from collections.abc import Mapping, Sequence
from itertools import groupby

from care_pathways.table import Table
from care_pathways.words.package import LETTERS, MATRIX_NOTE, MATRIX_TITLE, MEANINGS

ONE_SHEET: tuple[Mapping[str, object], ...] = (
    {"letters": 7.4, "squeeze": 0.21},
    {"letters": 7.2, "squeeze": 0.12},
    {"letters": 6.8, "squeeze": 0.08},
    {"letters": 6.2, "squeeze": 0.06},
    {"letters": 6.2, "squeeze": 0.06, "longer": True},
)
"""What is tried, in this order: the size of the letters in points, and the room above and below a row in letters."""


def matrix_words(tables: Sequence[Table]) -> dict[str, object] | None:
    """What the template prints; None where there is no row yet."""
    held = {table.id: table.records for table in tables if table.id in ("clusters", "matrix")}
    clusters, rows = held["clusters"], held["matrix"]
    if not rows:
        return None
    shown = [cluster for cluster in clusters if f"cluster_{cluster['number']}" in rows[0]]
    groups = [(name, len(list(found))) for name, found in groupby(str(cluster["group"]) for cluster in shown)]
    columns = [f"cluster_{cluster['number']}" for cluster in shown]
    return {
        "title": MATRIX_TITLE,
        "note": MATRIX_NOTE,
        "legend": [(letter, f"{words}. {MEANINGS[words]}") for words, letter in LETTERS.items()],
        "groups": groups,
        "clusters": [f"{cluster['number']}. {cluster['short_label']}" for cluster in shown],
        "rows": [
            (row["kind"], row["intervention"], [LETTERS.get(str(row[name]), "") for name in columns]) for row in rows
        ],
    }
