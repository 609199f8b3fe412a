"""What the complete records leave out: lists, pages with records in their midst, an added need."""

import json
from pathlib import Path

from tests import small

PAGE = "---\ntitle: {title}\ndescription: About {title}.\n{more}---\n\n## A part\n\nSome words of {title}.\n"
SEEN = "    url: https://www.example.org/{id}\n    read: '2025-11'\n    check: text\n    note: Note of {id}.\n"
MORE = {
    "pages/people/easy.md": (
        "---\ntitle: Easy\ndescription: An easier page.\naudience: people\neasier_to_read: true\n---\n\n"
        "## A part\n\n- ![](symbol:phone) [Get help](help) & rest.\n"
    ),
    "pages/people/for-everyone.md": (
        PAGE.format(title="What everyone gets", more="audience: people\n") + "\nSee [the act](guidance:act).\n"
    ),
    "guidance/act.yml": (
        small.GUIDANCE.format(id="act", reference="An act", status="current", more="")
        .replace("kind: guideline", "kind: law")
        .replace("publisher: NICE", "publisher: Parliament")
        .replace("https://www.nice.org.uk/guidance/act", "https://www.example.org/act")
        + "statements:\n"
        + small.STATEMENT.format(id="duty", number="1", verb="must", text="A duty of the law").replace(
            "https://www.nice.org.uk/guidance/ng1", "https://www.example.org/act"
        )
        + "    law: {force: in-force, as_of: 2025-12-01}\n"
    ),
    "pages/about/corrections.md": PAGE.format(title="Corrections", more="audience: all\n"),
    "pages/about/accessibility.md": PAGE.format(title="Accessibility", more="audience: all\n"),
    "pages/commissioners/standards-in-force.md": PAGE.format(title="Standards", more="audience: commissioners\n"),
    "corrections.yml": (
        "corrections:\n  - {id: one, on: 2025-12-01, page: people/clusters/1, what_was_wrong: What was wrong.,\n"
        "     what_we_did: What we did., edition: '1'}\n"
    ),
    "changes.yml": (
        "changes:\n  - id: one\n    on: 2026-01-02\n    edition: '1'\n"
        "    audiences: [people, professionals, commissioners]\n"
        "    title: A first change\n    text: Its words.\n    page: people/clusters/\n"
        "  - id: two\n    on: 2026-01-02\n    edition: '1'\n    audiences: [people]\n"
        "    title: A change without a page\n    text: Other words.\n"
    ),
    "glossary.yml": "terms:\n  - {id: term, term: A term, also: [Another], meaning: Meaning., status: In force}\n",
    "watch.yml": (
        "watch:\n  - id: act\n    what: A new act\n    why: It would change a page.\n    look_at: Its register\n"
        "    url: https://www.example.org/act\n    look_on: 2026-12-31\n    seen: 2025-12\n"
        "    statements: [ng1/feels-better]\n    pages: [people/easy]\n"
    ),
    "live-data.yml": (
        "live_data:\n  - id: tips\n    name: Name of tips\n    publisher: A body\n    holds: What it holds.\n"
        "    areas: Which areas.\n" + SEEN.format(id="tips")
    ),
    "quality-networks.yml": (
        "quality_networks:\n  - id: net\n    name: Name of net\n    publisher: A college\n"
        "    reviews: What it reviews\n    edition: Its first\n    clusters: [1]\n" + SEEN.format(id="net")
    ),
    "help-now.yml": (
        "situations:\n  - id: low\n    words: I am low\n    doors:\n"
        "      - {line: emergency, when: if you may act on it.}\n    say: [I need help.]\n    checked_on: 2026-01-02\n"
    ),
    "synonyms.yml": (
        "synonyms:\n  - {id: hurting, words: [hurt myself], leads_to: [help], crisis: true}\n"
        "  - {id: walks, words: [strolling], means: [walking], leads_to: ['intervention:walking']}\n"
    ),
    "self-assessments/ten.yml": (
        "id: ten\ntitle: Ten challenges\nshort: How far\nowner: Owner\ncredit: They belong to Owner.\n"
        "official: https://www.example.org/ten\nguidance: ng1\nabout: What it is.\nseen: How it was seen.\nparts:\n"
        "  - id: part\n    title: The part\n    statements:\n"
        "      - {id: one, text: The first., look_for: [What shows it], check: text}\n"
        "      - {id: two, text: The second., look_for: [Something], check: text}\n" + small.REVIEW
    ),
}


MEASURE = (
    "  - {id: mhs998, code: MHS998, name: Second visits, counts: Second visits in time., part: numerator,\n"
    "     publisher: A body, seen_in: A file, seen_at: 'https://example.org/file', seen: The id, check: text}\n"
)


def add(content: Path) -> Path:
    """Write them beside the complete records; the same folder."""
    for name, text in MORE.items():
        path = content / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    path = content / "guidance/ng1.yml"
    guidance = json.loads(path.read_text(encoding="utf-8"))
    for statement in guidance["statements"]:
        if statement["id"] in ("listening", "feels-better"):
            statement["only_with"] = ["perinatal"]
    path.write_text(json.dumps(guidance, indent=1), encoding="utf-8")
    measures = content / "national-measures.yml"
    measures.write_text(measures.read_text(encoding="utf-8") + MEASURE, encoding="utf-8")
    path = content / "pathways/mood.yml"
    pathway = json.loads(path.read_text(encoding="utf-8"))
    next(one for one in pathway["indicators"] if one.get("national"))["national"].append("mhs998")
    path.write_text(json.dumps(pathway, indent=1), encoding="utf-8")
    return content
