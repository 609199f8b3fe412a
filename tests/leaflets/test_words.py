"""What the leaflets say."""

from pathlib import Path

from care_pathways.leaflet import Form, Leaflet, Words
from care_pathways.load import load
from care_pathways.pages.chrome import NAME
from care_pathways.pages.people.leaflet import help_numbers, leaflets, on_paper
from care_pathways.site import Report, check

from tests.conftest import DAY
from tests.reviewing import sign


def test_each_cluster_with_a_package_has_every_form(real_leaflets: dict[str, Leaflet[Words]]) -> None:
    """Twenty clusters, three forms; the two special numbers have none."""
    assert len(real_leaflets) == 60
    assert {"cluster-10", "cluster-10-large-print", "cluster-10-carers"} <= set(real_leaflets)
    assert "cluster-9" not in real_leaflets


def test_words_are_plain_text() -> None:
    """Marks and links of the small Markdown are gone, and paragraphs are joined."""
    assert (
        on_paper("Ask **now** about [talking](intervention:cbt).\n\nThen rest.") == "Ask now about talking. Then rest."
    )


def test_a_sentence_that_only_leads_to_a_page_is_not_on_paper() -> None:
    """Nobody can follow it; what it says besides stays."""
    assert on_paper("Rest. [Worn out](page:people/x) says more. See [what to do](help#dementia). Ask.") == "Rest. Ask."
    assert on_paper("Ask for [a review](page:people/reviews) today.") == "Ask for a review today."


def test_the_leaflet_has_the_warnings_of_its_own_cluster(real_leaflets: dict[str, Leaflet[Words]]) -> None:
    """Cluster 20: stroke, the chance of dying, Lewy body, delirium. The sheet for the fridge has the signs too."""
    words = real_leaflets["cluster-20"].words

    for said in ("can cause a stroke", "chance of dying", "Lewy body"):
        assert said in words.medicines
    assert "delirium" in " ".join(words.get_help_if)
    assert real_leaflets["cluster-20-carers"].words.get_help_if == words.get_help_if


def test_what_a_trust_says_in_its_leaflet_stands_in_ours(real_leaflets: dict[str, Leaflet[Words]]) -> None:
    """Where it is the same everywhere: group, choosing, who has none, whom to expect, reviews, disagreeing, history."""
    about = " ".join(text for _, text in real_leaflets["cluster-3"].words.about)

    for said in (
        *("care package", "you and your team to agree", "Numbers 10 to 17", "each from 0 to 4", "The worker decides"),
        *("forensic services", "key worker, or care coordinator", "before a move", "when you ask", "if you wish"),
        *("only fewer symptoms", "An advocate can help", "Yorkshire", "another system"),
    ):
        assert said in about, said


def test_paper_points_to_its_own_help_box() -> None:
    """There is no bar at the top of a leaflet."""
    assert on_paper("Use Get help now on this page.") == "Use “Help now” on this leaflet."


def test_nothing_points_to_the_screen(real_leaflets: dict[str, Leaflet[Words]]) -> None:
    """No leaflet says "this page" or "this site" where it means itself."""
    for leaflet in real_leaflets.values():
        said = str(leaflet.words).lower()
        assert "this page" not in said, leaflet.id
        assert "this site" not in said, leaflet.id


def test_the_page_is_named_with_and_without_an_address(content: Path) -> None:
    """Without the address of the site the id of the page is all that is printed: none is made up."""
    catalogue = check(content, DAY).catalogue

    known = next(leaflets(catalogue, NAME, "https://example.org/waymark/"))
    unknown = next(leaflets(catalogue, NAME, ""))

    assert known.imprint.address == "https://example.org/waymark/people/clusters/1/"
    assert (unknown.imprint.page, unknown.imprint.address) == ("people/clusters/1", "")


def test_only_numbers_with_a_source_are_printed(real_report: Report) -> None:
    """Paper cannot be corrected, so what is not yet checked stays on the web page."""
    numbers = help_numbers(real_report.catalogue)

    assert (numbers.emergency, numbers.urgent) == ("999", "111")
    assert [line.name for line in numbers.listening] == ["Samaritans", "Shout", "Childline"]
    assert numbers.listening[1].how == "text SHOUT to 85258"
    assert numbers.checked == "22 November 2026"


def test_the_lower_of_two_review_states_is_printed(content: Path) -> None:
    """A leaflet is as far as the less reviewed of its two records."""
    sign(content, ("package", "01-first"))

    leaflet = next(leaflets(check(content, DAY).catalogue, NAME, ""))

    assert leaflet.words.review == ("Not yet clinically reviewed.", "A draft of ours.")


def test_files_and_ids(small_leaflets: dict[Form, Leaflet[Words]]) -> None:
    """The id that is printed on a leaflet is the name of its file."""
    assert {form.value: (leaflet.id, leaflet.file) for form, leaflet in small_leaflets.items()} == {
        "leaflet": ("cluster-1", "leaflets/cluster-1.pdf"),
        "large-print": ("cluster-1-large-print", "leaflets/cluster-1-large-print.pdf"),
        "carers": ("cluster-1-carers", "leaflets/cluster-1-carers.pdf"),
    }


def test_each_part_of_a_leaflet_stands_under_its_own_heading(small_leaflets: dict[Form, Leaflet[Words]]) -> None:
    """What it is like, what the person brings, and what is for carers, in this order."""
    assert small_leaflets[Form.LEAFLET].words.headings == (
        "What you may be experiencing",
        "Your strengths, and what you bring",
        "For carers and family",
    )


def test_paper_names_the_day_of_the_oldest_check(content: Path) -> None:
    """Of all the numbers on it: a reader may take none of them to be newer."""
    path = content / "helplines.yml"
    text = path.read_text(encoding="utf-8")
    later = text.partition("helplines:\n")[2].replace("id: emergency", "id: later").replace("2026-01-01", "2026-02-02")
    path.write_text(text + later, encoding="utf-8")

    assert help_numbers(load(content).catalogue).checked == "1 January 2026"
