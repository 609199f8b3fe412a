"""A made-up matrix."""

from care_pathways.model.provenance import Strength
from care_pathways.page import Link
from care_pathways.pages import addresses
from care_pathways.pages.matrix.matrix import Row as MatrixRow
from care_pathways.pages.matrix.matrix import RowGroup
from care_pathways.pages.parts.parts_of_package import CHOOSE, EVERYONE, NOT_NAMED, SPECIFIC
from care_pathways.words.marks import STRENGTH, WARNING

PLACE = addresses.GLOSSARY


def matrix() -> tuple[RowGroup, ...]:
    """Rows of each kind of mark."""
    offer, consider = STRENGTH[Strength.OFFER], STRENGTH[Strength.CONSIDER]
    return (
        RowGroup(
            "one-kind",
            "One kind",
            (
                MatrixRow(link=Link("For everyone", PLACE), strengths=(offer,), cells=((EVERYONE,) * 3, (EVERYONE,))),
                MatrixRow(
                    link=Link("Some here, some there", PLACE),
                    strengths=(offer, consider, WARNING),
                    cells=((SPECIFIC, CHOOSE, NOT_NAMED), (NOT_NAMED,)),
                ),
            ),
        ),
        RowGroup(
            "another-kind",
            "Another kind",
            (
                MatrixRow(
                    link=Link("With a name that is long enough to need more than one line, and no evidence", PLACE),
                    strengths=(),
                    cells=((NOT_NAMED, NOT_NAMED, SPECIFIC), (CHOOSE,)),
                ),
            ),
        ),
    )
