"""What the complete records leave out: references, days and marks, each of its own, and acts of review."""

from functools import partial
from pathlib import Path
from typing import Any

import yaml
from care_pathways.analysis.fingerprint import facts_of
from care_pathways.analysis.published import clinical, name_of, published_facts
from care_pathways.analysis.quoted import print_of
from care_pathways.site import check

from tests.conftest import DAY, PROJECT
from tests.example import whole_reviews
from tests.example.sides import change

TEXT = (PROJECT / "tests/example/whole.yml").read_text(encoding="utf-8")
WHOLE: dict[str, dict[str, Any]] = yaml.load(TEXT, Loader=yaml.BaseLoader)  # noqa: S506 - each value as it is typed
CITING = ("clusters/01-first.yml", "framework.yml", "frameworks/rgs.yml", "needs-assessment.yml", "referral-routes.yml")
QUOTED = "These words stand as they are."
READ_AGAIN = (("cluster", 1, "clusters/01-first.yml"), ("intervention", "guided-help", "interventions/guided-help.yml"))


def add(content: Path) -> Path:
    """Write them into the complete records; the same folder."""
    for name, ways in WHOLE["changed"].items():
        change(content / name, partial(_put_all, ways))
    for name, added in WHOLE["added"].items():
        path = content / name
        path.parent.mkdir(parents=True, exist_ok=True)
        text = added if isinstance(added, str) else yaml.safe_dump(added, sort_keys=False)
        path.write_text(text.replace("{print}", print_of(QUOTED)), encoding="utf-8")
    _cited(content)
    _read_again(content)
    whole_reviews.add(content)
    _published(content)
    return content


def _put_all(ways: dict[str, Any], held: Any) -> None:
    for way, value in ways.items():
        put(held, way.split("."), value)


def put(held: Any, way: list[str], value: Any) -> None:
    """Set what stands at the end of the way; what lies between is there, or begins with it."""
    step, rest = way[0], way[1:]
    if step == "+":
        held.append(value)
    elif isinstance(held, list):
        at = int(step) if step.isdigit() else next(place for place, one in enumerate(held) if one["id"] == step)
        put(held[at], rest, value)
    elif rest:
        put(held.setdefault(step, [] if rest == ["+"] else {}), rest, value)
    else:
        held[step] = value


def _cited(content: Path) -> None:
    """Each place that names a source names one of its own, called after the place."""
    named: list[str] = []
    for name in CITING:
        change(content / name, partial(_cite, named, Path(name).parts[0].removesuffix(".yml")))
    words = [{"id": key, "short": f"S {key}", "what": f"Of {key}", "licence": "Open", "seen": "whole"} for key in named]
    change(content / "sources.yml", lambda held: held["sources"].extend(words))


def _cite(named: list[str], way: str, held: Any) -> None:
    named += _own(held, way)


def _own(held: Any, way: str) -> list[str]:
    """Give each mention of the paper a source of its own; their names."""
    if isinstance(held, list):
        return list(dict.fromkeys(name for one in held for name in _own(one, way)))
    found = []
    for field, value in held.items() if isinstance(held, dict) else ():
        here = f"{way}-{field}".replace("_", "-")
        if value in ("paper", ["paper"]):
            held[field] = here if value == "paper" else [here]
            found.append(here)
        else:
            found += _own(value, here)
    return found


def _read_again(content: Path) -> None:
    """The plain words of a cluster and a help were written from the facts as they are, those of a package were not."""
    catalogue = check(content, DAY).catalogue
    for kind, key, name in READ_AGAIN:
        record = next(found for found in catalogue.records(kind) if found.key == key)
        change(content / name, partial(_put_all, {"people.written_from": facts_of(catalogue, record)}))


def _published(content: Path) -> None:
    """An edition went out before: since then one source is new, and a help and a cluster have other facts."""
    catalogue = check(content, DAY).catalogue
    facts = {name_of(record): published_facts(catalogue, record) for record in clinical(catalogue)}
    del facts["guidance:act"], facts["intervention:guided-help"]
    facts |= {
        "intervention:help-of-old": "0a0b0c0d",
        "cluster:1": "0a0b0c0e",
        "guidance:ng0": facts.pop("guidance:ng1"),
    }
    held = [{"id": name, "edition": "0.9", "facts": facts_then} for name, facts_then in facts.items()]
    (content / "published.yml").write_text(yaml.safe_dump({"published": held}), encoding="utf-8")
