"""A second area, unlike the first: on top of three clusters, with the other side of each field and several days."""

import json
from pathlib import Path
from typing import Any

from care_pathways.analysis.checked_as import print_of_line
from care_pathways.model.local.line import LocalLine

from tests.example import several, sides

SIGN = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 4"><path d="M0 0h8v4H0z" fill="#203060"/></svg>\n'
AREA = {
    "id": "otherton",
    "name": "Otherton",
    "places": ["Hither", "Thither"],
    "example": True,
    "site": "https://otherton.example.org/",
    "body": {
        "name": "Otherton Council",
        "kind": "council",
        "web": "https://www.example.org/otherton/",
        "responsible": "head of words",
        "lines": ["desk", "moans", "door"],
        "logo": {"file": "logo.svg", "text": "Otherton Council: a flag"},
    },
    "people": {"about": "Otherton-about.", "comments": "Otherton-comments."},
}
WAYS: tuple[dict[str, Any], ...] = (
    {"id": "night", "use": "out-of-hours", "call": "0808 157 0005", "then": "Choose 3", "cost": "A local call"},
    {"id": "ears", "use": "listening", "text_number": "85258", "text_word": "EARS", "checked_on": "2026-01-03"},
    {"id": "crisis", "use": "crisis", "call": "0808 157 0006", "text_number": "07700 900002",
     "checked_on": "2026-01-05"},
    {"id": "desk", "use": "advice", "email": "desk@example.org", "note": "A note on the desk."},
    {"id": "moans", "use": "complaints", "post": "1 High Street, Otherton", "fax": "01632 960002",
     "checked_on": "2025-12-31"},
    {"id": "door", "use": "switchboard", "web": "https://www.example.org/door"},
    {"id": "team", "use": "service", "call": "01632 960003"},
    {"id": "friends", "use": "partner", "web": "https://www.example.org/friends"},
)  # fmt: skip
PLAIN = {"what": "Otherton-what.", "who_for": "Otherton-whom.", "how": "Otherton-how.", "hours": "Otherton-open"}
CHECKED = {"checked_on": "2026-01-04", "source": "Otherton-source"}
SERVICES: tuple[dict[str, Any], ...] = (
    {"id": "all-team", "name": "Team for all", "asked_by": ["professional"], "people": PLAIN, **CHECKED},
    {"id": "zeal-team", "name": "Zeal team", "clusters": [2], "asked_by": ["gp", "self"], "people": PLAIN,
     "lines": ["team", "desk"], "waiting": {"text": "Weeks", "on": "2026-01-06", "source": "A count"},
     "professionals": {"how": "Zeal-refer.", "criteria": ["Zeal-first", "Zeal-second"]}, **CHECKED},
    {"id": "lent-team", "name": "Lent team", "also": ["The old team"], "partner": "friends", "social_care": True,
     "clusters": [2, 3], "asked_by": ["self", "professional"], "form": "https://www.example.org/form",
     "lines": ["team"], "address": "2 High Street", "places": ["Hither"], "languages": ["BSL", "Welsh"],
     "people": PLAIN | {"out_of_hours": "Otherton-closed.", "access": "Otherton-steps."},
     "professionals": {"not_for": ["Otherton-not-for"]}, **CHECKED, "checked_on": "2026-01-02"},
)  # fmt: skip
PARTNERS: tuple[dict[str, Any], ...] = (
    {"id": "friends", "name": "Friends of Otherton", "kind": "peers", "clusters": [2], "lines": ["friends"],
     "web": "https://www.example.org/friends", "people": {"offers": "Friends-offer.", "how": "Friends-how."},
     **CHECKED},
    {"id": "bench", "name": "A bench", "kind": "peers", "clusters": [2, 3], "on_leaflets": True,
     "people": {"offers": "Bench-offer."}, **CHECKED},
    {"id": "library", "name": "Library", "kind": "council", "clusters": [2],
     "people": {"offers": "Library-offers."}, **CHECKED},
    {"id": "jobs", "name": "Job club", "kind": "work and learning", "on_leaflets": True,
     "people": {"offers": "Jobs-offer."}, **CHECKED},
)  # fmt: skip
DAY = {"checked_on": "2026-01-02"}
OFFERS: tuple[dict[str, Any], ...] = (
    {"cluster": 2, "intervention": "walking", "offered": "offered", "service": "lent-team", "since": "2026-03", **DAY},
    {"cluster": 2, "intervention": "guided-help", "offered": "by someone else", "partner": "friends", **DAY},
    {"cluster": 3, "intervention": "talking", "offered": "not here", "note": "Otherton-offer-note", **DAY},
    {"cluster": 3, "intervention": "listening", "offered": "not here", **DAY},
    {"cluster": 2, "intervention": "listening", "offered": "offered", "partner": "library", **DAY},
    {"cluster": 3, "intervention": "guided-help", "offered": "offered", "people": {"note": "For some."}, **DAY},
)
DECIDED = {"reason": "Otherton-reason", "decided_by": "Otherton-group", "on": "2026-01-02"}
NOTES: tuple[dict[str, Any], ...] = (
    {"id": "of-page", "beside": {"page": "people/another"}, "people": "Note-of-page.", "on_leaflets": True},
    {"id": "of-way", "beside": {"pathway": "mood"}, "people": "Note-of-way.", "commissioners": "Way-for-planners.",
     "on_leaflets": True},
    {"id": "of-help", "beside": {"intervention": "talking"}, "people": "Note-of-talking.", "on_leaflets": True},
    {"id": "of-package", "beside": {"package": 2}, "professionals": "Package-for-staff.", "until": "2026-02-01"},
    {"id": "of-cluster-too", "beside": {"cluster": 3}, "people": "Second-note.", "professionals": "Second-for-staff."},
    {"id": "of-staff", "beside": {"cluster": 3}, "professionals": "Note-for-staff."},
    {"id": "of-cluster", "beside": {"cluster": 3}, "people": "Not-on-leaflets."},
)  # fmt: skip


