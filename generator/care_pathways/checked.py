"""Content in, what is wrong with it out. What makes pages is not read: authors wait for this."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from care_pathways import checks
from care_pathways.catalogue import Catalogue
from care_pathways.diagnostics import Diagnostic, errors, in_order
from care_pathways.load import Layer, Loaded, Values, load
from care_pathways.load import Memory as Read


@dataclass(frozen=True, kw_only=True)
class Report:
    """What the checks found as of a day. `hidden` are problems that a suppression covers."""

    loaded: Loaded
    as_of: date
    diagnostics: tuple[Diagnostic, ...]
    hidden: tuple[Diagnostic, ...]

    @property
    def catalogue(self) -> Catalogue:
        """The content."""
        return self.loaded.catalogue

    @property
    def failed(self) -> bool:
        """Is there an error?"""
        return bool(errors(self.diagnostics))


@dataclass
class Memory:
    """What is kept from one check to the next: what was read of each file, and what was found in it.

    A preview keeps it as it is, a command only the `values` in the files and what was found.
    """

    read: Read = field(default_factory=dict)
    values: Values | None = None
    found: checks.Memory = field(default_factory=checks.Memory)


def check(content: Path | Sequence[Layer], as_of: date, memory: Memory | None = None) -> Report:
    """Read the content and run every check."""
    memory = memory or Memory()
    return judged(load(content, memory.read, memory.values), as_of, memory)


def judged(loaded: Loaded, as_of: date, memory: Memory | None = None) -> Report:
    """Run every check on what was read."""
    memory = memory or Memory()
    found = [*loaded.diagnostics, *checks.run(loaded.catalogue, as_of, loaded.whole, memory.found)]
    shown, hidden = checks.suppress(found, loaded.catalogue, as_of)
    if loaded.catalogue.local.area:
        shown = checks.with_national_in_one_line(shown, loaded.catalogue)

    def with_lines(problems: list[Diagnostic]) -> tuple[Diagnostic, ...]:
        files = loaded.files
        return tuple(
            files[problem.mark.file].with_line(problem) if problem.mark.file in files else problem
            for problem in in_order(problems)
        )

    return Report(loaded=loaded, as_of=as_of, diagnostics=with_lines(shown), hidden=with_lines(hidden))
