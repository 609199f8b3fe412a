"""A small and complete area on top of the small content, for tests that change one thing in it."""

from collections.abc import Sequence
from pathlib import Path

from care_pathways.load import Layer, layers_of_area

from tests import small

LOOKED = "    checked_on: 2026-01-02\n    source: Local-source\n"

FILES: dict[str, str] = {
    "area.yml": (
        "id: smallshire\nname: Smallshire\nplaces: [Local-place]\nbody:\n  name: Smallshire Trust\n  kind: trust\n"
        "  web: https://trust.example.org/\n  responsible: Local-role\n  contact: a@example.org\n"
        "  lines: [advice]\n  accent: '#203060'\n"
        "people:\n  about: Local-about.\n  what_to_expect: Local-expect.\n  how_clusters_are_given: Local-given.\n"
        "  if_you_disagree: Local-disagree.\n  comments: Local-comments.\n"
    ),
    "content/lines.yml": (
        "lines:\n  - id: crisis\n    name: Small crisis line\n    use: crisis\n    call: 0808 157 0001\n"
        "    hours: Local-hours\n    who_for: Local-who\n"
        + LOOKED
        + "    checked_as: eaa6825b\n"
        + "  - id: advice\n    name: Advice desk\n"
        "    use: advice\n    call: 01632 960001\n    hours: Mornings\n    who_for: Anyone\n"
        + LOOKED
        + "    checked_as: a6101145\n"
    ),
    "content/services.yml": (
        "services:\n  - id: day-team\n    name: Day team\n    clusters: [1]\n    asked_by: [self, gp]\n"
        "    lines: [crisis]\n    waiting:\n      text: Local-wait\n      on: 2026-01-02\n      source: A count\n"
        "    people:\n      what: Local-what.\n      who_for: Local-whom.\n      how: Local-how.\n"
        "      hours: Local-open\n"
        "    professionals:\n      how: Local-refer.\n      criteria: [Local-criterion]\n" + LOOKED
    ),
    "content/partners.yml": (
        "partners:\n  - id: choir\n    name: Small choir\n    kind: charity\n    on_leaflets: true\n"
        "    people:\n      offers: Local-offers.\n" + LOOKED
    ),
    "content/offers.yml": (
        "offers:\n  - cluster: 1\n    intervention: guided-help\n    offered: partly\n    service: day-team\n"
        "    note: Local-offer-note\n    people:\n      note: Local-offer-people.\n    checked_on: 2026-01-02\n"
    ),
    "content/notes.yml": (
        "notes:\n  - id: welcome\n    beside:\n      cluster: 1\n      part: people.in_short\n"
        "      written_from: {print}\n    people: Local-note-people.\n    professionals: Local-note-professionals.\n"
        "    commissioners: Local-note-commissioners.\n    reason: Local-reason\n    decided_by: Local-group\n"
        "    on: 2026-01-02\n    weight: minor\n"
    ),
    "content/differences.yml": (
        "differences:\n  - id: longer\n    beside:\n      cluster: 1\n      part: people.in_short\n"
        "      written_from: {print}\n    people:\n      national: Local-side-there.\n      here: Local-side-here.\n"
        "    reason: Local-why.\n    decided_by: A board\n    on: 2026-01-02\n"
    ),
}
PRINT = "ad19f07c3"
"""What people.in_short of cluster 1 says in the small content."""


def write(project: Path) -> Path:
    """Write the small content and an area on top of it; the folder of the area."""
    small.write(project / "national")
    area = project / "area"
    for name, text in FILES.items():
        path = area / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text.replace("{print}", PRINT), encoding="utf-8")
    return area


def layers(area: Path) -> Sequence[Layer]:
    """What `write` wrote, as layers."""
    return layers_of_area(area.parent / "national" / "content", area)
