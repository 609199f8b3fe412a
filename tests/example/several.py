"""Three clusters of one group with packages: there is something to compare, to move between and to leaf through."""

from pathlib import Path

from tests import small

SUBGROUP = (
    "subgroups:\n  - {name: Milder needs, group: mood, clusters: [1, 2, 3], confidence: sourced, sources: [paper]}\n"
)
OFFERS = {
    2: "for_everyone:\n  - listening\nspecific:\n  - walking\nchoose_together:\n  - guided-help\n",
    3: "for_everyone:\n  - listening\nspecific:\n  - guided-help\nchoose_together:\n  - talking\n  - drawing\n",
}
"""The first two share all, at other places; guided help is in all three, and two in the last alone."""


def write(project: Path) -> Path:
    """The small content with them; its folder."""
    content = small.write(project)
    small.write_planning(content)
    for key in ("talking", "drawing"):
        more = small.INTERVENTION.format(id=key).replace(f"ng1/{key}", "ng1/walking")
        (content / f"interventions/{key}.yml").write_text(more + small.REVIEW, encoding="utf-8")
    for name in ("framework.yml", "populations.yml"):
        path = content / name
        text = path.read_text(encoding="utf-8").replace("subgroups: []\n", SUBGROUP)
        text = text.replace("clusters: [2]}", "clusters: [4]}").replace("clusters: [1]", "clusters: [1, 2, 3]")
        path.write_text(text, encoding="utf-8")
    first = (content / "clusters/01-first.yml").read_text(encoding="utf-8")
    package = (content / "packages/01-first.yml").read_text(encoding="utf-8")
    begin, end = package.index("for_everyone:"), package.index("avoid:")
    for number, offers in OFFERS.items():
        file = f"{number:02d}-other"
        cluster = first.replace("01-first", file).replace("number: 1\n", f"number: {number}\n")
        for words in ("fficial Label", "fficial label", "Plain title", "Who cluster", "What number"):
            cluster = cluster.replace(f"{words} 1", f"{words} {number}")
        cluster = cluster.replace("to: [2]", f"to: [{5 - number}]")
        (content / f"clusters/{file}.yml").write_text(cluster, encoding="utf-8")
        other = package[:begin] + offers + package[end:]
        other = other.replace("id: 01-first\ncluster: 1\n", f"id: {file}\ncluster: {number}\n")
        (content / f"packages/{file}.yml").write_text(other, encoding="utf-8")
    return content
