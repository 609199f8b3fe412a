"""The other sides: records that are unlike the complete and the bare ones, so that both sides of a rule are shown.

They stand on top of the three clusters: sources of each kind and state, statements seen in each way, law that is coming
or over, lines without a number to call, needs within needs, pages that name each other, several days and several names.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import yaml
from care_pathways.analysis.checked_as import print_of_line
from care_pathways.model.lists import Helpline

from tests.example import sides_plans, sides_sources
from tests.example.sides_pages import PAGES

LINES: tuple[dict[str, Any], ...] = (
    {"id": "texts", "kind": "listening", "text_number": "85258", "text_word": "SHOUT", "checked_on": "2026-01-03"},
    {"id": "signs", "kind": "deaf", "web": "https://www.example.org/signs", "checked_on": "2026-01-02"},
    {"id": "kin", "kind": "carers", "call": "0808 157 0002", "then": "Choose 2", "note": "A note on kin."},
    {"id": "safe", "kind": "abuse", "call": "0808 157 0003", "checked_note": "What stayed open on safe."},
    {"id": "body", "kind": "medical", "call": "111", "web": "https://www.example.org/body"},
    {"id": "rights", "kind": "advice", "call": "0808 157 0004", "text_number": "07700 900001"},
    {"id": "soon", "kind": "urgent", "call": "111", "then": "Choose mental health"},
)
SITUATIONS = (
    {
        "id": "hurt",
        "words": "I have hurt myself",
        "opening": "This comes first.",
        "doors": [{"line": "emergency", "when": "if it is bad."}, {"line": "texts", "when": "if you like to write."}],
        "say": ["I am hurt.", "Please come."],
        "do": ["Sit down.", "Stay with someone."],
        "more": "Read [more](page:people/if-it-hurts).",
        "words_people_use": ["cutting"],
        "checked_on": "2026-01-04",
        "checked_note": "What was not found on hurt.",
    },
    {"id": "tired", "words": "I am worn out", "doors": [{"line": "signs", "when": "at any time."}],
     "say": ["I need a rest."], "checked_on": "2026-01-02"},
)  # fmt: skip
NEEDS = (
    {"id": "autism", "name": "autism", "everyday": "being autistic", "kind": "added", "clusters": [2, 3],
     "note": "Where we drew the line on autism.", "page": "people/another"},
    {"id": "autism-and-age", "name": "autism in later life", "everyday": "being older and autistic", "kind": "added",
     "within": ["autism"], "people": "A word to people in later life."},
)  # fmt: skip
STANDARDS = tuple(
    {"id": standing, "topic": f"Topic of {standing}", "value": f"Value of {standing}.", "standing": standing,
     "since": f"Since 20{20 + place}", "statement": "ng1/first-visit", "clusters": [1 + place % 3]}
    | ({"note": f"Note of {standing}."} if place % 2 else {})
    for place, standing in enumerate(("ambition", "requirement", "legal-right", "in-place", "proposed", "superseded"))
)  # fmt: skip
MEASURE = {
    "code": "MHS997", "id": "mhs997", "name": "Visits of nobody", "counts": "Visits in all.", "part": "count",
    "publisher": "A body", "seen_in": "A file", "seen_at": "https://example.org/file", "seen": "The id",
    "check": "text", "figures": "tips", "figures_note": "The way to tips.", "breakdowns": ["age", "sex"],
}  # fmt: skip
DATA = {
    "id": "tips", "name": "Name of tips", "publisher": "A body", "url": "https://www.example.org/tips",
    "holds": "What it holds.", "areas": "Which areas.", "read": "2025-11", "copy_of": "2024", "check": "text",
}  # fmt: skip


SLOTS = (
    {"id": "crisis-line", "asks": "Whom do people ring?", "line": "crisis"},
    {"id": "comments", "asks": "How do people comment?", "text": "comments"},
    {"id": "expect", "asks": "What comes first?", "text": "what_to_expect"},
    {"id": "services", "asks": "Which service?", "each_cluster": "service"},
    {"id": "offers", "asks": "Which lines?", "each_cluster": "offers"},
)
SOURCES = (
    {"id": "web", "short": "On the web", "what": "Words", "where": "https://www.example.org/web", "licence": "Open",
     "seen": "in part"},
    {"id": "book", "short": "A book", "what": "More words", "where": "A shelf", "licence": "Closed", "seen": "whole"},
)  # fmt: skip


def add(content: Path) -> Path:
    """Write them into the content of the three clusters; the same folder."""
    for name, text in {**PAGES, **sides_sources.FILES}.items():
        path = content / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    (content / "live-data.yml").write_text(yaml.safe_dump({"live_data": [DATA]}), encoding="utf-8")
    (content / "help-now.yml").write_text(yaml.safe_dump({"situations": list(SITUATIONS)}), encoding="utf-8")
    change(content / "helplines.yml", lambda whole: whole["helplines"].extend(map(_line, LINES)))
    change(content / "populations.yml", lambda whole: whole["populations"].extend(NEEDS))
    change(content / "standards.yml", lambda whole: whole["standards"].extend(STANDARDS))
    change(content / "national-measures.yml", lambda whole: whole["measures"].append(MEASURE))
    change(content / "guidance/ng1.yml", lambda whole: whole["statements"].extend(sides_sources.OF_NG1))
    change(content / "guidance/ng1.yml", _linked)
    change(content / "interventions/talking.yml", _medicine)
    change(content / "interventions/drawing.yml", _bare)
    change(content / "clusters/02-other.yml", _second)
    change(content / "clusters/03-other.yml", lambda whole: whole["people"].update(reader="carer"))
    change(content / "packages/02-other.yml", _cautions)
    path = content / "needs-assessment.yml"
    path.write_text(path.read_text(encoding="utf-8").replace("data: []", "data: [tips]"), encoding="utf-8")
    change(content / "frameworks/rgs.yml", _groups)
    change(content / "pathways/mood.yml", sides_plans.of_pathway)
    change(content / "packages/03-other.yml", sides_plans.of_third_package)
    change(content / "framework.yml", sides_plans.of_framework)
    change(content / "sources.yml", lambda whole: whole["sources"].extend(SOURCES))
    change(content / "interventions/walking.yml", lambda whole: whole.update(was=["strolling"]))
    path = content / "pages/people/another.md"
    path.write_text(path.read_text(encoding="utf-8") + "\n" + sides_plans.PROSE, encoding="utf-8")
    path = content / "pages/about/index.md"
    path.write_text(path.read_text(encoding="utf-8") + "\n" + sides_plans.TOLD, encoding="utf-8")
    slots = yaml.safe_dump({"slots": list(SLOTS)}, sort_keys=False)
    (content / "slots.yml").write_text(slots, encoding="utf-8")
    sides_plans.reviewed(content)
    return content


def change(path: Path, edit: Callable[[Any], object]) -> None:
    """Edit what a file holds."""
    whole = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CBaseLoader)  # noqa: S506
    edit(whole)
    path.write_text(yaml.safe_dump(whole, sort_keys=False, allow_unicode=True, width=1000), encoding="utf-8")


def _line(given: dict[str, Any]) -> dict[str, Any]:
    key = given["id"]
    words = {"name": f"Line of {key}", "hours": f"Hours of {key}", "who_for": f"Whom {key} is for", "cost": "Free"}
    whole = {**words, "confidence": "sourced", "checked_on": "2026-01-05", "source": "A page", **given}
    return {**whole, "checked_as": print_of_line(Helpline.model_validate(whole))}


def _linked(whole: dict[str, Any]) -> None:
    statement = next(one for one in whole["statements"] if one["id"] == "no-tablets-first")
    statement["link"] = "https://www.nice.org.uk/guidance/ng1/chapter/tablets"


def _medicine(whole: dict[str, Any]) -> None:
    whole["kind"] = "medication"
    whole["evidence"] += sides_sources.KEYS
    whole["watch"] = ["ng1/from-a-copy"]
    whole["people"].update(
        title="Professional title of talking", get_help_if="You cannot breathe.", routes=["doctor"], figures=[]
    )


def _bare(whole: dict[str, Any]) -> None:
    parts = ("benefits", "risks", "choosing_not_to", "everyday_life", "may_not_suit")
    plain = {key: whole["people"][key] for key in ("title", "what")}
    plain |= {
        "left_out": [{"part": part, "reason": f"No {part}."} for part in parts],
        "how_to_get": "Come by.",
        "if_refused": "Ask.",
    }
    whole.update(people=plain, evidence=[], measures=[], roles=[], settings=[], confidence="unverified")


def _second(whole: dict[str, Any]) -> None:
    interval = {"maximum": "P6M", "text": "6 months", "days_in_national_code": 182, "confidence": "unverified"}
    whole["review_interval"] = interval
    whole["transitions"] += [
        {"type": "step-down", "to": [1], "criteria": "Less is needed", "confidence": "unverified"},
        {"type": "other", "to": [0, 3], "criteria": "Something else", "confidence": "unverified"},
    ]
    whole["people"].update(get_help_if="You feel unsafe.", strengths=["One.", "Two."], carers="For those close by.")


def _cautions(whole: dict[str, Any]) -> None:
    whole["avoid"] = [
        {"note": "A caution of ours"},
        {"note": "A ban of ours", "do_not": True},
        {"statement": "act/coming"},
        {"statement": "ng1/no-tablets-first"},
    ]
    whole["commissioners"]["indicators"].append({"text": "Measured by a source", "statement": "ng1/feels-better"})


def _groups(whole: dict[str, Any]) -> None:
    whole["groups"].append({"id": "new", "name": "A new group", "in_development": True, "note": "A note on new."})
    whole["crosswalk"].append({"clusters": [2], "groups": ["mood-and-anxiety", "new"], "split": "It is both."})
