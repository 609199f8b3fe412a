"""rename, replace, retire: nothing that was linked to is lost, and nothing is taken as read that nobody read."""

import posixpath
import re
import shutil
from pathlib import Path

import pytest
from care_pathways.cli import main
from care_pathways.load import load
from care_pathways.model.statement import SeenAs
from care_pathways.page import Link
from care_pathways.pages.people.leaflet import leaflets
from care_pathways.site import build, check
from click.testing import CliRunner

from tests import small
from tests.conftest import DAY, PROJECT, REAL_DAY
from tests.test_mistakes import first_line, replace


def run(*words: str) -> str:
    """The output of a command that succeeds."""
    done = CliRunner().invoke(main, words)
    assert done.exit_code == 0, done.output
    return done.output


def files(content: Path) -> dict[str, str]:
    """The text of every file of the site, by name."""
    found = build(check(content, DAY), PROJECT / "theme")
    return {name: raw.decode("utf-8", "replace") for name, raw in found.files()}


def test_a_renamed_record_is_whole_and_its_old_addresses_answer(content: Path) -> None:
    """Every field and link follows, no fact has changed, and all three old pages lead on, with and without a server."""
    run("publish", "--project", str(content.parent))
    (content / "synonyms.yml").write_text(
        "synonyms:\n  - {id: steps, words: [steps], leads_to: ['intervention:guided-help']}\n", encoding="utf-8"
    )
    replace(
        content / "pages/people/reviews.md", "[get help](help)", "[that](intervention:guided-help), or [get help](help)"
    )
    assert first_line(content) == "0 errors, 0 warnings"

    run("rename", "intervention", "guided-help", "steps-with-a-guide", "--project", str(content.parent))

    assert first_line(content) == "0 errors, 0 warnings"
    assert not (content / "interventions/guided-help.yml").exists()
    made = files(content)
    for view in ("people", "professionals", "commissioners"):
        page = made[f"{view}/interventions/guided-help/index.html"]
        target = f"../../../{view}/interventions/steps-with-a-guide/index.html"
        assert f'<meta http-equiv="refresh" content="0; url={target}">' in page
        assert f'<a href="{target}">' in page
        line = f"/{view}/interventions/guided-help/ /{view}/interventions/steps-with-a-guide/ 301\n"
        assert line in made["_redirects"]
    assert "location = /people/interventions/guided-help/ { return 301 /people/" in made["_redirects.nginx"]


def test_a_renamed_page_answers_at_its_old_path(content: Path) -> None:
    """A hand-written page moves with its file."""
    run("rename", "page", "people/reviews", "people/your-review", "--project", str(content.parent))

    assert first_line(content) == "0 errors, 0 warnings"
    assert 'url=../../people/your-review/index.html"' in files(content)["people/reviews/index.html"]


def test_a_page_that_our_code_knows_by_its_id_is_found_by_its_new_one(tmp_path: Path) -> None:
    """The menu, the door for carers, the leaflets and the page that is made of records: none is lost."""
    shutil.copytree(PROJECT / "content", tmp_path / "content")
    others = {
        "people/information-you-can-use": "people/other-forms",
        "people/for-carers": "people/carers",
        "people/about-clusters-on-one-sheet": "people/one-sheet",
        "people/for-everyone": "people/all",
    }
    before = load(PROJECT / "content").catalogue
    for old, new in others.items():
        run("rename", "page", old, new, "--project", str(tmp_path))
    report = check(tmp_path / "content", REAL_DAY)
    assert not report.failed, report.diagnostics
    site, catalogue = build(report, PROJECT / "theme"), report.catalogue
    around, pages = site.printer.chrome, {page.address: page for page in site.pages}

    assert around.another_form == "/people/other-forms/"
    assert around.to["carers"] == "/people/carers/"
    assert getattr(pages[""].view(), "carers", None) == Link("I support someone", "/people/carers/")
    assert pages["people/all/"].template == "people/for-everyone.html"
    about = [next(leaflets(found, "Site", "")).words.about for found in (before, catalogue)]
    assert about[0] == about[1] != ()


