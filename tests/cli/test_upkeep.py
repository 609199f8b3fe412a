"""The commands that keep the content fresh, as they are typed: impact, due, changes."""

import json
import shutil
from pathlib import Path

import pytest

from tests import small
from tests.cli.test_cli import run
from tests.conftest import PROJECT
from tests.test_mistakes import replace


def test_impact_lists_statements_owners_and_pages(content: Path) -> None:
    """Each statement with its line, its words and who answers for it; pages in every view; leaflets."""
    result = run("impact", "NG1", "--project", str(content.parent))

    assert result.exit_code == 0
    assert "4 statements rest on it" in result.output
    assert (
        "  content/interventions/walking.yml:7:12  intervention walking, evidence.1\n"
        "      offer: PROFESSIONAL-CLAIM of walking (1.5.2; Checked against the publisher's text; content editor)\n"
    ) in result.output
    assert "Review owners: content editor (4), no owner named (2)\nClusters: 1\n" in result.output
    for view in ("people", "professionals", "commissioners"):
        assert f"  /{view}/clusters/1/" in result.output
    assert "  /leaflets/cluster-1.pdf" in result.output


def test_impact_of_one_statement_leaves_out_what_rests_on_others(content: Path) -> None:
    """A caution alone rests on it, and the interventions of the same source do not."""
    result = run("impact", "ng1/no-tablets-first", "--project", str(content.parent))

    assert result.exit_code == 0
    assert "ng1/no-tablets-first (1.5.3; do-not): Tablets are not the first step\n" in result.output
    assert "1 statement rests on it\n  content/packages/01-first.yml:17:16  package 01-first, avoid.1.statement\n" in (
        result.output
    )
    assert "/professionals/clusters/1/" in result.output
    assert "intervention walking" not in result.output


def test_a_line_that_also_says_how_long_rests_on_its_statement_once(content: Path) -> None:
    """How long and what to watch only point at the evidence of the same record."""
    path = content / "interventions/walking.yml"
    path.write_text(
        path.read_text().replace("evidence: [ng1/walking]\n", "evidence: [ng1/walking]\ncourse: [ng1/walking]\n")
    )

    result = run("impact", "ng1/walking", "--project", str(content.parent))

    assert "course:" in path.read_text()
    assert "1 statement rests on it\n" in result.output


def test_changes_tell_which_statement_of_a_source_changed(content: Path, tmp_path: Path) -> None:
    """By its id, with what it said before."""
    old = shutil.copytree(content, tmp_path / "older" / "content")
    replace(content / "guidance/ng1.yml", "text: Tablets are not the first step", "text: Tablets come later")

    found = json.loads(run("changes", str(old), str(content), "--format", "json").output)

    told = [row for row in found["changes"] if row["part"] == "Statement no-tablets-first"]
    assert [(row["reader"], row["id"], row["before"][:30], row["after"][:18]) for row in told] == [
        ("professionals", "ng1", "Tablets are not the first step", "Tablets come later")
    ]


def test_impact_for_programs(content: Path) -> None:
    """The same by name."""
    found = json.loads(run("impact", "ng1", "--project", str(content.parent), "--format", "json").output)

    assert found["places"][0] == {
        "at": "content/interventions/guided-help.yml:7:12",
        "kind": "intervention",
        "id": "guided-help",
        "field": "evidence.1",
        "part": "evidence",
        "says": "PROFESSIONAL-CLAIM of guided-help",
        "recommendation": "1.5.2",
        "strength": "offer",
        "check": "text",
        "owner": "content editor",
        "would_cite": None,
        "cites_it_already": False,
    }
    assert found["clusters"] == [1]
    assert "guidance/ng1/" in found["pages"]["all"]


def test_impact_says_what_would_cite_the_new_source(content: Path) -> None:
    """And what to write into the record of the old one."""
    text = (content / "guidance/ng1.yml").read_text()
    (content / "guidance/ng2.yml").write_text(text.replace("ng1", "ng2").replace("NG1", "NG2"))
    words = ("impact", "ng1", "--replaced-by", "ng2", "--project", str(content.parent))

    result = run(*words)
    found = json.loads(run(*words, "--format", "json").output)

    assert "If NG2 (ng2) takes its place\n  4 statements would cite ng2." in result.output
    assert "content/guidance/ng1.yml: status: replaced, replaced_by: [ng2]" in result.output
    assert [place["would_cite"] for place in found["places"]] == ["ng2"] * 4 + [None] * 2


