"""A pack is made, filled in, taken back; and packs with faults of every kind are refused whole."""

from collections.abc import Callable
from pathlib import Path

import pytest
from care_pathways.analysis.standing import standing
from care_pathways.cli import main
from care_pathways.model.review import ReviewState
from care_pathways.site import check
from click.testing import CliRunner, Result
from openpyxl import load_workbook
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from tests.conftest import DAY
from tests.test_mistakes import replace

SIGNED = ("a mental health nurse", "nurse", "2026-01-05", "the package", "None declared")
ANSWER, CHANGE, REMARK = "J", "K", "L"


def run(*words: str) -> Result:
    """The command."""
    return CliRunner().invoke(main, list(words))


def made(content: Path, *words: str) -> Path:
    """A pack of the package of cluster 1 and the cluster, or of what `words` say."""
    words = words or ("cluster", "1")
    result = run("review", "pack", *words, "--to", str(content.parent), "--project", str(content.parent))
    assert result.exit_code == 0, result.output
    return next(content.parent.glob("review-*.xlsx"))


def row_of(sheet: Worksheet, words: str) -> int:
    """The row with those words."""
    return next(number for number, (cell,) in enumerate(sheet["D1":"D999"], 1) if cell.value == words)


def filled(path: Path, change: Callable[[Workbook], None] | None = None) -> Path:
    """Every statement found right, and signed; then what `change` does."""
    book = load_workbook(path)
    for row in range(2, book["Statements"].max_row + 1):
        book["Statements"][f"{ANSWER}{row}"] = "Right "
    for row, value in enumerate(SIGNED, 2):
        book["Who reviewed"][f"B{row}"] = value
    if change:
        change(book)
    book.save(path)
    return path


def take(content: Path, path: Path) -> Result:
    """Taken in."""
    return run("review", "take", str(path), "--project", str(content.parent))


def state(content: Path) -> ReviewState:
    """The state of the package."""
    catalogue = check(content, DAY).catalogue
    return standing(catalogue, catalogue.packages[1]).state


def test_a_pack_comes_back_and_counts_until_a_word_changes(content: Path) -> None:
    """From nothing to a review of every statement, and to one that has lapsed."""
    before = state(content)
    path = filled(made(content))
    asked = load_workbook(path)["Statements"].max_row - 1
    result = take(content, path)
    reviewed = state(content)
    replace(content / "packages/01-first.yml", "summary: Short help close to home.", "summary: Long help far away.")

    assert (before, reviewed, state(content)) == (
        ReviewState.DRAFT,
        ReviewState.CLINICALLY_REVIEWED,
        ReviewState.PARTLY_REVIEWED,
    )
    assert "content/reviews/2026-01-05-a-mental-health-nurse-cluster-1.yml: " in result.output
    assert f": {asked} answers by a mental health nurse" in result.output
    assert "No change is asked for." in result.output


def test_a_change_is_listed_by_line_and_nothing_is_edited(content: Path) -> None:
    """With the words that stand there, and those that are wished for."""

    def change(book: Workbook) -> None:
        row = row_of(book["Statements"], "Short help close to home.")
        book["Statements"][f"{ANSWER}{row}"] = "change to"
        book["Statements"][f"{CHANGE}{row}"] = "Short help – near home, née\nfree"

    text = (content / "packages/01-first.yml").read_text()
    result = take(content, filled(made(content), change))
    again = run("review", "open", "--project", str(content.parent))

    line = text.split("\n").index("  summary: Short help close to home.") + 1
    expected = f'content/packages/01-first.yml:{line}:12: change "Short help close to home."'
    assert expected in result.output
    assert "1 change to make:" in again.output
    assert "née" in again.output
    assert (content / "packages/01-first.yml").read_text() == text


def test_words_that_changed_while_the_pack_was_out_are_named(content: Path) -> None:
    """The answer is kept with the words that were read, and counts for nothing."""
    path = filled(made(content))
    replace(content / "packages/01-first.yml", "summary: Short help close to home.", "summary: Long help far away.")

    result = take(content, path)

    assert 'package:01-first people.summary has changed since, and the answer does not count: "Short' in result.output
    assert state(content) is ReviewState.PARTLY_REVIEWED


