"""The one colour that an area may choose, refused when it cannot be told from the page."""

from typing import Annotated

from pydantic import AfterValidator, StringConstraints, WithJsonSchema

LEAST = 4.5
"""Contrast with white: what WCAG 2.2 asks of text at level AA."""
_FORM = r"^#[0-9a-fA-F]{6}$"


def contrast(colour: str) -> float:
    """The contrast of a colour with white, by the formula of WCAG."""
    parts = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)


def _dark_enough(colour: str) -> str:
    found = contrast(colour)
    if found < LEAST:
        raise ValueError(f"has a contrast of {found:.1f} to 1 with white; {LEAST} is needed. Choose a darker one")
    return colour.lower()


Accent = Annotated[
    str,
    StringConstraints(pattern=_FORM),
    AfterValidator(_dark_enough),
    WithJsonSchema({"type": "string", "pattern": _FORM}),
]
"""A colour as # and six digits, dark enough to be read on white."""
