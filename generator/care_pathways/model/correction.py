"""A correction: a fault that was reported or found, and what was done about it. Entries stay."""

from typing import Annotated

from pydantic import Field

from care_pathways.model.base import Model
from care_pathways.model.text import Day, EditionNumber, Identifier, Text

PageId = Annotated[str, Field(pattern=r"^[a-z0-9]+([-/][a-z0-9]+)*$")]
"""The id of a page as its foot prints it: people/clusters/10. A page that is gone keeps its id here."""


class Correction(Model):
    """One entry of the corrections log."""

    id: Identifier
    """A short name, such as 2027-01-cbt-sessions."""
    on: Day
    """The day on which it was put right."""
    page: PageId
    """The id of the page, as its foot prints it: people/clusters/10."""
    what_was_wrong: Text
    """What was wrong, for everyone to read. Nothing about the person who told us."""
    what_we_did: Text
    """What we did about it; or why we did nothing."""
    edition: EditionNumber
    """The first edition that has the correction."""