def test_a_second_pack_says_what_changed(content: Path) -> None:
    """Unchanged, or how it read then."""
    take(content, filled(made(content)))
    replace(content / "packages/01-first.yml", "summary: Short help close to home.", "summary: Short help far away.")

    sheet = load_workbook(made(content))["Statements"]

    since = sheet[f"H{row_of(sheet, 'Short help far away.')}"].value
    assert since == "Changed since 5 January 2026. It said: Short help close to home."
    assert sheet[f"H{row_of(sheet, 'Primary care')}"].value.startswith("Unchanged. Right, said a mental health nurse")


def test_a_pack_is_taken_in_once(content: Path) -> None:
    """A second time it is refused."""
    path = filled(made(content))
    take(content, path)

    assert "this pack was taken in before" in take(content, path).output


def test_two_people_of_one_role_send_the_same_pack_on_the_same_day(content: Path) -> None:
    """Both are taken in, each under a name of its own."""
    path = made(content)

    def against(book: Workbook) -> None:
        book["Statements"]["J3"] = "remove"

    first, second = take(content, filled(path)), take(content, filled(path, against))

    names = sorted(file.stem for file in (content / "reviews").iterdir())
    assert (first.exit_code, second.exit_code) == (0, 0), second.output
    assert names == [
        "2026-01-05-a-mental-health-nurse-cluster-1",
        "2026-01-05-a-mental-health-nurse-cluster-1-2",
    ]
    assert "1 change to make:" in second.output
    assert state(content) is ReviewState.PARTLY_REVIEWED


def test_a_reviewer_who_answers_anew_takes_the_earlier_answer_back(content: Path) -> None:
    """The sheet asks for it; then what was asked for is open no more."""
    path = made(content)

    def against(book: Workbook) -> None:
        book["Statements"]["J3"] = "remove"

    def again(book: Workbook) -> None:
        book["Who reviewed"]["B4"], book["Who reviewed"]["B7"] = "2026-01-06", "yes"

    take(content, filled(path, against))
    before = run("review", "open", "--project", str(content.parent))
    take(content, filled(path, again))
    after = run("review", "open", "--project", str(content.parent))

    assert "1 change to make:" in before.output
    assert "No change is asked for." in after.output
    assert state(content) is ReviewState.CLINICALLY_REVIEWED


def test_every_fault_is_told_at_once(content: Path) -> None:
    """In the statements, and about who reviewed."""

    def change(book: Workbook) -> None:
        book["Statements"]["J3"] = "maybe"
        book["Who reviewed"]["B3"], book["Who reviewed"]["B4"] = "wizard", "last week"

    result = take(content, filled(made(content), change))

    assert 'Statements!J3: "maybe" is no answer' in result.output
    assert '"Profession or experience": is "wizard"' in result.output
    assert '"Day of the review (2027-01-12)": is "last week"' in result.output


def test_what_is_gone_is_told_as_gone(content: Path) -> None:
    """The record was retired while the pack was out."""

    def change(book: Workbook) -> None:
        key = str(book["Statements"]["A3"].value)
        book["Statements"]["A3"] = f"intervention:gone#people.what|{key.rpartition('|')[2]}"

    result = take(content, filled(made(content), change))

    assert "row 3: intervention:gone people.what is not there any more, and the answer does not count" in result.output


def put(cell: str, value: str | int | None, sheet: str = "Statements") -> Callable[[Workbook], None]:
    """Something typed into a cell."""

    def change(book: Workbook) -> None:
        book[sheet][cell] = value

    return change


def without(row: int) -> Callable[[Workbook], None]:
    """A row deleted."""
    return lambda book: book["Statements"].delete_rows(row)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (put("J3", "maybe"), 'Statements!J3: "maybe" is no answer. Choose: right, change to, remove, cannot judge'),
        (put("J3", "change to"), "Statements!J3: a change is asked for: say which under Change to, or Remark"),
        (put("L3", "=1+1"), "Statements!L3: a formula. Type plain words"),
        (put("K3", 20), "Statements!K3: a number, a date or a mark, and not words. Type it with an apostrophe"),
        (put("D3", "Other words"), "Statements!D3: the printed words were changed. Put new words under Change to"),
        (put("A3", "x"), "Statements!A3: the hidden key of this row is gone or changed"),
        (put("N3", "by the way"), "Statements!N3: text outside the table"),
        (without(4), "Statements: missing rows No. 3"),
        (put("C1", "Where"), "Statements!1: the columns are not those of the pack"),
        (put("B3", None, "Read this first"), "Read this first!A2:B5: pack, edition, kind of review"),
        (put("B2", None, "Who reviewed"), 'Who reviewed!B2: "Who reviewed: name or role, as you want it to'),
        (put("B3", "lawyer", "Who reviewed"), "Who reviewed: this is a clinical review, which a lawyer does not sign"),
        (
            put("B3", "wizard", "Who reviewed"),
            'Who reviewed, "Profession or experience": is "wizard", which is not a choice',
        ),
        (
            put("B4", "31.1.26", "Who reviewed"),
            'Who reviewed, "Day of the review (2027-01-12)": is "31.1.26"; it needs a date',
        ),
        (
            put("B3", "old", "Read this first"),
            'Read this first, or Statements: "edition" is "old", which has not the form',
        ),
        (put("B4", "2099-01-01", "Who reviewed"), "Who reviewed: the day of the review lies in the future"),
        (lambda book: book.remove(book["Who reviewed"]), "The sheet Who reviewed is missing"),
    ],
)
def test_a_pack_that_does_not_fit_is_refused_whole(
    content: Path, change: Callable[[Workbook], None], said: str
) -> None:
    """With sheet and cell. Nothing is written."""
    result = take(content, filled(made(content), change))

    assert result.exit_code == 1
    assert f"\n  {said}" in result.output
    assert not (content / "reviews").exists()


