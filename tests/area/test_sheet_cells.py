"""What may be typed into the spreadsheet of an area, cell by cell, and what becomes of it in its files."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from care_pathways.cli import main
from click.testing import CliRunner
from openpyxl import load_workbook

from tests.area import small_area
from tests.area.test_sheets import Edit, cell, edited, new_row, sheet, texts
from tests.test_mistakes import replace


@pytest.fixture
def area(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small area on the small content."""
    monkeypatch.setattr("care_pathways.home.NATIONAL", tmp_path / "national")
    return small_area.write(tmp_path)


def held(area: Path, kind: str) -> list[Any]:
    """What a file of the area holds."""
    read = yaml.safe_load((area / f"content/{kind}.yml").read_text(encoding="utf-8"))
    return list(read[kind])


def typed(sheet_name: str, row: str, **values: object) -> Edit:
    """Something typed into the cells of a row, by the titles of their columns (__ for a colon, _ for a blank)."""

    def edit(book: Any) -> None:
        for title, value in values.items():
            cell(book[sheet_name], row, title.replace("__", ": ").replace("_", " ")).value = value

    return edit


def offer(title: str, value: object) -> Edit:
    """Something typed into the offer of guided help in cluster 1."""

    def edit(book: Any) -> None:
        page = book["Offers"]
        at = next(held.column for held in page[1] if held.value == title)
        row = next(held.row for held in page["C"] if str(held.value).endswith("(guided-help)"))
        page.cell(row, at).value = value

    return edit


LINE = {"Use": "service", "Hours": "Always", "Who_for": "Anyone", "Checked_on": "2026-01-03", "Source": "A role"}


@pytest.mark.parametrize(
    ("edit", "kind", "expected"),
    [
        (typed("Services", "day-team", Also="Old team\n\n Day unit "), "services", {"also": ["Old team", "Day unit"]}),
        (typed("Services", "day-team", Asked_by__gp=None), "services", {"asked_by": ["self"]}),
        (
            typed("Services", "day-team", Asked_by__professional="Yes"),
            "services",
            {"asked_by": ["self", "gp", "professional"]},
        ),
        (
            typed("Services", "day-team", Waiting__text=None, Waiting__on=None, Waiting__source=None),
            "services",
            {"waiting": None},
        ),
        (
            typed("Services", "day-team", Professionals__how=None),
            "services",
            {"professionals": {"criteria": ["Local-criterion"]}},
        ),
        (typed("Services", "day-team", Social_care="yes"), "services", {"social_care": True}),
        (typed("Partners", "choir", On_leaflets=None), "partners", {"on_leaflets": None}),
        (typed("Lines", "crisis", Checked_on=date(2026, 1, 4)), "lines", {"checked_on": date(2026, 1, 4)}),
        (offer("Since", 2019), "offers", {"since": 2019}),
    ],
)
def test_what_is_typed_becomes_its_field_and_nothing_else_moves(
    area: Path, edit: Edit, kind: str, expected: dict[str, object]
) -> None:
    """A list by its lines, a mark, a set of fields that is emptied, a date that the spreadsheet made of the words."""
    assert sheet("out", area).exit_code == 0
    before, files = held(area, kind)[0], texts(area)

    done = edited(area, edit)

    after = held(area, kind)[0]
    assert done.output.startswith(f"Changed: {kind}.yml\n"), done.output
    assert after == {name: value for name, value in {**before, **expected}.items() if value is not None}
    assert {name for name, text in texts(area).items() if text != files[name]} == {f"{kind}.yml"}


@pytest.mark.parametrize(
    ("edit", "sees"),
    [
        (typed("Lines", "crisis", Hours=True), "Lines!L2: a number; zeros in front are lost."),
        (typed("Lines", "crisis", Hours=date(2026, 1, 4)), "Lines!L2: a date; format the cell as text\n"),
        (typed("Lines", "crisis", Hours="#N/A"), "Lines!L2: a formula or an error; type the words themselves\n"),
        (typed("Lines", "crisis", Checked_on=True), "Lines!P2: a number; zeros in front are lost."),
        (typed("Partners", "choir", People__offers=None), 'Partners!J2: "people" is missing\n'),
        (
            typed("Services", "day-team", Asked_by__self=None, Asked_by__gp=None),
            'Services!H2: "asked_by" ',
        ),
        (offer("Offered", "by someone else"), "Offers, row 2: This says that someone else offers it: name the partner"),
        (offer("Checked on", None), 'Offers!J2: "checked_on" is missing\n'),
    ],
)
def test_what_cannot_be_is_told_at_its_cell(area: Path, edit: Edit, sees: str) -> None:
    """Once, and nothing is written."""
    assert sheet("out", area).exit_code == 0
    before = texts(area)

    done = edited(area, edit)

    assert sees in done.output
    assert done.output.endswith("\nNothing was written: 1 to mend.\n")
    assert texts(area) == before


