"""The benchmark's own content passes every check: with an error in it nothing is built, and nothing is measured."""

from pathlib import Path

from care_pathways.site import check

from tests.bench import serving, synthetic
from tests.conftest import PROJECT
from tests.test_mistakes import replace


def test_the_synthetic_content_is_clean(tmp_path: Path) -> None:
    """Copies of every real intervention, and the words that the benchmark edits while it serves."""
    originals = len(list((PROJECT / "content/interventions").glob("*.yml")))
    folder = synthetic.ours(tmp_path / "project", 98 + originals)  # three pages a copy, three originals further each
    replace(folder / "content/interventions/walking.yml", synthetic.WORDS, serving.MARKER)

    assert check(folder / "content", synthetic.DAY).diagnostics == ()
