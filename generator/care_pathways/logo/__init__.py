"""A picture that an area brings along: held against a short list of what may stand in one, before anything shows it."""

from care_pathways.logo.fault import Fault, NotUsable
from care_pathways.logo.png import size_of_png
from care_pathways.logo.svg import size_of_svg

MOST_BYTES = 200_000


def size_of(name: str, raw: bytes) -> tuple[int, int]:
    """Width and height of a picture that may be shown; `NotUsable` with the reason for any other."""
    if len(raw) > MOST_BYTES:
        raise NotUsable(
            Fault(
                f"The picture has {len(raw):,} bytes; the limit is {MOST_BYTES:,}",
                "Save it smaller: 400 points wide is plenty",
            )
        )
    width, height = size_of_svg(raw) if name.endswith(".svg") else size_of_png(raw)
    if not 1 / 8 <= width / height <= 8:
        raise NotUsable(
            Fault("The picture is more than eight times as long as it is wide", "Cut it to the sign itself")
        )
    return width, height


def fault_of(name: str, raw: bytes) -> Fault | None:
    """What is wrong with a picture; None when it may be shown."""
    try:
        size_of(name, raw)
    except NotUsable as problem:
        return problem.fault
    return None


__all__ = ["Fault", "fault_of", "size_of"]
