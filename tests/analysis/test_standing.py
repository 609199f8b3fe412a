"""How far a record was reviewed follows from answers about its words as they stand."""

from datetime import timedelta
from pathlib import Path

from care_pathways.analysis.due import Group, due
from care_pathways.analysis.review_lines import ReviewLine
from care_pathways.analysis.standing import Standing, standing
from care_pathways.model.review import ReviewState
from care_pathways.model.review_record import Answer, ReviewKind
from care_pathways.pages.parts.reviews import review_state
from care_pathways.site import check
from care_pathways.source import Value

from tests.conftest import DAY
from tests.reviewing import READERS, sign
from tests.test_mistakes import replace

PACKAGE = ("package", "01-first")
PHARMACIST: dict[str, Value] = {"by": "a pharmacist", "profession": "pharmacist"}


def of_package(content: Path) -> Standing:
    """How far the package stands reviewed."""
    catalogue = check(content, DAY).catalogue
    return standing(catalogue, catalogue.packages[1])


def shown(content: Path) -> tuple[str, ...]:
    """What its panel says of each review."""
    catalogue = check(content, DAY).catalogue
    record = catalogue.packages[1]
    return review_state(catalogue, record, record.value.review).records


def only_setting(line: ReviewLine) -> Answer | None:
    """One field is right, the rest was not read."""
    return Answer.RIGHT if line.part == "setting" else None


def against_setting(line: ReviewLine) -> Answer | None:
    """That field is to be changed."""
    return Answer.CHANGE if line.part == "setting" else None


def test_nobody_reviewed_it(content: Path) -> None:
    """Without a record it is a draft."""
    assert of_package(content).state is ReviewState.DRAFT


def test_a_review_of_every_statement(content: Path) -> None:
    """All found right by a clinician."""
    sign(content, PACKAGE)

    found = of_package(content)

    assert found.state is ReviewState.CLINICALLY_REVIEWED
    assert found.accepted[ReviewKind.CLINICAL] == found.lines > 20


def test_a_review_of_a_part(content: Path) -> None:
    """One statement of many."""
    sign(content, PACKAGE, answers=only_setting, about={"scope": "the setting"})

    found = of_package(content)

    assert (found.state, found.accepted[ReviewKind.CLINICAL]) == (ReviewState.PARTLY_REVIEWED, 1)
    assert shown(content) == (
        f"Reviewed by a mental health nurse, 5 January 2026: the setting. 1 of {found.lines} statements found right.",
    )


def test_exactly_the_sentences_that_changed_lapse(content: Path) -> None:
    """Two sentences of one text are put otherwise: they are counted, and all else holds."""
    path = content / "packages/01-first.yml"
    replace(path, "summary: Short help close to home.", "summary: Near to home. It is short. It is free.")
    sign(content, PACKAGE)
    lines = of_package(content).lines
    replace(path, "summary: Near to home. It is short. It is free.", "summary: Near to home. It is long. It is not.")

    found = of_package(content)

    assert found.state is ReviewState.PARTLY_REVIEWED
    assert found.accepted[ReviewKind.CLINICAL] == lines - 1
    assert shown(content)[0].endswith(f"{lines - 1} of {lines} statements found right. Two sentences changed since.")


def test_a_list_in_another_order_says_the_same(content: Path) -> None:
    """A line is known by its words, not by its place."""
    path = content / "guidance/ng1.yml"
    sign(content, PACKAGE)
    text = path.read_text()
    head, _, rest = text.partition("  - id: no-tablets-first")
    body, _, after = rest.partition("  - id: feels-better")
    path.write_text(f"{head}  - id: feels-better{after}  - id: no-tablets-first{body}")

    assert of_package(content).state is ReviewState.CLINICALLY_REVIEWED


def test_what_a_source_says_counts_with_its_verb(content: Path) -> None:
    """The caution of the package rests on a statement: another verb, and it is to be read again."""
    sign(content, PACKAGE)
    replace(content / "guidance/ng1.yml", "verb: do not offer", "verb: offer")

    found = of_package(content)

    assert (found.state, found.acts[0].changed) == (ReviewState.PARTLY_REVIEWED, 1)


def test_two_reviewers_may_disagree_and_both_are_kept(content: Path) -> None:
    """What one finds right and the other does not counts for neither."""
    sign(content, PACKAGE)
    sign(content, PACKAGE, id="pharmacist", answers=against_setting, about=PHARMACIST)

    found = of_package(content)

    assert (found.state, found.disputed) == (ReviewState.PARTLY_REVIEWED, 1)
    assert [(act.review.id, act.right, act.against) for act in found.acts] == [
        ("nurse", found.lines, 0),
        ("pharmacist", 0, 1),
    ]