@pytest.mark.parametrize("column", [CHANGE, REMARK])
def test_a_change_is_said_in_either_column(content: Path, column: str) -> None:
    """The new words, or a remark on what is wrong."""

    def change(book: Workbook) -> None:
        book["Statements"][f"{ANSWER}3"], book["Statements"][f"{column}3"] = "Change to", "Say it shorter"

    result = take(content, filled(made(content), change))

    assert result.exit_code == 0, result.output


def test_words_without_an_answer_are_refused(content: Path) -> None:
    """Somebody wrote a remark and chose nothing."""

    def change(book: Workbook) -> None:
        book["Statements"]["J3"], book["Statements"]["L3"] = None, "Hm"

    result = take(content, filled(made(content), change))

    assert "Statements!J3: words without an answer: choose one" in result.output


@pytest.mark.parametrize("raw", [b"", b"PK\x03\x04", b"id;words\n", b"\xd0\xcf\x11\xe0" * 200])
def test_what_is_no_workbook_is_refused(content: Path, raw: bytes) -> None:
    """Empty, cut off, a table of text, an old format."""
    path = content.parent / "sent.xlsx"
    path.write_bytes(raw)

    assert "This is no workbook (.xlsx) that can be read" in take(content, path).output


def test_a_review_by_people_asks_only_for_words_for_people_and_needs_consent(content: Path) -> None:
    """And enters by role, with how many took part."""
    path = made(content, "leaflet", "1", "--for", "lived-experience")
    keys = {str(cell.value).partition("#")[2].partition(".")[0] for cell in load_workbook(path)["Statements"]["A"][1:]}

    def sign(consent: str) -> Callable[[Workbook], None]:
        def change(book: Workbook) -> None:
            signed: tuple[str | int, ...] = ("carers", "carer", "2026-01-05", "it", "None declared", 4, consent)
            for row, value in enumerate(signed, 2):
                book["Who reviewed"][f"B{row}"] = value

        return change

    refused = take(content, filled(path, sign("no")))
    taken = take(content, filled(path, sign("yes")))

    assert keys == {"people"}
    assert "it needs consent: true" in refused.output
    assert taken.exit_code == 0, taken.output
    written = next((content / "reviews").iterdir()).read_text()
    assert "people: 4\nconsent: true\n" in written


def test_a_page_for_people_is_asked_about_whole_and_one_for_others_not_at_all(content: Path) -> None:
    """All of its words are for people, in whatever part they stand."""
    path = made(content, "page", "people/reviews", "--for", "lived-experience")
    words = " ".join(str(cell.value) for row in load_workbook(path)["Statements"].rows for cell in row)

    assert "Ask for one" in words


def test_what_there_is_not_is_said(content: Path) -> None:
    """An unknown cluster, and a pack without a name."""
    project = ("--project", str(content.parent))

    assert 'No cluster is called "99"' in run("review", "pack", "cluster", "99", *project).output
    assert "Which pathway?" in run("review", "pack", "pathway", *project).output


def test_a_pack_from_before_the_question_about_an_earlier_review_is_taken_in(content: Path) -> None:
    """Its sheet has one row less."""
    result = take(content, filled(made(content), lambda book: book["Who reviewed"].delete_rows(7)))

    assert result.exit_code == 0, result.output
    assert "replaces_earlier" not in next((content / "reviews").iterdir()).read_text()


