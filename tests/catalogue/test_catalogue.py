"""Records by kind and key, and where each is used."""

from pathlib import Path

from care_pathways.load import load

from tests import small


def test_where_used_names_record_and_field(content: Path) -> None:
    """Each use knows who names the record, and in which field and line."""
    uses = load(content).catalogue.where_used[("intervention", "guided-help")]

    assert [(use.by.kind, use.by.key, use.keys, use.by.at(*use.keys).line) for use in uses] == [
        ("package", "01-first", ("specific", 0), 12)
    ]


def test_groups_are_known_through_the_framework(content: Path) -> None:
    """A group has no file of its own, and can be named all the same."""
    catalogue = load(content).catalogue

    assert catalogue.is_known("group", "mood")
    assert not catalogue.is_known("group", "other")


def test_pathways_stand_in_the_order_of_their_first_cluster(content: Path) -> None:
    """Not in that of their names."""
    small.write_planning(content)
    text = (content / "pathways/mood.yml").read_text(encoding="utf-8")
    later = text.replace("id: mood", "id: a-later-one", 1).replace("clusters: [1]", "clusters: [2]", 1)
    (content / "pathways/a-later-one.yml").write_text(later, encoding="utf-8")

    assert list(load(content).catalogue.pathways) == ["mood", "a-later-one"]


def test_needs_within_each_other_are_about_the_same_clusters(content: Path) -> None:
    """A circle ends, and a wider need that is not there is passed by: the check names it."""
    (content / "populations.yml").write_text(
        "populations:\n"
        "  - {id: anyone, name: anyone, everyday: anyone, kind: everyone}\n"
        "  - {id: mild-mood, name: mood, everyday: mood, kind: main, clusters: [1], within: [wide]}\n"
        "  - {id: wide, name: wide, everyday: wide, kind: main, clusters: [2], within: [mild-mood, gone]}\n",
        encoding="utf-8",
    )

    assert load(content).catalogue.clusters_by_need == {
        "anyone": frozenset(),
        "mild-mood": frozenset({1, 2}),
        "wide": frozenset({1, 2}),
    }