def test_a_name_that_was_in_use_is_not_given_again(content: Path) -> None:
    """An old link would lead to something else."""
    run("rename", "intervention", "walking", "walks", "--project", str(content.parent))

    done = CliRunner().invoke(
        main, ["rename", "intervention", "listening", "walking", "--project", str(content.parent)]
    )

    assert done.exit_code == 2
    assert "is or was the name of another intervention" in done.output


def test_a_name_that_is_in_use_is_not_given(content: Path) -> None:
    """Two records would have it."""
    done = CliRunner().invoke(
        main, ["rename", "intervention", "listening", "walking", "--project", str(content.parent)]
    )

    assert done.exit_code == 2
    assert '"walking" is or was the name of another intervention' in done.output
    assert first_line(content) == "0 errors, 0 warnings"


@pytest.mark.parametrize(
    ("kind", "old", "file", "line"),
    [
        ("role", "therapist", "roles.yml", "  - id: by-another-name\n    name: Therapist\n"),
        ("population", "mild-mood", "populations.yml", "kind: main, clusters: [1], was: [mild-mood]}"),
    ],
)
def test_a_record_of_a_list_stays_in_its_file(content: Path, kind: str, old: str, file: str, line: str) -> None:
    """It keeps its old id where that was an address."""
    replace(content / "populations.yml", "kind: added}", "kind: added, within: [mild-mood]}")

    run("rename", kind, old, "by-another-name", "--project", str(content.parent))

    assert first_line(content) == "0 errors, 0 warnings"
    assert line in (content / file).read_text(encoding="utf-8")


def test_a_page_that_names_another_in_its_head_follows_it(content: Path) -> None:
    """As well as in its text."""
    page = content / "pages/professionals/reviews.md"
    page.parent.mkdir()
    page.write_text(
        "---\ntitle: Of reviews\ndescription: For us.\naudience: professionals\n"
        "same_topic: [people/reviews]\n---\n\nSee [theirs](page:people/reviews).\n",
        encoding="utf-8",
    )

    run("rename", "page", "people/reviews", "people/your-review", "--project", str(content.parent))

    assert first_line(content) == "0 errors, 0 warnings"
    assert "same_topic: [people/your-review]\n---\n\nSee [theirs](page:people/your-review).\n" in page.read_text()


def test_what_goes_over_to_a_new_source_was_not_read_there(content: Path) -> None:
    """Marks are lowered, readings cleared, and the old source stays as replaced."""
    text = small.GUIDANCE.format(id="ng2", reference="NG2", status="current", more="")
    (content / "guidance/ng2.yml").write_text(text, encoding="utf-8")

    run("replace", "ng1", "ng2", "--project", str(content.parent))

    catalogue = load(content).catalogue
    moved = catalogue.statements["ng2/guided-help"].statement
    assert (moved.seen.as_, moved.seen.at, moved.seen.on, moved.number, moved.verb) == (
        SeenAs.RECALL,
        None,
        None,
        None,
        None,
    )
    assert moved.text == "PROFESSIONAL-CLAIM of guided-help"
    assert catalogue.interventions["guided-help"].value.evidence == ("ng2/guided-help",)
    old = catalogue.guidance["ng1"].value
    assert (old.status, old.replaced_by) == ("replaced", ("ng2",))
    assert catalogue.statements["ng1/guided-help"].statement.number == "1.5.2"


