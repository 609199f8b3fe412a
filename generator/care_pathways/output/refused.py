"""Why nothing was written, in a sentence for the person who asked for it."""


class Refused(Exception):  # noqa: N818 - it is an answer, not a fault
    """The folder cannot take a site. Whatever stood there stays as it was."""


class Failed(Refused):
    """The folder was rightly named, and the machine or another build is in the way."""


def because(problem: OSError, doing: str) -> Failed:
    """What the machine said while we were doing something, for a person."""
    return Failed(f"{doing} failed: {problem.strerror or problem}. What was there stays as it was.")
