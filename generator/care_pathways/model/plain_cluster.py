"""What a cluster says to people."""

from enum import StrEnum

from care_pathways.model.base import Model
from care_pathways.model.reference import SourceRef
from care_pathways.model.text import Fingerprint, Prose, Text, Title


class PublishedTitle(Model):
    """A plain title that somebody else has published for the cluster."""

    text: Text
    """The title."""
    source: SourceRef
    """Where it stands."""


class Reader(StrEnum):
    """Whom the plain words of a cluster call "you"."""

    PERSON = "person"
    """The person with the number on the letter."""
    CARER = "carer"
    """Whoever looks after someone: with dementia, most readers are husbands, wives, daughters and sons."""


class ClusterForPeople(Model):
    """What someone with this cluster on their letter reads first. All of it in our own plain words."""

    written_from: Fingerprint | None = None
    """The fingerprint of the facts that these words were written from. `care-pathways accept` writes it."""
    title: Title
    """A plain, respectful title of our own. It comes before the official label."""
    reader: Reader = Reader.PERSON
    """Whom the words call "you": person, or carer. The package of the cluster speaks to the same reader."""
    in_short: Prose
    """Two or three short sentences: what this cluster means."""
    get_help_if: Prose | None = None
    """Signs that need help the same day or at once, such as those of delirium. They stand before all else."""
    experiences: tuple[Prose, ...] = ()
    """What you may be experiencing, one short item each."""
    strengths: tuple[Prose, ...] = ()
    """Strengths and what you bring, about as long as the experiences."""
    you_can_do: tuple[Prose, ...] = ()
    """What you can do for yourself."""
    others_can_do: tuple[Prose, ...] = ()
    """What people close to you can do."""
    carers: Prose | None = None
    """For carers and family of someone in this cluster."""
    moving_on: Prose | None = None
    """What moving on from this cluster may look like."""
    not_known: Prose | None = None
    """What we do not know about this cluster, said plainly."""
    words_people_use: tuple[Text, ...] = ()
    """How people put it in their own words, for the ways in and the search: "I hear voices"."""
    published_titles: tuple[PublishedTitle, ...] = ()
    """Plain titles published by others, with their source."""
