"""What a reviewer sees beside a statement: how it was seen, where it stands, what was said before, what we ask."""

from pathlib import Path

import pytest
from care_pathways.analysis.review_lines import ReviewLine, lines_about
from care_pathways.analysis.review_parts import parts
from care_pathways.analysis.review_rows import Row, rows
from care_pathways.analysis.review_scope import UnknownScopeError, scope
from care_pathways.model.review_record import Answer, ReviewKind
from care_pathways.site import check

from tests import small
from tests.conftest import DAY
from tests.reviewing import READERS, sign
from tests.test_mistakes import replace

SEEN = "    seen: {as: page, of: 2025-11, at: https://www.nice.org.uk/guidance/ng1, on: 2025-12-01}\n"
TABLETS = "    text: Tablets are not the first step\n    holds_for: [mild-mood]\n"
PAGE = "https://www.nice.org.uk/guidance/ng1"
DOUBT = "What we saw raises a doubt. Is it so?"
NOT_READ = "Nobody here has read it at its source. Does the source say so?"
SUMMARY = "We saw it only in a summary. Does the source itself say so?"


def row(content: Path, words: str, what: str = "cluster", key: str = "1") -> Row:
    """The row of the statement with these words."""
    catalogue = check(content, DAY).catalogue
    return next(found for found in rows(catalogue, scope(catalogue, what, key)) if words in found.words)


@pytest.mark.parametrize(
    ("new", "seen", "link", "question"),
    [
        (SEEN, f"text of November 2025; read 1 December 2025; {PAGE}", PAGE, ""),
        ("    seen: {as: page, of: 2025-11}\n", "text of November 2025", PAGE, ""),
        ("    seen: {as: page, on: 2025-12-01}\n", "read 1 December 2025", PAGE, ""),
        ("    seen: {as: page, at: A copy}\n", "A copy", PAGE, ""),
        ("    seen: {as: page}\n", "", PAGE, ""),
        ("    seen: {as: recall}\n", "", PAGE, NOT_READ),
        ("    seen: {as: summary}\n    note: See 1.5.4.\n", "", PAGE, f"{SUMMARY} See 1.5.4."),
        ("    seen: {as: page}\n    doubtful: true\n", "", PAGE, DOUBT),
        ("    seen: {as: page}\n    link: https://example.org/this\n", "", "https://example.org/this", ""),
    ],
)
def test_a_statement_tells_how_it_was_seen(content: Path, new: str, seen: str, link: str, question: str) -> None:
    """As far as that is known, and with the nearest address; what is in doubt is asked."""
    replace(content / "guidance/ng1.yml", f"{TABLETS}{SEEN}", f"{TABLETS}{new}")

    found = row(content, "Tablets are not the first step")

    assert found.seen.partition("; ")[2] == seen
    assert (found.link, found.question) == (link, question)


def test_a_source_without_an_address_has_no_link(content: Path) -> None:
    """Nothing is made up."""
    replace(content / "guidance/ng1.yml", f"url: {PAGE}\n", "")

    assert row(content, "Tablets are not the first step").link == ""


def test_a_fact_leads_to_the_first_source_that_says_where_it_is(content: Path) -> None:
    """Others are named all the same."""
    path = content / "sources.yml"
    path.write_text(
        path.read_text(encoding="utf-8")
        + "  - {id: web, short: A page, what: A page, licence: Open, seen: whole, where: 'https://example.org/web'}\n",
        encoding="utf-8",
    )
    replace(content / "clusters/01-first.yml", "local\n      sources: [paper]", "local\n      sources: [paper, web]")

    found = row(content, "Who cluster 1 describes")

    assert (found.source, found.link) == ("Paper 2019; A page", "https://example.org/web")


def test_a_suggestion_of_ours_is_asked_about(content: Path) -> None:
    """And what has no known source."""
    small.write_planning(content)

    assert row(content, "Weeks to months").question == "We know of no source. Is it right, and do you know one?"
    assert (
        row(content, "COMMISSIONER-WHO", "pathway", "mood").question
        == "This is our own suggestion. Does it fit with practice?"
    )


def test_another_line_of_a_list_that_was_read_is_new(content: Path) -> None:
    """Words that share none with what was read were not reviewed; words that share one have changed."""
    sign(content, ("package", "01-first"))
    replace(content / "packages/01-first.yml", "  - GP\n", "  - Nurse\n")
    replace(content / "packages/01-first.yml", "setting: Primary care", "setting: Primary school")

    assert row(content, "Nurse").since == "Not reviewed before."
    assert row(content, "Primary school").since == "Changed since 5 January 2026. It said: Primary care"
    assert row(content, "Weeks to months").since == "Unchanged. Right, said a mental health nurse, 5 January 2026."


def test_a_statement_in_doubt_comes_before_what_we_ask_ourselves(content: Path) -> None:
    """It could harm somebody if it were wrong."""
    replace(content / "guidance/ng1.yml", "verb: do not offer", "verb: monitor")
    replace(content / "packages/01-first.yml", "note: Do not begin with tablets\n    ", "")
    plain = order(content)
    replace(content / "guidance/ng1.yml", f"{TABLETS}{SEEN}", f"{TABLETS}{SEEN}    doubtful: true\n")
    doubtful = order(content)

    tablets, asked = "NG1 1.5.3. monitor: Tablets are not the first step.", "Weeks to months"
    assert next(words for words in plain if words.startswith((tablets, asked))).startswith(asked)
    assert next(words for words in doubtful if words.startswith((tablets, asked))).startswith(tablets)


def order(content: Path) -> list[str]:
    """The statements of the pack on cluster 1, as a clinician gets them."""
    catalogue = check(content, DAY).catalogue
    return [line.words for part in parts(catalogue, scope(catalogue, "cluster", "1")) for line in part.scope.lines]


def test_what_readers_found_clear_is_still_to_be_read_by_a_clinician(content: Path) -> None:
    """Only what a review of the same kind found right goes to the end."""
    before = order(content)
    sign(content, ("package", "01-first"), id="readers", answers=_to_people, about=READERS)
    after = order(content)
    sign(content, ("package", "01-first"), answers=_to_people)

    assert after == before
    assert order(content) != before


def _to_people(line: ReviewLine) -> Answer | None:
    return Answer.RIGHT if line.part.startswith("people.") else None


def test_a_review_by_people_is_asked_only_what_people_read(content: Path) -> None:
    """Nothing of a law is: so such a pack is not made."""
    catalogue = check(content, DAY).catalogue

    found = scope(catalogue, "cluster", "1", ReviewKind.PLAIN_WORDS)

    assert found.lines
    assert all(line.part.startswith("people.") for line in found.lines)
    with pytest.raises(UnknownScopeError, match="Nothing in Pages and statements of law is asked about"):
        scope(catalogue, "law", "", ReviewKind.PLAIN_WORDS)


def test_a_cluster_without_a_package_is_read_by_itself(content: Path) -> None:
    """Cluster 2 is explained, and nothing is offered for it."""
    catalogue = check(content, DAY).catalogue

    assert {line.of for line in scope(catalogue, "cluster", "2").lines} == {"cluster:2"}


@pytest.mark.parametrize("of", ["statement:ng1/gone", "package:gone", "cluster:99"])
def test_what_is_gone_says_nothing(content: Path, of: str) -> None:
    """A record of review outlives what it was about."""
    catalogue = check(content, DAY).catalogue

    assert lines_about(catalogue, of) == ()
    assert lines_about(catalogue, "statement:ng1/walking")[0].words.startswith("NG1 1.5.2. offer: PROFESSIONAL-CLAIM")
