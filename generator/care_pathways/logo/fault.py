"""Why a picture cannot be used, and where in its file."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Fault:
    """What is wrong, what to do, and the place."""

    message: str
    hint: str
    line: int = 1
    column: int = 1


class NotUsable(Exception):  # noqa: N818 - it is said of a picture
    """A picture that may not be shown."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.message)
        self.fault = fault