def test_new_rows_get_ids_of_their_own(area: Path) -> None:
    """From the name, from the reason where there is no name, and with a number where the id is taken."""
    assert sheet("out", area).exit_code == 0

    def edit(book: Any) -> None:
        for name in ("Advice", "Night desk!", "Night desk", "東"):
            new_row(book["Lines"], Name=name, Call="01632 960002", **LINE)
        new_row(
            book["Notes"],
            Beside__cluster=cell(book["Notes"], "welcome", "Beside: cluster").value,
            People="We open late.",
            Reason="Asked often",
            Decided_by="A group",
            On="2026-01-03",
            Weight="minor",
        )

    done = edited(area, edit)

    assert done.exit_code == 0, done.output
    assert [item["id"] for item in held(area, "lines")] == [
        "crisis",
        "advice",
        "advice-2",
        "night-desk",
        "night-desk-2",
        "new",
    ]
    assert [item["id"] for item in held(area, "notes")] == ["welcome", "asked-often"]


def test_a_row_emptied_cell_by_cell_is_a_row_deleted(area: Path) -> None:
    """Whoever selects a row and presses Delete means that."""
    assert sheet("out", area).exit_code == 0

    def edit(book: Any) -> None:
        for held_cell in book["Lines"][3]:
            held_cell.value = None

    done = edited(area, edit)

    assert done.output.startswith("Changed: lines.yml\n")
    assert [item["id"] for item in held(area, "lines")] == ["crisis"]


def test_a_fault_in_a_column_that_is_gone_is_told_of_the_sheet(area: Path) -> None:
    """There is no cell to name."""
    assert sheet("out", area).exit_code == 0

    def edit(book: Any) -> None:
        new_row(book["Lines"], Name="Night desk", Call="01632 960002", **LINE)
        cell(book["Lines"], "crisis", "Hours")
        book["Lines"]["L1"] = None

    done = edited(area, edit)

    assert done.output.startswith(
        'Lines: the column "Hours" is missing\nLines: "hours" is missing\nNothing was written: 2 to mend.\n'
    )


def test_a_slip_in_a_file_is_told_by_the_row(area: Path) -> None:
    """A field that no column shows, one that is no list, and no traceback."""
    replace(area / "content/lines.yml", "    who_for: Anyone\n", "    who_fro: Anyone\n")
    replace(area / "content/services.yml", "    lines: [crisis]\n", "    lines: crisis\n")
    (area / "content/offers.yml").unlink()
    assert sheet("out", area).exit_code == 0

    done = sheet("in", area)

    assert done.exit_code == 1
    assert 'Lines, row 3: No field is called "who_fro" here\n' in done.output
    assert 'Services!K2: "lines" is "crisis"; it needs a list' in done.output
    assert done.output.endswith("Nothing was written: 2 to mend.\n")


@pytest.mark.parametrize("text", ["just words\n", "partners: none\n", "partners:\n  - choir\n", ""])
def test_a_file_without_records_is_a_sheet_without_rows(area: Path, text: str) -> None:
    """What is wrong with it is for `check` to say."""
    (area / "content/partners.yml").write_text(text, encoding="utf-8")

    done = sheet("out", area)

    assert done.exit_code == 0, done.output
    assert [row[1].value for row in load_workbook(area.parent / "area.xlsx")["Partners"].rows] == ["Name"]


@pytest.mark.parametrize("text", [None, "", "partners: []\n"])
def test_a_file_comes_with_its_first_record(area: Path, text: str | None) -> None:
    """Until then it is not written, or stays as it is."""
    path = area / "content/partners.yml"
    path.unlink()
    if text is not None:
        path.write_text(text, encoding="utf-8")
    assert sheet("out", area).exit_code == 0

    unchanged = sheet("in", area)
    none_yet = path.read_text(encoding="utf-8") if path.is_file() else None

    def edit(book: Any) -> None:
        book["Partners"]["B2"].value = "Small band"
        for title, value in (("Kind", "charity"), ("People: offers", "Music."), ("Source", "A role")):
            titles = {str(head.value): head.column for head in book["Partners"][1]}
            book["Partners"].cell(2, titles[title]).value = value
        book["Partners"].cell(2, titles["Checked on"]).value = "2026-01-03"

    done = edited(area, edit)

    assert (unchanged.output.split("\n")[0], none_yet) == ("Changed: nothing", text)
    assert done.output.startswith("Changed: partners.yml\n"), done.output
    assert held(area, "partners") == [
        {
            "id": "small-band",
            "name": "Small band",
            "kind": "charity",
            "people": {"offers": "Music."},
            "checked_on": date(2026, 1, 3),
            "source": "A role",
        }
    ]


def test_a_sheet_that_is_not_there_and_a_folder_that_is_no_area_are_told(area: Path) -> None:
    """The call was wrong; it ends with 2."""
    runner = CliRunner()
    none = runner.invoke(main, ["sheet", "in", str(area / "none.xlsx"), "--project", str(area)])
    national = runner.invoke(main, ["sheet", "out", str(area / "x.xlsx"), "--project", str(area.parent / "national")])

    assert (none.exit_code, f"There is no file {area / 'none.xlsx'}." in none.output.replace("\n", "")) == (2, True)
    assert (national.exit_code, "This is no area: there is no area.yml here." in national.output) == (2, True)
    assert not (area / "x.xlsx").exists()
