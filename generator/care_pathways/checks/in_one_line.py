"""What only the authors of the national text can mend is one line in the report of an area."""

from collections.abc import Iterable

from care_pathways.catalogue import Catalogue
from care_pathways.diagnostics import Diagnostic, Mark, Severity
from care_pathways.words.grammar import counted

NATIONAL = "national"
"""What the folder of the national text is called in the reports of an area."""


def with_national_in_one_line(found: Iterable[Diagnostic], catalogue: Catalogue) -> list[Diagnostic]:
    """The local problems as they are; those of the national text that stop nothing as a count, which never fails."""
    problems = list(found)
    national = [
        problem
        for problem in problems
        if problem.mark.file.startswith(f"{NATIONAL}/") and problem.severity is not Severity.ERROR
    ]
    if not national:
        return problems
    edition = catalogue.framework.value.edition if catalogue.has_framework else "unknown"
    count = counted(len(national), "thing")
    line = Diagnostic(
        Mark(NATIONAL),
        "national-text",
        f"{count} to look at in the national text of edition {edition}",
        "Its authors mend them; a newer version may have done so: care-pathways upgrade",
        Severity.DUE,
    )
    return [*(problem for problem in problems if problem not in national), line]
