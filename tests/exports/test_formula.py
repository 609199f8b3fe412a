"""A text that a spreadsheet program could take for a formula is known as one, in our files and in a reader's."""

import pytest
from care_pathways.table import looks_like_a_formula

from tests.conftest import PROJECT

SIGNS = ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", "'"]
"""Typed by hand, from what spreadsheet programs take for a formula."""
IN_SCRIPT = {"\t": r"\t", "\r": r"\r", "\n": r"\n", "-": r"\-"}


@pytest.mark.parametrize("sign", SIGNS)
def test_each_sign_begins_a_formula(sign: str) -> None:
    """At the beginning only."""
    assert looks_like_a_formula(f"{sign}SUM(A1)")
    assert not looks_like_a_formula(f"x{sign}")


@pytest.mark.parametrize("sign", SIGNS)
def test_the_script_that_makes_files_in_the_browser_knows_it_too(sign: str) -> None:
    """The worksheets save a table without a server, so the list stands in the script a second time."""
    script = (PROJECT / "theme" / "assets" / "tools" / "workbook.js").read_text(encoding="utf-8")
    signs = script.partition("const FORMULA = /^[")[2].partition("]/;")[0]

    assert IN_SCRIPT.get(sign, sign) in signs
