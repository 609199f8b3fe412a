"""Law that has not begun is marked wherever it stands; law in force is not, and tells its age to whoever asks."""

import re

from tests.pages.test_views import text_of

MARK = "coming: not in force in April 2026"


def test_coming_law_is_marked_wherever_it_stands(real_pages: dict[str, str]) -> None:
    """On the pages of the intervention and of the source, and on that of a cluster whose package has it."""
    for address in (
        "professionals/interventions/mha-rights/",
        "professionals/interventions/advance-statement/",
        "commissioners/interventions/mha-rights/",
        "guidance/mha-2025/",
        "professionals/clusters/10/",
        "commissioners/clusters/10/",
    ):
        assert MARK in text_of(real_pages[address]), address


def test_law_in_force_has_no_mark_and_tells_how_old_its_text_was(real_pages: dict[str, str]) -> None:
    """Section 117 was read in a text of 27 March 2020: never later than that."""
    page = text_of(real_pages["professionals/interventions/mha-rights/"])

    assert page.count(MARK) == 1
    assert "The law: In force, as seen in a text or account of 27 March 2020." in page
    assert MARK not in text_of(real_pages["guidance/mha-1983/"])


def test_what_we_know_is_dated_by_its_oldest_source_and_never_by_the_build(real_pages: dict[str, str]) -> None:
    """The sources of the Act were seen in April 2026, seven months before the edition."""
    said = {
        month
        for address in (
            "guidance/mha-2025/",
            "commissioners/standards-in-force/",
            "professionals/using-this-in-a-review/",
        )
        for month in re.findall(r"[Aa]s far as we know(?: in (\w+ \d{4}))?", text_of(real_pages[address]))
    }

    assert said == {"April 2026", ""} or said == {"April 2026"}