def test_what_the_new_source_has_already_stays_as_it_was_read_there(content: Path) -> None:
    """What went over keeps its conditions; what rests on the source as a whole goes over too."""
    small.write_planning(content)
    text = small.GUIDANCE.format(id="ng2", reference="NG2", status="current", more="replaces: [ng1]\n")
    own = small.STATEMENT.format(id="walking", number="7.1", verb="consider", text="Walks in the new text")
    (content / "guidance/ng2.yml").write_text(f"{text}statements:\n{own}", encoding="utf-8")
    replace(
        content / "guidance/ng1.yml",
        "PROFESSIONAL-CLAIM of listening\n",
        "PROFESSIONAL-CLAIM of listening\n    conditions: After a talk\n",
    )

    said = run("replace", "ng1", "ng2", "--project", str(content.parent))

    catalogue = load(content).catalogue
    kept, moved = (catalogue.statements[f"ng2/{name}"].statement for name in ("walking", "listening"))
    assert (kept.number, kept.text, kept.seen.as_) == ("7.1", "Walks in the new text", SeenAs.PAGE)
    assert (moved.conditions, moved.seen.as_) == ("After a talk", SeenAs.RECALL)
    assert catalogue.statements["ng2/guided-help"].statement.conditions is None
    assert catalogue.guidance["ng2"].value.replaces == ("ng1",)
    assert catalogue.pathways["mood"].value.quality_standards == ("ng2",)
    assert "  ng2/walking\n" not in said


def test_what_is_retired_says_so_at_its_address(content: Path) -> None:
    """While something names it nothing is done; then its pages say why, and lead on."""
    project = str(content.parent)
    words = ["retire", "intervention", "walking", "--reason", "Nobody offers it.", "--project", project]
    done = CliRunner().invoke(main, [*words, "--on", "2026-01-15"])
    assert done.exit_code == 1
    assert "content/packages/01-first.yml:14:5  package 01-first, choose_together.1" in done.output
    replace(content / "packages/01-first.yml", "  - walking\n", "  - other\n")
    other = (content / "interventions/walking.yml").read_text(encoding="utf-8").replace("id: walking", "id: other")
    (content / "interventions/other.yml").write_text(other, encoding="utf-8")

    run(*words, "--on", "2026-01-15", "--instead", "intervention:other")

    assert first_line(content) == "0 errors, 0 warnings"
    page = files(content)["people/interventions/walking/index.html"]
    assert "This page was taken away. Nobody offers it." in page
    assert '<a href="../../../people/interventions/other/index.html">' in page
    assert "refresh" not in page
    staff = files(content)["professionals/interventions/walking/index.html"]
    assert '<a href="../../../professionals/interventions/other/index.html">' in staff, "in the view of the reader"


def test_what_is_retired_without_another_in_its_place_leads_nowhere(content: Path) -> None:
    """Its line in the file says no more than was said."""
    replace(content / "packages/01-first.yml", "  - walking\n", "  - other\n")
    other = (content / "interventions/walking.yml").read_text(encoding="utf-8").replace("id: walking", "id: other")
    (content / "interventions/other.yml").write_text(other, encoding="utf-8")
    words = ["retire", "intervention", "walking", "--reason", "Nobody offers it.", "--project", str(content.parent)]
    run(*words, "--on", "2026-01-15")

    assert "instead" not in (content / "retired.yml").read_text(encoding="utf-8")
    page = files(content)["people/interventions/walking/index.html"]
    assert "This page was taken away. Nobody offers it." in page


def test_every_way_on_from_an_old_address_is_a_file(content: Path) -> None:
    """So that it also leads on from a disk, where no server looks for index.html in a folder."""
    run("rename", "intervention", "walking", "walks", "--project", str(content.parent))
    run("rename", "page", "people/reviews", "people/your-review", "--project", str(content.parent))
    made = files(content)

    for old in ("people/interventions/walking/index.html", "people/reviews/index.html"):
        links = re.findall(r'(?:href="|url=)([^"]+)"', made[old])
        assert len(links) == 4, "the refresh, the style sheet, the link on, and help"
        for link in links:
            assert posixpath.normpath(posixpath.join(posixpath.dirname(old), link)) in made, link


