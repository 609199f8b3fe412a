"""The small content with one complete record of each kind that readers meet, and the pages that show it."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from care_pathways.analysis.checked_as import print_of_line
from care_pathways.model.change import Change
from care_pathways.model.cluster import Cluster
from care_pathways.model.framework import Framework
from care_pathways.model.guidance import Guidance
from care_pathways.model.intervention import Intervention
from care_pathways.model.lists import Helpline, Measure, Role, Source, Term
from care_pathways.model.other_framework import OtherFramework
from care_pathways.model.package import Package
from care_pathways.model.pathway import Pathway
from care_pathways.model.population import Population
from care_pathways.model.referral_route import ReferralRoute
from care_pathways.model.situation import Situation
from care_pathways.model.standard import NationalMeasure, Standard
from care_pathways.model.watch import Watch
from pydantic import BaseModel

from tests import small
from tests.full import complete


@dataclass(frozen=True, kw_only=True)
class Example:
    """A record that is made complete: its model and its file; in a file with a list, its key and which of them."""

    model: type[BaseModel]
    file: str
    list_key: str = ""
    place: int = 0


SEEN = {"confidence": "sourced", "sources": ["paper"]}
EXAMPLES = {
    "intervention": Example(model=Intervention, file="interventions/guided-help.yml"),
    "cluster": Example(model=Cluster, file="clusters/01-first.yml"),
    "package": Example(model=Package, file="packages/01-first.yml"),
    "guidance": Example(model=Guidance, file="guidance/ng1.yml"),
    "pathway": Example(model=Pathway, file="pathways/mood.yml"),
    "framework": Example(model=Framework, file="framework.yml"),
    "other-framework": Example(model=OtherFramework, file="frameworks/rgs.yml"),
    "population": Example(model=Population, file="populations.yml", list_key="populations", place=1),
    "standard": Example(model=Standard, file="standards.yml", list_key="standards"),
    "national-measure": Example(model=NationalMeasure, file="national-measures.yml", list_key="measures"),
    "source": Example(model=Source, file="sources.yml", list_key="sources"),
    "term": Example(model=Term, file="glossary.yml", list_key="terms"),
    "helpline": Example(model=Helpline, file="helplines.yml", list_key="helplines"),
    "situation": Example(model=Situation, file="help-now.yml", list_key="situations"),
    "measure": Example(model=Measure, file="measures.yml", list_key="measures"),
    "role": Example(model=Role, file="roles.yml", list_key="roles"),
    "referral-route": Example(model=ReferralRoute, file="referral-routes.yml", list_key="routes"),
    "change": Example(model=Change, file="changes.yml", list_key="changes"),
    "watch": Example(model=Watch, file="watch.yml", list_key="watch"),
}
KINDS = {kind: example.model for kind, example in EXAMPLES.items()}
MAIN = ("intervention", "cluster", "package", "guidance", "pathway")
FILES = {kind: EXAMPLES[kind].file for kind in MAIN}
KEPT = {
    *("guidance.statements.verb", "guidance.statements.strength_note"),
    *("framework.scales.id", "framework.subscales.scales", "framework.groups.letter", "helpline.text_word"),
}
"""What a rule reads, and what points to another place: the strength of a statement follows from its verb."""
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
    "framework": {
        "today_looked_on": "2026-01-01",
        **{name: [SEEN] for name in ("criticism", "transition_rules", "history", "today")},
        "subgroups": [{"group": "non-psychotic", "clusters": [1], **SEEN}],
        "subscales": [{"scales": ["1"], **SEEN}],
        "costs": {"figures": [{"pounds_per_day": 10, "clusters": [1]}], **SEEN},
    },
    "situation": {"id": "one", "doors": [{"line": "emergency"}], "checked_on": "2026-01-01"},
    "change": {"id": "one", "on": "2026-01-01", "edition": "1", "audiences": ["people", "commissioners"]},
    "watch": {"id": "one", "look_on": "2026-12-01"},
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
    "framework": {
        "today": "about/clusters-today/",
        "scales": "about/scales/",
        "people": "people/clusters/",
        "professionals": "professionals/clusters/1/",
    },
    "other-framework": {"framework": "commissioners/frameworks/rgs/", "cluster": "commissioners/clusters/1/"},
    "population": {"professionals": "professionals/interventions/guided-help/"},
    "standard": {
        "cluster": "commissioners/clusters/1/",
        "commissioners": "commissioners/pathways/mood/",
        "specification": "commissioners/specifications/mood/",
        "annex": "commissioners/specifications/mood/annex/",
        "pack": "commissioners/pathways/mood/pack/",
    },
    "national-measure": {
        "list": "commissioners/national-measures/",
        "own-figures": "commissioners/tools/own-figures/",
        "pack": "commissioners/pathways/mood/pack/",
    },
    "source": {"list": "about/sources/", "professionals": "professionals/clusters/1/"},
    "term": {"glossary": "glossary/"},
    "helpline": {"help": "get-help-now/"},
    "situation": {"help": "get-help-now/"},
    "measure": {view: f"{view}/interventions/guided-help/" for view in VIEWS},
    "role": {"people": "people/interventions/guided-help/", "professionals": "professionals/clusters/1/"},
    "referral-route": {"people": "people/interventions/listening/"},
    "change": {view: f"{view}/what-changed/" for view in ("people", "commissioners")},
    "watch": {"list": "about/what-may-change/"},
    "pathway": {
        "people": "people/pathways/",
        "commissioners": "commissioners/pathways/mood/",
        "specification": "commissioners/specifications/mood/",
        "annex": "commissioners/specifications/mood/annex/",
        "pack": "commissioners/pathways/mood/pack/",
    },
}


def write(project: Path, kinds: Iterable[str] = MAIN) -> Path:
    """Write the content with a complete record of these kinds, and return its folder."""
    content = small.write(project)
    small.write_planning(content)
    for kind in kinds:
        example = EXAMPLES[kind]
        path = content / example.file
        text = path.read_text(encoding="utf-8") if path.exists() else f"{example.list_key}: [{{}}]"
        whole = yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506
        held = whole[example.list_key] if example.list_key else [whole]
        held[example.place] = _complete(kind, held[example.place])
        path.write_text(json.dumps(whole if example.list_key else held[0], indent=1), encoding="utf-8")
    return content


def _complete(kind: str, record: dict[str, Any]) -> dict[str, Any]:
    for field, value in GIVEN.get(kind, {}).items():
        record[field] = record.get(field, {}) | value if isinstance(value, dict) else value
    made: dict[str, Any] = complete(KINDS[kind], record, f"{kind}.", KEPT)
    if kind == "helpline":  # its day of checking vouches for what stands in it
        made["checked_as"] = print_of_line(Helpline.model_validate(made))
    return made
