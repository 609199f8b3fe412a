"""A change that readers should know of: an entry of the feed."""

from care_pathways.model.audience import Audience
from care_pathways.model.base import Model
from care_pathways.model.published import RecordName
from care_pathways.model.text import DayAhead, EditionNumber, Identifier, Text, Title


class Change(Model):
    """What an edition brought, in the words of those who use the site."""

    id: Identifier
    """A short name. It never changes: the feed names the entry by it."""
    on: DayAhead
    """The day on which it was published: that of the edition, never that of a build."""
    edition: EditionNumber
    """The edition that brought it."""
    audiences: tuple[Audience, ...]
    """Whom it matters to: people, professionals, commissioners."""
    title: Title
    """What changed, in one line."""
    text: Text
    """What changed, in a few sentences."""
    records: tuple[RecordName, ...] = ()
    """The records whose facts changed, by kind and key: intervention:cbtp. Each clinical change needs an entry."""
    page: Text | None = None
    """Where it is seen: the address of the page without the slash at its beginning, such as people/clusters/."""