@pytest.mark.parametrize(
    ("words", "sees"),
    [
        (("ng11",), 'No guidance is called "ng11". Did you mean ng1?'),
        (("walking",), 'No guidance is called "walking".'),
        (("ng1", "--replaced-by", "ng"), 'No guidance is called "ng". Did you mean ng1?'),
        (("ng1", "--replaced-by", "cg9"), "CG9 (cg9) may not be cited: it is replaced. Use ng1."),
        (("ng1", "--replaced-by", "ng1"), "NG1 cannot take its own place."),
        (("ng1/no-tablets",), 'No statement is called "ng1/no-tablets". Did you mean ng1/no-tablets-first?'),
        (
            ("ng1/no-tablets-first", "--replaced-by", "cg9"),
            "A source takes the place of a source: ask for ng1, not for ng1/no-tablets-first.",
        ),
    ],
)
def test_impact_refuses_what_cannot_be(content: Path, words: tuple[str, ...], sees: str) -> None:
    """The content is not to blame: it ends with 2 and says what comes near."""
    result = run("impact", *words, "--project", str(content.parent))

    assert result.exit_code == 2
    assert f"Error: {sees}\n" in result.output


def test_where_used_counts_links_in_prose(content: Path) -> None:
    """A page that only links to a source shows it too."""
    replace(content / "pages/people/reviews.md", "Ask for one,", "Ask for one, as [NICE says](guidance:ng1),")

    found = json.loads(run("where-used", "ng1", "--project", str(content.parent), "--format", "json").output)

    assert {"kind": "page", "id": "people/reviews", "field": "body", "at": "content/pages/people/reviews.md:7:29"} in (
        found["fields"]
    )
    assert "people/reviews/" in found["pages"]


def test_where_used_of_a_line_counts_its_number_in_words(content: Path) -> None:
    """999 in a text leads to it. A line without a number, or with a long one, is found by its links alone."""
    replace(content / "pages/people/reviews.md", "Ask for one,", "Ask for one, or call 999, or [them](cluster:one),")
    path = content / "helplines.yml"
    for key, number in (("texts", "text_number: '85258'"), ("long", "call: 0808 157 0001")):
        path.write_text(
            path.read_text(encoding="utf-8")
            + f"  - {{id: {key}, name: A line, kind: advice, {number}, hours: Always, who_for: All, cost: Free,\n"
            "     confidence: sourced, checked_on: 2026-01-01, checked_as: '00000000', source: A page}\n",
            encoding="utf-8",
        )

    def used(key: str) -> list[str]:
        found = json.loads(run("where-used", key, "--project", str(content.parent), "--format", "json").output)
        return [f"{row['kind']} {row['id']}" for row in found["fields"]]

    assert used("emergency") == ["page people/reviews"]
    assert used("texts") == []
    assert used("long") == []


def test_due_lists_what_is_overdue_and_soon(content: Path) -> None:
    """At a fixed day, with lines, owners, and how much rests on each source."""
    replace(content / "packages/01-first.yml", "owner: content editor", "owner: pharmacist\n  next_due: 2026-03-01")

    result = run("due", "--project", str(content.parent), "--as-of", "2026-04-02", "--within", "30")

    assert result.output == (
        "As of 2026-04-02, and 30 days ahead (to 2026-05-02)\n"
        "\n"
        "Reviews of texts: 1 overdue, 0 soon\n"
        "  OVERDUE  2026-03-01  content/packages/01-first.yml:59:13  package 01-first; pharmacist\n"
        "  26 texts have no day for a next review\n"
        "\n"
        "Words that changed after they were found right (care-pathways review pack): 0 overdue, 0 soon\n"
        "\n"
        "Changes that reviewers ask for (care-pathways review open): 0 overdue, 0 soon\n"
        "\n"
        "Helplines, to be compared with a source every 90 days: 1 overdue, 0 soon\n"
        "  OVERDUE  2026-04-01  content/helplines.yml:10:17  999, last checked 2026-01-01\n"
        "\n"
        "Results in the accessibility statement (make accessibility-record): 0 overdue, 0 soon\n"
        "\n"
        "Suppressions that end: 0 overdue, 0 soon\n"
        "\n"
        "What may change (content/watch.yml), with the day to look: 0 overdue, 0 soon\n"
        "\n"
        "Guidance whose status was seen too long ago (six months where we rest on it, else a year): "
        "0 overdue, 0 soon\n"
        "\n"
        "Guidance whose status nobody has seen at its source: 2 overdue, 0 soon\n"
        "  OVERDUE  never       content/guidance/ng1.yml:8:9  NG1 (current), status never seen; "
        "4 statements rest on it\n"
        "  and 1 more on which no statement rests\n"
    )