def test_who_comes_to_another_answer_has_changed_their_mind(content: Path) -> None:
    """The later answer counts when its reviewer says that it takes the place of an earlier one."""
    sign(content, PACKAGE, answers=against_setting)
    sign(content, PACKAGE, id="again", about={"on": "2026-01-06", "replaces_earlier": "true"})

    assert of_package(content).state is ReviewState.CLINICALLY_REVIEWED


def test_two_people_may_sign_by_the_same_role(content: Path) -> None:
    """Another nurse finds right what a nurse wants changed: both are kept, and the statement counts for neither."""
    sign(content, PACKAGE, answers=against_setting)
    sign(content, PACKAGE, id="again", about={"on": "2026-01-06"})

    found = of_package(content)

    assert (found.state, found.disputed) == (ReviewState.PARTLY_REVIEWED, 1)


def test_readers_without_a_clinician_make_no_clinical_review(content: Path) -> None:
    """Tried with people, and still a draft for clinicians."""
    about: dict[str, Value] = {
        "kind": "lived-experience",
        "profession": "carer",
        "by": "carers",
        "people": "3",
        "consent": "true",
    }
    sign(content, PACKAGE, about=about | {"consent": "true"})

    found = of_package(content)

    assert (found.state, found.tested) == (ReviewState.DRAFT, True)
    assert shown(content)[0].startswith("Tried by carers (3 took part), 5 January 2026")


def test_what_lapsed_and_what_is_asked_for_is_due(content: Path) -> None:
    """Both are named, with the record."""
    sign(content, PACKAGE, answers=only_setting)
    sign(content, PACKAGE, id="pharmacist", answers=against_setting, about=PHARMACIST)
    before = [item.group for item in due(check(content, DAY).catalogue, DAY, timedelta(0))]
    replace(content / "packages/01-first.yml", "setting: ", "setting: Another ")
    after = [item.group for item in due(check(content, DAY).catalogue, DAY, timedelta(0))]

    assert (before.count(Group.ASKED), before.count(Group.LAPSED)) == (1, 0)
    assert (after.count(Group.ASKED), after.count(Group.LAPSED)) == (0, 1)


LAWYER: dict[str, Value] = {"kind": "legal", "by": "a solicitor", "profession": "lawyer"}


def to_people(line: ReviewLine) -> Answer | None:
    """Readers judge the words for people."""
    return Answer.RIGHT if line.part.startswith("people.") else None


def test_words_that_readers_found_clear_after_a_clinician_are_tested(content: Path) -> None:
    """All of them: one that is not keeps the text at clinically reviewed."""
    sign(content, PACKAGE)
    sign(content, PACKAGE, id="readers", answers=to_people, about=READERS)

    assert (of_package(content).state, of_package(content).tested) == (ReviewState.TESTED_WITH_PEOPLE, True)

    replace(content / "packages/01-first.yml", "- What else is there?", "- What else is there?\n    - And then?")
    sign(content, PACKAGE)

    assert (of_package(content).state, of_package(content).tested) == (ReviewState.CLINICALLY_REVIEWED, False)


def test_a_lawyer_may_find_all_of_it_right_or_a_part(content: Path) -> None:
    """Without a clinician."""
    sign(content, PACKAGE, about=LAWYER)

    assert of_package(content).state is ReviewState.LEGALLY_REVIEWED
    assert shown(content)[0].startswith("Reviewed for the law by a solicitor, 5 January 2026: all of it. ")

    sign(content, PACKAGE, answers=only_setting, about=LAWYER)

    assert of_package(content).state is ReviewState.PARTLY_REVIEWED


def outside(line: ReviewLine) -> Answer | None:
    """One field is right; of the team a nurse cannot judge."""
    return {"setting": Answer.RIGHT, "team": Answer.CANNOT_JUDGE}.get(line.part)


def test_what_a_reviewer_cannot_judge_is_told(content: Path) -> None:
    """It counts for nothing, and nobody takes it for read."""
    sign(content, PACKAGE, answers=outside)

    found = of_package(content)

    assert found.acts[0].cannot_judge == 1
    assert shown(content)[0].endswith(f"1 of {found.lines} statements found right, 1 outside what they can judge.")
