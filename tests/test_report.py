"""How much of a long report is printed, and what each format says."""

from care_pathways import report
from care_pathways.diagnostics import Diagnostic, Mark, Severity


def problems(files: int, each: int) -> list[Diagnostic]:
    """So many problems in each of so many files."""
    return [
        Diagnostic(Mark(f"{file:03}.yml", line), "stray-dose", "A dose")
        for file in range(files)
        for line in range(each)
    ]


def shown(text: str) -> int:
    """How many problems are printed."""
    return text.count("error [stray-dose]")


def test_alike_problems_of_a_file_are_printed_twenty_times() -> None:
    """The others are counted."""
    text = report.text(problems(1, 20), 0)
    longer = report.text(problems(1, 22), 0)

    assert (shown(text), "more [" in text) == (20, False)
    assert shown(longer) == 20
    assert "2 more [stray-dose] in 000.yml are not shown" in longer
    assert longer.endswith("22 errors, 0 warnings")


def test_five_hundred_problems_are_printed_at_all() -> None:
    """In whatever files."""
    text = report.text(problems(26, 20), 0)

    assert shown(text) == 500
    assert "20 more [stray-dose] in 025.yml are not shown" in text
    assert text.endswith("520 errors, 0 warnings")
    assert report.github(problems(26, 20), 0).split("\n")[-2] == "20 more are not shown"


def test_the_count_tells_what_is_due_and_what_is_hidden() -> None:
    """Only where there is any."""
    due = Diagnostic(Mark("a.yml"), "stale-local", "Old", severity=Severity.DUE)
    warning = Diagnostic(Mark("a.yml"), "idle", "Idle", severity=Severity.WARNING)

    assert report.summary([], 0) == "0 errors, 0 warnings"
    assert report.summary([due, warning], 0) == "0 errors, 1 warning, 1 due"
    assert report.summary([warning], 3) == "0 errors, 1 warning, 3 hidden by a suppression"


def test_an_annotation_tells_what_to_do_where_that_is_known() -> None:
    """On one line, with its signs as GitHub wants them."""
    plain = Diagnostic(Mark("a,b.yml", 3, 5), "code", "50% of it")
    hinted = Diagnostic(Mark("a.yml", 3, 5), "code", "It is wrong", "Mend it", Severity.DUE)

    assert report.github([plain, hinted], 0).split("\n") == [
        "::error file=a%2Cb.yml,line=3,col=5,title=code::50%25 of it",
        "::notice file=a.yml,line=3,col=5,title=code::It is wrong. Mend it",
        "1 error, 0 warnings, 1 due",
    ]