def test_due_for_programs(content: Path) -> None:
    """Every item by name, and those on which nothing rests."""
    words = ("due", "--project", str(content.parent), "--as-of", "2026-01-15", "--format", "json")

    found = json.loads(run(*words).output)

    assert (found["as_of"], found["within_days"], found["texts_without_a_day"]) == ("2026-01-15", 90, 27)
    assert found["due"][0] == {
        "group": "helplines",
        "on": "2026-04-01",
        "overdue": False,
        "kind": "helpline",
        "id": "emergency",
        "at": "content/helplines.yml:10:17",
        "says": "999, last checked 2026-01-01",
        "owner": None,
        "statements": 0,
    }
    assert [item["id"] for item in found["due"]] == ["emergency", "ng1", "cg9"]


@pytest.fixture
def older(content: Path, tmp_path: Path) -> Path:
    """An older version, in which the walk was offered and a helpline closed at night."""
    old = tmp_path / "older"
    shutil.copytree(content, old / "content")
    replace(old / "content/framework.yml", "edition: '1'", "edition: '0'")
    replace(old / "content/helplines.yml", "hours: Always", "hours: By *day*")
    small.reword(old / "content", "walking", "consider")
    return old


def test_changes_are_told_by_reader(content: Path, older: Path) -> None:
    """With what was, and what is now."""
    result = run("changes", str(older), str(content))

    assert result.output == (
        "From edition 0 to edition 1: 3 changes\n"
        "\n"
        "For professionals: 2 changes\n"
        "  Professional title of walking\n"
        "    changed: Evidence\n"
        "      was  Consider: PROFESSIONAL-CLAIM of walking (NG1, 1.5.2, checked in the publisher's text)\n"
        "      now  Offer: PROFESSIONAL-CLAIM of walking (NG1, 1.5.2, checked in the publisher's text)\n"
        "  NG1: Guideline NG1\n"
        "    changed: Statement walking\n"
        "      was  PROFESSIONAL-CLAIM of walking (1.5.2, consider)\n"
        "      now  PROFESSIONAL-CLAIM of walking (1.5.2, offer)\n"
        "\n"
        "For everyone: 1 change\n"
        "  999\n"
        "    changed: Hours\n"
        "      was  By *day*\n"
        "      now  Always\n"
    )


def test_changes_as_markdown_show_every_sign_as_typed(content: Path, older: Path) -> None:
    """The new folder is that of the project when none is named."""
    result = run("changes", str(older / "content"), "--project", str(content.parent), "--format", "markdown")

    assert result.output.startswith("# From edition 0 to edition 1\n\n## For professionals\n")
    assert "### 999\n\n- Changed: Hours. Was: “By \\*day\\*” Now: “Always”\n" in result.output


def test_changes_for_programs(content: Path, older: Path) -> None:
    """Each change by name."""
    found = json.loads(run("changes", str(older), str(content), "--format", "json").output)

    assert (found["from"], found["to"], found["left_out"]) == ("0", "1", [])
    assert found["changes"][-1] == {
        "reader": "everyone",
        "kind": "helpline",
        "id": "emergency",
        "topic": "999",
        "what": "changed",
        "part": "Hours",
        "before": "By *day*",
        "after": "Always",
    }


def test_changes_need_content_on_both_sides(content: Path, tmp_path: Path) -> None:
    """A folder with nothing in it is a wrong call."""
    (tmp_path / "empty").mkdir()

    result = run("changes", str(tmp_path / "empty"), str(content))

    assert result.exit_code == 2
    assert "empty holds no content." in result.output