def _sides(of: str) -> dict[str, str]:
    return {"national": f"{of}-there.", "here": f"{of}-here."}


SIDES = _sides("Side")
SECOND = _sides("Second")
DIFFERENCES: tuple[dict[str, Any], ...] = (
    {"id": "for-staff", "beside": {"package": 3}, "professionals": SIDES, **DECIDED},
    {
        "id": "second",
        "beside": {"cluster": 2},
        "people": SECOND,
        "professionals": SECOND,
        "on_leaflets": True,
        **DECIDED,
    },
    {"id": "on-paper", "beside": {"cluster": 2}, "people": SIDES, "on_leaflets": True, **DECIDED},
    {"id": "of-help", "beside": {"intervention": "talking"}, "people": _sides("Talking"), **DECIDED},
    {"id": "of-way", "beside": {"pathway": "mood"}, "commissioners": _sides("Way"), **DECIDED},
    {"id": "of-page", "beside": {"page": "people/another"}, "people": _sides("Page"), **DECIDED},
)
BORNE: tuple[dict[str, Any], ...] = (
    {"id": "unread", "code": "older-note", "file": "notes.yml", "reason": "Nobody has read it again.",
     "until": "2026-05-02"},
)  # fmt: skip


def write(project: Path) -> Path:
    """Write the three clusters with their other sides, and the area on top of them; the folder of the area."""
    sides.add(several.write(project / "national"))
    area = project / "area"
    held = {"services": SERVICES, "partners": PARTNERS, "offers": OFFERS, "differences": DIFFERENCES}
    held |= {"lines": tuple(map(_way, WAYS)), "notes": tuple(note | DECIDED | {"weight": "major"} for note in NOTES)}
    (area / "content").mkdir(parents=True)
    (area / "logo.svg").write_text(SIGN, encoding="utf-8")
    (area / "area.yml").write_text(json.dumps(AREA, indent=1), encoding="utf-8")
    for name, records in held.items():
        text = json.dumps({name: records}, indent=1)
        (area / f"content/{name}.yml").write_text(text, encoding="utf-8")
    borne = json.dumps({"suppressions": BORNE}, indent=1)
    (area / "content/accepted-problems.yml").write_text(borne, encoding="utf-8")
    return area


def _way(given: dict[str, Any]) -> dict[str, Any]:
    key = given["id"]
    words = {"name": f"Way of {key}", "hours": f"Hours of {key}", "who_for": f"Whom {key} is for"}
    whole = {**words, "checked_on": "2026-01-04", "source": "A test call", **given}
    return {**whole, "checked_as": print_of_line(LocalLine.model_validate(whole))}
