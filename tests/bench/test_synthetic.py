"""The benchmark's own content passes every check: with an error in it nothing is built, and nothing is measured."""

from pathlib import Path

from care_pathways.site import check

from tests.bench import hugo, synthetic
from tests.test_mistakes import replace


def test_the_synthetic_content_is_clean(tmp_path: Path) -> None:
    """Copies of every real intervention, and the words that the benchmark edits while it serves."""
    folder = synthetic.ours(tmp_path / "project", 98 + 3 * 115, 5)  # three pages a copy; every original is in some
    replace(folder / "content/interventions/walking.yml", synthetic.WORDS, f"{synthetic.WORDS} 0")

    assert check(folder / "content", synthetic.DAY).diagnostics == ()


def test_the_same_pages_can_be_made_by_others(tmp_path: Path) -> None:
    """As Markdown with the words of a page, and as a project for Hugo with as many pages."""
    site = synthetic.site_of(synthetic.ours(tmp_path / "project", 120))
    docs = synthetic.stock(tmp_path / "stock", site, small_nav=True) / "docs"
    other = hugo.project(tmp_path / "hugo", docs)

    pages = [page for page in site.pages if not page.address.endswith(".html")]
    assert len(list((other / "content").rglob("*index.md"))) == len(list(docs.rglob("*.md"))) == len(pages)
    words = (docs / "people/interventions/walking/index.md").read_text(encoding="utf-8")
    assert synthetic.WORDS in words
    assert "<" not in words.replace("<br>", "")
