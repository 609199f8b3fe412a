"""A small area, for tests that type commands in it."""

from pathlib import Path

import pytest

from tests.area import small_area


@pytest.fixture
def small_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small area on the small content."""
    monkeypatch.setattr("care_pathways.home.NATIONAL", tmp_path / "national")
    return small_area.write(tmp_path)
