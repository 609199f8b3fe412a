"""Problems that are known and borne with for a time. Each needs a reason and an end, and is counted in the report."""

from collections.abc import Iterable, Iterator
from datetime import date

from care_pathways.catalogue import Catalogue, Record
from care_pathways.diagnostics import Diagnostic, Severity
from care_pathways.model.lists import Suppression


def suppress(
    diagnostics: Iterable[Diagnostic], catalogue: Catalogue, as_of: date
) -> tuple[list[Diagnostic], list[Diagnostic]]:
    """Split the problems into those to show and those hidden; what a suppression lacks is shown too.

    A suppression past its end hides nothing more: the problem comes back as something due, so that a green
    project does not turn red by itself.
    """
    rules = [*catalogue.suppressions.values(), *catalogue.local.suppressions.values()]
    shown: list[Diagnostic] = []
    hidden: list[Diagnostic] = []
    met: set[str] = set()
    for found in diagnostics:
        rule = next((rule for rule in rules if _covers(rule, found)), None)
        if rule is None:
            shown.append(found)
            continue
        met.add(rule.value.id)
        if rule.value.until < as_of:
            shown.append(found.as_due())
        else:
            hidden.append(found)
    shown.extend(_faults(rules, met, as_of))
    return shown, hidden


def _covers(rule: Record[Suppression], found: Diagnostic) -> bool:
    folder = rule.file.name.rpartition("/")[0]  # it reaches only files of its own layer
    return rule.value.code == found.code and f"{folder}/{rule.value.file}" == found.mark.file


def _faults(rules: list[Record[Suppression]], met: set[str], as_of: date) -> Iterator[Diagnostic]:
    for rule in rules:
        if rule.value.until < as_of:
            yield Diagnostic(
                rule.at("until"),
                "expired-suppression",
                f"This suppression ended on {rule.value.until}",
                "Mend the problem and delete this, or give a new end with a reason",
                Severity.DUE,
            )
        elif rule.value.id not in met:
            yield Diagnostic(
                rule.at("id"),
                "idle-suppression",
                f"No {rule.value.code} was found in {rule.value.file}",
                "Delete this suppression",
                Severity.WARNING,
            )
