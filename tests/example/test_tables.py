"""Each column of the tables to take away holds what its name says."""

from types import ModuleType
from typing import Any

import pytest
from care_pathways.catalogue import Catalogue
from care_pathways.pages.tables import cautions, clusters, evidence, interventions, packages
from care_pathways.site import check

from tests.conftest import DAY
from tests.example.site import write

COLUMNS: dict[ModuleType, tuple[str, object, dict[str, object]]] = {
    evidence: (
        "statement_id",
        "ng1/guided-help",
        {
            "intervention": "canaryinterventiontitle",
            "intervention_id": "guided-help",
            "source": "canaryguidancereference",
            "recommendation": "canaryguidancestatementsnumber",
            "strength_note": "More than one word",
            "claim": "canaryguidancestatementstext",
            "doubtful": True,
            "holds_for": "milder low mood",
            "conditions": "canaryguidancestatementsconditions",
            "seen_at": "canaryguidancestatementsseenat",
            "note": "canaryguidancestatementsnote",
        },
    ),
    interventions: (
        "id",
        "guided-help",
        {
            "title": "canaryinterventiontitle",
            "plain_title": "canaryinterventionpeopletitle",
            "kind": "Psychological",
            "what": "canaryinterventionprofessionalswhat",
            "delivered_by": "canaryinterventiondeliveredby; canaryinterventiondeliveredby too",
            "settings": "canaryinterventionsettings; canaryinterventionsettings too",
            "typical_length": "canaryguidancestatementstext",
            "measures": "PHQ-9",
        },
    ),
    packages: (
        "intervention_id",
        "guided-help",
        {
            "cluster": 1,
            "part": "Specific core",
            "intervention": "canaryinterventiontitle",
            "delivered_by": "canaryinterventiondeliveredby; canaryinterventiondeliveredby too",
        },
    ),
    cautions: (
        "cluster",
        1,
        {
            "caution": "canarypackageavoidnote",
            "source": "canaryguidancereference, canaryguidancestatementsnumber",
            "check": "canaryguidancepublisher page of November 2025",
            "checked_note": "canaryguidancestatementsseennote",
        },
    ),
    clusters: (
        "number",
        1,
        {
            "short_label": "canaryclustershortlabel",
            "label": "canaryclusterlabeltext",
            "plain_title": "canaryclusterpeopletitle",
            "group": "Non-psychotic",
            "review_at_least_every": "canaryclusterreviewintervaltext",
            "setting": "canarypackagesetting",
            "team": "canarypackageteam; canarypackageteam too",
            "usual_length": "canarypackagedurationtext",
        },
    ),
}
"""By table: which row, and what its columns hold, from their names."""


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    """The complete records, with a statement that is doubtful and needs more than one word."""
    content = write(tmp_path_factory.mktemp("tables"))
    path = content / "guidance/ng1.yml"
    text = path.read_text(encoding="utf-8")
    more = '"id": "guided-help",\n   "doubtful": true,\n   "strength_note": "More than one word",'
    path.write_text(text.replace('"id": "guided-help",', more), encoding="utf-8")
    return check(content, DAY).catalogue


@pytest.mark.parametrize(
    ("module", "column"), [(module, name) for module, (*_, row) in COLUMNS.items() for name in row]
)
def test_a_column_holds_what_its_name_says(catalogue: Catalogue, module: ModuleType, column: str) -> None:
    """A table that is compared with itself only would not see two columns change places."""
    by, key, expected = COLUMNS[module]
    table = module.table(catalogue)
    names = [column.name for column in table.columns]
    rows: list[dict[str, Any]] = [dict(zip(names, row, strict=True)) for row in table.rows]

    assert next(row for row in rows if row[by] == key)[column] == expected[column]
