"""An area opens its own records, each in the file that holds it, and never the national text."""

from pathlib import Path

import pytest
from care_pathways.editor.desk import Desk, RefusedError
from care_pathways.home import Project

from tests.area import small_area
from tests.conftest import DAY
from tests.editor.test_desk import edited_at


@pytest.fixture
def area(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small area on the small content, which stands in the place of the package's."""
    monkeypatch.setattr("care_pathways.home.NATIONAL", tmp_path / "national")
    return small_area.write(tmp_path)


def desk(area: Path) -> Desk:
    """The form on an area."""
    return Desk(Project(area), day=lambda: DAY)


@pytest.mark.parametrize(
    ("kind", "key", "file", "fields", "line"),
    [
        ("area", "smallshire", "area.yml", {"name": "Bigshire"}, "name: Bigshire"),
        ("service", "day-team", "content/services.yml", {"name": "Night team"}, "    name: Night team"),
        ("local-line", "advice", "content/lines.yml", {"name": "Desk"}, "    name: Desk"),
        ("offer", "1/guided-help", "content/offers.yml", {"note": "Ask first"}, "    note: Ask first"),
    ],
)
def test_a_record_is_saved_into_its_own_file(
    area: Path, kind: str, key: str, file: str, fields: dict[str, str], line: str
) -> None:
    """One line of it differs, and no other file does."""
    before = {path: path.read_text() for path in area.parent.rglob("*.yml")}
    place = desk(area)

    mark, value = edited_at(place, kind, key, **fields)
    place.save(kind, key, mark, value, unfinished=True)

    changed = {path: text for path in before if (text := path.read_text()) != before[path]}
    assert list(changed) == [area / file]
    old, new = before[area / file].split("\n"), changed[area / file].split("\n")
    assert [found for found in new if found not in old] == [line]
    assert len(new) == len(old)


def test_every_record_of_an_area_opens_and_no_national_one_is_offered(area: Path) -> None:
    """As many forms as there are records in its files."""
    place = desk(area)
    names = [record.name for record in place.records()]

    for kind, key in names:
        place.open(kind, str(key))
    assert {kind for kind, _ in names} == {
        "area", "service", "local-line", "partner", "offer", "note", "local-difference"
    }  # fmt: skip
    with pytest.raises(RefusedError, match="belongs to the package"):
        place.open("helpline", "emergency")
