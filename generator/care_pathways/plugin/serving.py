"""What is different while the site is served and edited."""

import signal

from care_pathways.diagnostics import Diagnostic

BEFORE_IT_GOES_OUT = {"unlogged-change"}
"""What an author still has to write down, and may first see on the page: a warning in a preview."""


def while_serving(problem: Diagnostic) -> Diagnostic:
    """What an author mends before it goes out only warns while they write."""
    return problem.as_warning() if problem.code in BEFORE_IT_GOES_OUT else problem


def stop(number: int, frame: object) -> None:  # noqa: ARG001 - signals are handed over so
    """End once, as Ctrl-C does; a second signal does not disturb the clearing up."""
    for name in (signal.SIGTERM, signal.SIGINT):
        signal.signal(name, signal.SIG_IGN)
    raise KeyboardInterrupt
