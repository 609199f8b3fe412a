"""What pages say of reviews follows the records: the first one changes every page, and no page goes on denying it."""

import shutil
from datetime import date
from itertools import product
from pathlib import Path

from care_pathways.analysis.review_lines import ReviewLine
from care_pathways.analysis.told import SAYS, told
from care_pathways.catalogue import Catalogue
from care_pathways.model.review_record import Answer
from care_pathways.pages.chrome import POLICY, chrome
from care_pathways.pages.registry import all_pages
from care_pathways.render import assets, printer
from care_pathways.site import check
from care_pathways.source import Value

from tests.conftest import DAY, PROJECT, REAL_DAY
from tests.reviewing import sign
from tests.test_mistakes import replace

WHOLE = ("cluster", 1), ("package", "01-first")
FIRST_EPISODE = "10-first-episode-psychosis"
TODAY: dict[str, Value] = {"on": "2026-11-30", "edition": "2026.1"}
MISSING: dict[str, Value] = {"missing": "Words for | money."}
PEOPLE: dict[str, Value] = {
    "kind": "lived-experience",
    "by": "a group of carers",
    "profession": "carer",
    "people": "6",
    "consent": "true",
    "scope": "the words of cluster 1",
}


def catalogue(content: Path, day: date = DAY) -> Catalogue:
    """The content as it is now."""
    report = check(content, day)
    assert not report.failed, report.diagnostics
    return report.catalogue


def test_without_a_record_the_words_of_the_page_stand(content: Path) -> None:
    """As the author wrote them, with no link left; only the table of who took part is counted, from nothing."""
    found = catalogue(content)

    for name in set(SAYS) - {"presence"}:
        assert told(found, f"[Nobody, so far.](told:{name}) More.") == "Nobody, so far. More."
    assert "| Carers and family | None |" in told(found, "[None.](told:presence)")


def test_a_first_signature_takes_the_denial_away(content: Path) -> None:
    """And an edit that takes the last answer away brings it back."""
    denial = "[No clinician has read a text.](told:reviewed)"
    sign(content, *WHOLE)

    after = told(catalogue(content), denial)

    assert "No clinician" not in after
    assert after.startswith("Of 27 texts, clinicians or lawyers have found 2 right in whole and 0 in part")


def test_a_review_that_lapsed_is_told_no_more(content: Path) -> None:
    """Only one sentence was read, and it changed: nothing is reviewed."""

    def one(line: ReviewLine) -> Answer | None:
        return Answer.RIGHT if line.words == "Short help close to home." else None

    sign(content, ("package", "01-first"), answers=one)
    before = told(catalogue(content), "[None.](told:reviewed)")
    replace(content / "packages/01-first.yml", "summary: Short help close to home.", "summary: Long help far away.")

    assert "0 right in whole and 1 in part" in before
    assert told(catalogue(content), "[None.](told:reviewed)") == "None."


def test_people_who_took_part_are_counted_and_never_named(content: Path) -> None:
    """The table of who, and the log of what they said and what became of it."""

    def answers(line: ReviewLine) -> Answer | None:
        if not line.part.startswith("people."):
            return None
        return Answer.CHANGE if line.words in ("Short help close to home.", "Walk a little.") else Answer.RIGHT

    sign(
        content,
        ("package", "01-first"),
        id="carers",
        answers=answers,
        about={**PEOPLE, **MISSING},
    )
    replace(content / "packages/01-first.yml", "summary: Short help close to home.", "summary: Help close to home.")
    found = catalogue(content)

    assert "| Carers and family | 6 |" in told(found, "[None.](told:presence)")
    assert "| Clinicians and social workers | None |" in told(found, "[None.](told:presence)")
    assert "| Older people, and people with dementia | Not recorded" in told(found, "[None.](told:presence)")
    log = told(found, "[Nothing yet.](told:involvement-log)").split("\n")
    assert len(log) == 3
    assert log[2].startswith("| 5 January 2026 | a group of carers (6) | the words of cluster 1: ")
    assert "2 should change. Missing: Words for \\| money." in log[2]
    assert log[2].endswith("| Changed since: 1. As before: 1. Not answered yet: 1. |")
    assert told(found, "[Nobody.](told:tried)").startswith("6 people who use services, carers or readers")


def test_the_log_says_why_words_were_kept(content: Path) -> None:
    """What was not done is told with the editors' reason; only then is it answered."""

    def answers(line: ReviewLine) -> Answer | None:
        return Answer.CHANGE if line.words == "Walk a little." else None

    sign(content, ("package", "01-first"), id="carers", answers=answers, about={**PEOPLE, **MISSING})
    record = content / "reviews/carers.yml"
    reason = "remark: Say it another way\n    kept_because: The guideline has no other word."
    record.write_text(record.read_text().replace("remark: Say it another way", reason))
    log = told(catalogue(content), "[Nothing yet.](told:involvement-log)")

    assert log.endswith("| Changed since: 0. As before: 1. Why: The guideline has no other word. |")


def test_what_a_source_says_may_be_asked_about_by_people(content: Path) -> None:
    """It has no field, and stands as before until its words change."""

    def answers(line: ReviewLine) -> Answer | None:
        return Answer.CHANGE if line.of.startswith("statement:") else None

    sign(content, ("package", "01-first"), id="carers", answers=answers, about=PEOPLE)
    before = told(catalogue(content), "[Nothing yet.](told:involvement-log)")
    replace(content / "guidance/ng1.yml", "Tablets are not the first step", "Tablets come second")
    after = told(catalogue(content), "[Nothing yet.](told:involvement-log)")

    assert before.endswith("| Changed since: 0. As before: 1. Not answered yet: 1. |")
    assert after.endswith("| Changed since: 1. As before: 0. |")


def test_words_of_a_reviewer_are_no_mark_up(content: Path) -> None:
    """A name or a scope is printed as it was written."""
    sign(content, *WHOLE, about={"by": "a nurse *and* [more](https://evil.example) <b>"})

    assert "a nurse \\*and\\* \\[more\\](https://evil.example) \\<b\\>" in told(
        catalogue(content), "[Nobody.](told:taken-part)"
    )


DENYING = ("about/involvement/", "about/method/", "about/safety/", "about/")
"""Pages of the real content that say that nobody has reviewed or tried something."""


def test_real_pages_change_with_the_first_signature(tmp_path: Path) -> None:
    """Each denies a review today, and none does after one."""
    content = tmp_path / "content"
    shutil.copytree(PROJECT / "content", content)
    before = _pages(content)
    sign(
        content,
        ("package", FIRST_EPISODE),
        id="carers",
        answers=_people_only,
        about={**PEOPLE, **TODAY},
    )
    sign(content, ("intervention", "cbtp"), id="nurse", about=TODAY)

    after = _pages(content)

    denials = (
        "has reviewed a text yet",
        "So far nobody has been involved",
        "Nobody has reviewed the texts",
        "Nobody who uses services has read",
    )
    assert [address for address in DENYING if not any(denial in before[address] for denial in denials)] == []
    assert [pair for pair in product(DENYING, denials) if pair[1] in after[pair[0]]] == []


def _people_only(line: ReviewLine) -> Answer | None:
    return Answer.RIGHT if line.part.startswith("people.") else None


def _pages(content: Path) -> dict[str, str]:
    found = catalogue(content, REAL_DAY)
    files = assets(PROJECT / "theme")
    names = {name: place for name, (place, _) in files.items()}
    print_of = printer(PROJECT / "theme", chrome(found, names, POLICY)).document
    return {page.address: " ".join(print_of(page).split()) for page in all_pages(found) if page.address in DENYING}
