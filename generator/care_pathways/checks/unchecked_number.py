"""The day of a check vouches for the number that was seen on it, and for no other."""

from collections.abc import Iterator

from care_pathways.analysis.checked_as import print_of_line
from care_pathways.catalogue import Catalogue
from care_pathways.diagnostics import Diagnostic
from care_pathways.model.lists import Helpline
from care_pathways.model.local.line import LocalLine


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """No line says that it was checked when its numbers, addresses or the day were changed since by hand."""
    for record in catalogue.records():
        line = record.value
        if isinstance(line, Helpline | LocalLine) and line.checked_as != print_of_line(line):
            yield Diagnostic(
                record.at("checked_on"),
                "unchecked-number",
                f"The numbers and addresses of {line.name} are not those that were checked on {line.checked_on}",
                f"Compare every detail with its source, then: care-pathways accept {record.kind} {record.key}",
            )
