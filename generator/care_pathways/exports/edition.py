"""What every published file says of itself: edition, licence, and that nobody has reviewed it where that is so."""

from datetime import date
from typing import Any

from care_pathways.analysis.standing import any_reviewed
from care_pathways.catalogue import Catalogue
from care_pathways.model.base import Model
from care_pathways.words.everywhere import NOT_FOR_CHOOSING
from care_pathways.words.grammar import day

NOT_REVIEWED = "Not clinically reviewed."
PART_REVIEWED = "Clinically reviewed only in part: each record says how far."


class Licence(Model):
    """On what terms the file may be used."""

    name: str
    """Its usual short name."""
    address: str
    """Where its text stands."""
    credit: str
    """Whom to credit. Name the edition as well, and say what you changed."""
    not_ours: str
    """What in the file is not ours to license."""


class Edition(Model):
    """Which edition of the content a file holds, and on what terms."""

    edition: str
    """The edition of the content."""
    edition_date: date
    """The day on which that edition was closed. Never the day of a build."""
    licence: Licence
    """On what terms the file may be used."""
    note: str
    """How far the content was reviewed, and what it is not for."""

    @property
    def fields(self) -> dict[str, Any]:
        """The fields of the edition, for a file that begins with them."""
        return {name: getattr(self, name) for name in Edition.model_fields}

    @property
    def notes(self) -> tuple[tuple[str, str], ...]:
        """The same as rows of two cells, for tables."""
        licence = self.licence
        return (
            ("Edition", f"{self.edition}, {day(self.edition_date)}"),
            ("Licence", f"{licence.name}, {licence.address}. Credit: {licence.credit}, with the edition."),
            ("Not ours", licence.not_ours),
            ("Note", self.note),
        )


def edition_of(catalogue: Catalogue, name: str) -> Edition:
    """The edition of the content of the site of that name."""
    framework = catalogue.framework.value
    return Edition(
        edition=framework.edition,
        edition_date=framework.edition_date,
        licence=Licence(
            name="CC BY-SA 4.0",
            address="https://creativecommons.org/licenses/by-sa/4.0/",
            credit=f"{name} care packages and pathways",
            not_ours="Official labels, names of scales, and guidance that is summarised here: "
            "the terms of their owners apply. See the page about/rights.",
        ),
        note=f"{_review(catalogue)} General information about groups of people. {NOT_FOR_CHOOSING}",
    )


def _review(catalogue: Catalogue) -> str:
    return PART_REVIEWED if any_reviewed(catalogue.national) else NOT_REVIEWED
