"""What a change of a source reaches."""

from pathlib import Path

from care_pathways.analysis.impact import Impact, already_citing, impact
from care_pathways.analysis.mentions import Part
from care_pathways.catalogue import Catalogue
from care_pathways.load import load

from tests.test_mistakes import replace


def of(content: Path, key: str) -> tuple[Catalogue, Impact]:
    """The impact of a source of the content."""
    catalogue = load(content).catalogue
    return catalogue, impact(catalogue, catalogue.guidance[key])


def test_every_statement_is_listed_with_its_line_and_its_words(content: Path) -> None:
    """Three lines of evidence and a caution rest on NG1."""
    _, found = of(content, "ng1")

    assert [(str(place.use.mark), place.use.field, place.mention.text) for place in found.statements] == [
        ("content/interventions/guided-help.yml:7:12", "evidence.1", "PROFESSIONAL-CLAIM of guided-help"),
        ("content/interventions/listening.yml:7:12", "evidence.1", "PROFESSIONAL-CLAIM of listening"),
        ("content/interventions/walking.yml:7:12", "evidence.1", "PROFESSIONAL-CLAIM of walking"),
        ("content/packages/01-first.yml:17:16", "avoid.1.statement", "Do not begin with tablets"),
    ]


def test_each_place_names_who_answers_for_it(content: Path) -> None:
    """The role stands in the review of the record; a source has none."""
    replace(content / "interventions/walking.yml", "owner: content editor", "owner: physiotherapist")

    _, found = of(content, "ng1")

    assert [place.owner for place in found.statements] == [
        "content editor",
        "content editor",
        "physiotherapist",
        "content editor",
    ]
    assert [place.owner for place in found.others] == [None, None]


def test_it_reaches_clusters_through_packages(content: Path) -> None:
    """A cluster whose package offers what rests on the source is reached; the other clusters are not."""
    replace(content / "packages/01-first.yml", "    statement: ng1/no-tablets-first\n", "")

    _, found = of(content, "ng1")

    assert found.clusters == (1,)
    assert {("package", "01-first"), ("cluster", 1), ("intervention", "walking")} <= found.names


def test_a_link_in_prose_counts(content: Path) -> None:
    """A hand-written page that links to the source is to be looked at, and nothing in it would cite another source."""
    replace(
        content / "pages/people/reviews.md",
        "Ask for one,",
        "You can say no. NICE\nsays so in [one guide](guidance:ng1).",
    )

    _, found = of(content, "ng1")

    (place,) = [place for place in found.others if place.mention.part is Part.LINK]
    assert str(place.use.mark) == "content/pages/people/reviews.md:8:24"
    assert place.mention.text == "NICE says so in one guide."
    assert ("page", "people/reviews") in found.names


def test_see_also_does_not_rest_on_it(content: Path) -> None:
    """What may support a caution better is not what it rests on."""
    replace(content / "packages/01-first.yml", "    statement: ng1/no-tablets-first", "    see_also: [cg9]")

    _, found = of(content, "cg9")

    assert found.statements == ()
    assert [place.mention.part for place in found.others] == [Part.SEE_ALSO]


def test_a_record_that_cites_both_is_told_apart(content: Path) -> None:
    """Where the new source is cited already, two lines may become one."""
    (content / "guidance/ng2.yml").write_text(
        (content / "guidance/ng1.yml").read_text().replace("ng1", "ng2").replace("NG1", "NG2")
    )
    replace(
        content / "interventions/walking.yml",
        "[ng1/walking]",
        "[ng1/walking, ng2/walking]",
    )

    _, found = of(content, "ng1")

    assert [place.use.by.key for place in already_citing(found.statements, "ng2")] == ["walking"]


def test_a_record_that_only_points_at_the_new_source_is_told_apart_too(content: Path) -> None:
    """By "see also", which names the source and no statement of it."""
    replace(
        content / "packages/01-first.yml",
        "statement: ng1/no-tablets-first",
        "statement: ng1/no-tablets-first\n    see_also: [cg9]",
    )

    _, found = of(content, "ng1")

    assert [place.use.by.name for place in already_citing(found.statements, "cg9")] == [("package", "01-first")]
    assert already_citing(found.statements, "listening") == ()
