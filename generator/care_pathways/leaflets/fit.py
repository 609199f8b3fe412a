"""How a leaflet is made to fit its pages: fewer items first, smaller letters last, never under 11 points for people."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from care_pathways.leaflet import AnyLeaflet, Form, Words


@dataclass(frozen=True)
class Fit:
    """The size of the letters in points, and how many items of a list are shown. A list without a limit is whole."""

    size: float
    limits: Mapping[str, int] = field(default_factory=dict)


def _fit(size: float, experiences: int, strengths: int, helps: int, questions: int) -> Fit:
    limits = {"experiences": experiences, "strengths": strengths, "helps": helps, "questions": questions}
    return Fit(size, limits)


FRONT = ((21, 4), (20, 4), (19, 4), (18, 4), (17, 4), (17, 3), (16, 3), (15, 3))
"""The front of the sheet for the fridge: as large as it goes, and how many things that may help."""
FITS = {
    Form.LEAFLET: (
        _fit(12, 4, 4, 6, 6),
        _fit(12, 4, 4, 4, 6),
        _fit(12, 4, 4, 3, 6),
        _fit(12, 3, 3, 4, 6),
        _fit(11.5, 4, 4, 4, 6),
        _fit(11.5, 3, 3, 4, 6),
        _fit(11, 3, 3, 4, 5),
    ),
    Form.CARERS: tuple(Fit(size, {"others_can_do": items}) for size, items in FRONT),
    Form.LARGE_PRINT: (Fit(18),),
    Form.SUMMARY: tuple(Fit(size) for size in (10.5, 10, 9.5, 9, 8.5)),
}
"""What is tried, in this order."""

PAGES = {Form.LEAFLET: 4, Form.CARERS: 2, Form.LARGE_PRINT: None, Form.SUMMARY: 1}
"""How many pages each form may have. Large print takes as many as it needs."""


WITH_AREA = {**PAGES, Form.LEAFLET: 6}
"""The same where an area adds a sheet of its own."""


def fitted(leaflet: AnyLeaflet, fit: Fit) -> AnyLeaflet:
    """The leaflet with its lists cut to the limits, each from its end."""
    shorter = {name: getattr(leaflet.words, name)[:limit] for name, limit in fit.limits.items()}
    if isinstance(leaflet.words, Words):
        return replace(leaflet, words=replace(leaflet.words, **shorter))
    return leaflet