def test_ids_that_cannot_be_are_refused(content: Path) -> None:
    """A page has a path, and nothing else has; capital letters have none."""
    before = {path: path.read_bytes() for path in content.rglob("*.*")}
    for kind, old, new in (
        ("intervention", "walking", "people/walks"),
        ("intervention", "walking", "Walks"),
        ("page", "people/reviews", "people//reviews"),
    ):
        done = CliRunner().invoke(main, ["rename", kind, old, new, "--project", str(content.parent)])

        assert (done.exit_code, "An id has small letters, digits and single hyphens" in done.output) == (2, True), new
    assert {path: path.read_bytes() for path in content.rglob("*.*")} == before


def test_a_source_takes_no_place_of_its_own_and_none_if_it_may_not_be_cited(content: Path) -> None:
    """Nothing is written, and the status of the other is told."""
    before = {path: path.read_bytes() for path in content.rglob("*.*")}
    for new, sees in (
        ("ng1", "NG1 cannot take its own place."),
        ("cg9", "CG9 may not be cited itself: its status is replaced."),
        ("ng11", 'No guidance is called "ng11". Did you mean ng1?'),
        ("zzz", 'No guidance is called "zzz".\n'),
    ):
        done = CliRunner().invoke(main, ["replace", "ng1", new, "--project", str(content.parent)])

        assert (done.exit_code, sees in done.output) == (2, True), done.output
    assert {path: path.read_bytes() for path in content.rglob("*.*")} == before


def test_words_that_name_the_old_source_are_listed(content: Path) -> None:
    """Each with its line; what was said in the log of changes stays as it was said."""
    text = small.GUIDANCE.format(id="ng2", reference="NG2", status="current", more="")
    (content / "guidance/ng2.yml").write_text(text, encoding="utf-8")
    replace(content / "interventions/walking.yml", "Plain words on walking.", "Plain words on walking, by NG1 alone.")
    replace(content / "interventions/listening.yml", "Plain words on listening.", "Plain words of NG11.")
    (content / "changes.yml").write_text(
        "changes:\n  - id: first\n    on: 2026-01-02\n    edition: '1'\n    audiences: [professionals]\n"
        "    title: What NG1 says\n    text: It was read.\n    records: [guidance:ng1]\n",
        encoding="utf-8",
    )

    said = run("replace", "ng1", "ng2", "--project", str(content.parent))

    lines = [line for line in said.split("\n") if line.endswith("names NG1 in words")]
    assert len(lines) == 1
    assert "content/interventions/walking.yml:" in lines[0]


def test_retiring_adds_to_what_was_retired_and_takes_an_item_out_of_a_list(content: Path) -> None:
    """A page that links to itself may go; a population goes by its name, and the others of its file stay."""
    replace(content / "pages/people/reviews.md", "Ask for one,", "Ask [here](page:people/reviews) for one,")
    populations = (content / "populations.yml").read_text(encoding="utf-8")
    more = "  - {id: none, name: nobody at all, everyday: nobody, kind: main, clusters: [3]}\n"
    (content / "populations.yml").write_text(populations + more, encoding="utf-8")
    words = ("--on", "2026-01-15", "--project", str(content.parent))

    run("retire", "page", "people/reviews", "--reason", "It moved.", *words)
    run("retire", "population", "none", "--reason", "Nobody is in it.", *words)

    assert not (content / "pages/people/reviews.md").exists()
    assert (content / "populations.yml").read_text(encoding="utf-8") == populations
    assert (content / "retired.yml").read_text(encoding="utf-8") == (
        "# yaml-language-server: $schema=schema/retired.json\nretired:\n"
        "  - id: page:people/reviews\n    title: Reviews\n    on: 2026-01-15\n    reason: It moved.\n"
        "  - id: population:none\n    title: nobody at all\n    on: 2026-01-15\n    reason: Nobody is in it.\n"
    )