def test_the_real_content_has_no_changes_from_itself() -> None:
    """Every kind of record can be read by every reader."""
    result = run("changes", str(PROJECT), "--project", str(PROJECT))

    assert result.output.splitlines()[0].endswith(": 0 changes")


def test_impact_of_what_nothing_rests_on(content: Path) -> None:
    """It says none of each; a statement without a number says so."""
    replace(content / "guidance/cg9.yml", "    number: 1.1\n", "")

    source = run("impact", "cg9", "--project", str(content.parent)).output
    statement = run("impact", "cg9/old", "--project", str(content.parent), "--format", "text").output
    found = json.loads(run("impact", "cg9/old", "--project", str(content.parent), "--format", "json").output)

    assert "0 statements rest on it\n0 places only name it\nReview owners: none\nClusters: none\n" in source
    assert "\ncg9/old (no number known; offer): What was said before\n" in statement
    assert (found["id"], found["places"]) == ("cg9/old", [])


@pytest.mark.parametrize(
    ("more", "sees"),
    [
        ("replaced_by: [ng1]\n", "it is replaced. Use ng1."),
        ("", "it is replaced.\n"),
    ],
)
def test_impact_says_what_to_use_as_far_as_it_is_known(content: Path, more: str, sees: str) -> None:
    """What replaced it, or nothing."""
    text = small.GUIDANCE.format(id="cg8", reference="CG8", status="replaced", more=more)
    (content / "guidance/cg8.yml").write_text(text, encoding="utf-8")

    result = run("impact", "ng1", "--replaced-by", "cg8", "--project", str(content.parent))

    assert f"CG8 (cg8) may not be cited: {sees}" in result.output


def test_impact_counts_records_that_cite_the_new_source_already(content: Path) -> None:
    """There two may become one; elsewhere nothing is said of it."""
    text = (content / "guidance/ng1.yml").read_text()
    (content / "guidance/ng2.yml").write_text(text.replace("ng1", "ng2").replace("NG1", "NG2"))
    words = ("impact", "ng1", "--replaced-by", "ng2", "--project", str(content.parent))
    before = run(*words).output
    replace(content / "interventions/walking.yml", "evidence: [ng1/walking]", "evidence: [ng1/walking, ng2/walking]")

    after = run(*words).output
    found = json.loads(run(*words, "--format", "json").output)["places"]

    assert "cites ng2 already" not in before
    assert "  1 of them stands in a record that cites ng2 already.\n" in after
    assert [place["id"] for place in found if place["cites_it_already"]] == ["walking"]


def test_what_nothing_comes_near_is_not_guessed_at(content: Path) -> None:
    """A statement that is like none."""
    result = run("impact", "ng1/zzzzzzzzzzzzz", "--project", str(content.parent))

    assert 'No statement is called "ng1/zzzzzzzzzzzzz".\n' in result.output


def test_due_soon_is_not_overdue_and_texts_with_a_day_are_not_counted_as_without(content: Path) -> None:
    """The helpline is due in April; every text has its day."""
    for path in content.rglob("*.yml"):
        text = path.read_text(encoding="utf-8")
        path.write_text(text.replace("owner: content editor", "owner: nurse\n  next_due: 2027-03-01"), encoding="utf-8")
    replace(
        content / "pages/people/reviews.md",
        "audience: people\n",
        "audience: people\nreview:\n  state: draft\n  owner: nurse\n  next_due: 2027-03-01\n",
    )

    output = run("due", "--project", str(content.parent), "--as-of", "2026-01-15").output

    assert "day for a next review" not in output
    assert "0 overdue, 1 soon\n  soon     2026-04-01  content/helplines.yml:10:17  999, last checked" in output


def test_changes_say_what_could_not_be_read_and_whose_edition_is_not_known(content: Path, older: Path) -> None:
    """A broken record is left out by name."""
    (older / "content/framework.yml").write_text("id: framework\n", encoding="utf-8")
    (content / "interventions/walking.yml").write_text("id: walking\n", encoding="utf-8")
    words = ("changes", str(older), str(content))

    told = run(*words).output
    marked = run(*words, "--format", "markdown").output

    assert told.startswith("From edition unknown to edition 1: ")
    assert "\nLeft out, because it could not be read in both versions: " in told
    assert "intervention walking" in told
    assert "\nLeft out, because it could not be read in both versions: " in marked
