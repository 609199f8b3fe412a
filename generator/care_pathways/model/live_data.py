"""Where live data about needs and services is published. Pointers only: no figure of theirs is copied."""

from care_pathways.model.base import Model
from care_pathways.model.provenance import Check
from care_pathways.model.text import Identifier, PartialDate, Text, Title, WebAddress


class LiveData(Model):
    """A published collection of data: what it holds, for which areas, and how far that was checked."""

    id: Identifier
    """A short name, used by worksheets."""
    name: Title
    """Its name, as its publisher has it."""
    publisher: Text
    """Who publishes it."""
    url: WebAddress
    """Its address."""
    holds: Text
    """What it holds, in our own words, as seen on the page."""
    areas: Text
    """The areas that it has figures for, as seen. "Not seen" where the page did not say."""
    read: PartialDate
    """When a copy of the page was last read for this record."""
    copy_of: PartialDate | None = None
    """The date that the copy bears: of its data, or of its last change. Absent where it bears none."""
    check: Check
    """How far this was checked: text for the publisher's own page, secondary for somebody else's, recall."""
    note: Text | None = None
    """What to know before using it."""
