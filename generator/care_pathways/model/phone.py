"""Numbers that a phone in England can call, by their shape: one digit too few is a wrong number."""

import re
from typing import Annotated

from pydantic import AfterValidator, Field

_SHAPES = re.compile(
    r"1\d\d|999"  # emergency and service numbers
    r"|116\d{3}"  # numbers of social value, the same in many countries
    r"|[678]\d{4}"  # a number for text messages
    r"|1800[012]|18001(?:1\d\d|999|0\d{9,10})"  # Relay UK, alone or before another number
    r"|0[1-9]\d{8,9}"  # with an area, mobile, freephone
    r"|08001111|0845464\d"  # the two short ones that are left
)


def _has_shape(number: str) -> str:
    if not _SHAPES.fullmatch(number.replace(" ", "")):
        raise ValueError("should be a whole phone number: 116 123, 0800 068 4141")
    return number


Number = Annotated[str, Field(pattern=r"^[0-9]+( [0-9]+)*$", max_length=18), AfterValidator(_has_shape)]
"""A telephone or text number, as people say it."""
