"""The small content with one complete record of each main kind, and the pages that show it."""

import json
from pathlib import Path
from typing import Any

import yaml
from care_pathways.model.cluster import Cluster
from care_pathways.model.guidance import Guidance
from care_pathways.model.intervention import Intervention
from care_pathways.model.package import Package
from care_pathways.model.pathway import Pathway
from pydantic import BaseModel

from tests import small
from tests.full import complete

SEEN = {"confidence": "sourced", "sources": ["paper"]}
KINDS: dict[str, type[BaseModel]] = {
    "intervention": Intervention,
    "cluster": Cluster,
    "package": Package,
    "guidance": Guidance,
    "pathway": Pathway,
}
FILES = {
    "intervention": "interventions/guided-help.yml",
    "cluster": "clusters/01-first.yml",
    "package": "packages/01-first.yml",
    "guidance": "guidance/ng1.yml",
    "pathway": "pathways/mood.yml",
}
KEPT = {"guidance.statements.verb", "guidance.statements.strength_note"}
"""What a rule reads: the strength of a statement follows from its verb."""
GIVEN: dict[str, dict[str, Any]] = {
    "intervention": {"course": ["ng1/guided-help"], "watch": ["ng1/guided-help"], "people": {"left_out": []}},
    "cluster": {
        "label": {**SEEN, "variants": [{"source": "paper"}]},
        "facts": {
            **{name: [SEEN] for name in ("summary", "impairment", "risk", "course")},
            "episode_length": SEEN,
            "diagnoses": {"likely": [{}], "note": SEEN, **SEEN},
        },
        "transitions": [{"type": "step-up", "to": [2], "confidence": "unverified"}],
        "people": {"published_titles": [{"source": "paper"}]},
    },
    "package": {},
    "guidance": {"values": [{}]},
    "pathway": {"equity": [{"source": {"statement": "ng1/feels-better"}}]},
}
"""What no rule can write: references, marks, and the parts that the small content leaves out."""
VIEWS = ("people", "professionals", "commissioners")
PAGES = {
    **{
        kind: {view: f"{view}/{page}/" for view in VIEWS}
        for kind, page in (
            ("intervention", "interventions/guided-help"),
            ("cluster", "clusters/1"),
            ("package", "clusters/1"),
        )
    },
    "guidance": {"guidance": "guidance/ng1/", **{view: f"{view}/interventions/guided-help/" for view in VIEWS}},
    "pathway": {
        "people": "people/pathways/",
        "commissioners": "commissioners/pathways/mood/",
        "specification": "commissioners/specifications/mood/",
        "annex": "commissioners/specifications/mood/annex/",
        "pack": "commissioners/pathways/mood/pack/",
    },
}


def write(project: Path) -> Path:
    """Write the content, and return its folder."""
    content = small.write(project)
    small.write_planning(content)
    for kind, name in FILES.items():
        path = content / name
        record = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)  # noqa: S506
        for field, value in GIVEN[kind].items():
            record[field] = record.get(field, {}) | value if isinstance(value, dict) else value
        path.write_text(json.dumps(complete(KINDS[kind], record, f"{kind}.", KEPT), indent=1), encoding="utf-8")
    return content