def test_a_sheet_with_a_row_less_is_refused_by_its_label(content: Path) -> None:
    """And with the other faults."""

    def change(book: Workbook) -> None:
        book["Who reviewed"].delete_rows(3)
        book["Statements"]["J3"] = "maybe"

    result = take(content, filled(made(content), change))

    assert result.exit_code == 1
    assert 'Who reviewed: the row "Profession or experience" is missing\n  Statements!J3: "maybe"' in result.output


def test_what_is_missing_altogether_is_kept(content: Path) -> None:
    """In the words of the reviewer."""
    take(content, filled(made(content), put("B8", "Nothing on sleep", "Who reviewed")))

    assert "missing: Nothing on sleep\n" in next((content / "reviews").iterdir()).read_text()


def test_a_change_of_a_page_is_open_until_its_words_change(content: Path, tmp_path: Path) -> None:
    """It goes into a list too; what was changed is asked for no more, and the sheet says which edition it was of."""
    path = made(content, "page", "people/reviews")

    def change(book: Workbook) -> None:
        row = next(row for row in range(2, 99) if "Ask for one" in str(book["Statements"][f"D{row}"].value))
        book["Statements"][f"J{row}"], book["Statements"][f"L{row}"] = "change to", "Say whom"

    project = ("--project", str(content.parent))
    filled(path, change)
    same = run("review", "take", str(path), "--list", str(tmp_path / "list.txt"), *project)
    listed = (tmp_path / "list.txt").read_text()
    before = run("review", "open", *project)
    replace(content / "pages/people/reviews.md", "Ask for one,", "Ask us for one,")
    after = run("review", "open", *project)

    assert "content/pages/people/reviews.md:" in listed
    assert "remark: Say whom\n" in listed
    assert listed in same.output
    assert "The pack is of edition" not in same.output
    assert "1 change to make:" in before.output
    assert after.output == "No change is asked for.\n"


def test_a_pack_of_an_older_edition_is_taken_in_and_said_to_be(content: Path) -> None:
    """With both editions."""
    result = take(content, filled(made(content), put("B3", "0.9", "Read this first")))

    assert (result.exit_code, "The pack is of edition 0.9; the content is of 1.\n" in result.output) == (0, True)


def test_a_long_pack_comes_in_parts_and_one_can_be_had(
    content: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each says which of how many it is; there is no part beyond the last."""
    monkeypatch.setattr("care_pathways.analysis.review_parts.parts.__defaults__", (20,))
    words = ("review", "pack", "cluster", "1", "--project", str(content.parent))

    whole = run(*words, "--to", str(tmp_path / "all"))
    second = run(*words, "--to", str(tmp_path / "one"), "--part", "2")
    none = run(*words, "--part", "99"), run(*words, "--part", "0")

    count = whole.output.count("(to fill in)")
    assert sorted(path.name for path in (tmp_path / "all").glob("*.xlsx")) == [
        f"review-cluster-1-{number}.xlsx" for number in range(1, count + 1)
    ]
    assert sorted(path.name for path in (tmp_path / "one").iterdir()) == [
        "review-cluster-1-2.docx",
        "review-cluster-1-2.xlsx",
    ]
    assert second.output.split(" (to fill in)")[1].split(": ")[1] in whole.output
    first = load_workbook(tmp_path / "one/review-cluster-1-2.xlsx")["Read this first"]
    text = " ".join(str(cell.value) for row in first.rows for cell in row)
    assert f"This is part 2 of {count}; each part counts by itself. " in text
    for refused in none:
        assert refused.exit_code == 2
        assert f"Cluster 1 and its package has {count} parts" in refused.output


def test_a_pack_of_the_lines_for_help_needs_no_name(content: Path, tmp_path: Path) -> None:
    """There is one of it."""
    result = run("review", "pack", "help", "--to", str(tmp_path / "out"), "--project", str(content.parent))

    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["review-help.docx", "review-help.xlsx"]
    assert "This is part" not in result.output
    text = " ".join(
        str(cell.value)
        for row in load_workbook(tmp_path / "out/review-help.xlsx")["Read this first"].rows
        for cell in row
    )
    assert "This is part" not in text


def test_no_pack_is_made_of_content_with_errors(content: Path) -> None:
    """A reviewer's hours are not for what has to be mended first."""
    replace(content / "packages/01-first.yml", "setting: Primary care\n", "")

    result = run("review", "pack", "cluster", "1", "--project", str(content.parent))

    assert result.exit_code == 2
    assert "The content has errors; they come first: care-pathways check" in result.output
