"""The pipeline: content in, a checked site out. Pure: no clock, no network, and nothing is written here."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from generator import checks
from generator.catalogue import Catalogue
from generator.diagnostics import Diagnostic, errors, in_order
from generator.load import Loaded, Memory, load


@dataclass(frozen=True)
class Report:
    """What the checks found. `hidden` are problems that a suppression covers."""

    loaded: Loaded
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


def check(content: Path, as_of: date, memory: Memory | None = None) -> Report:
    """Read the content and run every check."""
    loaded = load(content, memory)
    found = [*loaded.diagnostics, *checks.run(loaded.catalogue, as_of, loaded.whole)]
    shown, hidden = checks.suppress(found, loaded.catalogue, as_of)

    def with_lines(problems: list[Diagnostic]) -> tuple[Diagnostic, ...]:
        files = loaded.files
        return tuple(
            files[problem.mark.file].with_line(problem) if problem.mark.file in files else problem
            for problem in in_order(problems)
        )

    return Report(loaded, with_lines(shown), with_lines(hidden))
