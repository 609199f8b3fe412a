"""What to look at again when a guidance source or one statement of it changes, or when something takes its place."""

from collections.abc import Sequence
from dataclasses import dataclass

from care_pathways.analysis.dependents import affected, naming
from care_pathways.analysis.mentions import Mention, mention
from care_pathways.catalogue import Catalogue, Name
from care_pathways.catalogue.record import Key, Record
from care_pathways.catalogue.statements import Line, source_of
from care_pathways.catalogue.use import Use
from care_pathways.model.base import Model
from care_pathways.model.guidance import Guidance
from care_pathways.model.review import Review


@dataclass(frozen=True)
class Place:
    """One place that leans on the source: where it is, what it says, and the role that answers for the text."""

    use: Use
    mention: Mention
    owner: str | None


@dataclass(frozen=True, kw_only=True)
class Impact:
    """Everything that leans on a source or a statement. `names` are the records whose pages a change of it reaches."""

    source: Record[Guidance]
    statement: Line | None = None
    """The one statement that is asked about. Without it, all of the source."""
    places: tuple[Place, ...]
    clusters: tuple[int, ...]
    names: frozenset[Name]

    @property
    def statements(self) -> tuple[Place, ...]:
        """The places where a statement rests on the source, and would cite what replaces it."""
        return tuple(place for place in self.places if place.mention.part.cites)

    @property
    def others(self) -> tuple[Place, ...]:
        """The places that only name it: links in prose, other sources, "see also"."""
        return tuple(place for place in self.places if not place.mention.part.cites)

    def of(self, kind: str) -> tuple[Record[Model], ...]:
        """The records of a kind with a statement that rests on the source, each once."""
        found = {place.use.by.name: place.use.by for place in self.statements if place.use.by.kind == kind}
        return tuple(found.values())


def impact(catalogue: Catalogue, source: Record[Guidance], statement: Line | None = None) -> Impact:
    """What leans on the source, or on one statement of it: first the statements, then what only names it."""
    name: Name = ("statement", statement.key) if statement else source.name
    places = [Place(use, mention(catalogue, use), owner_of(use.by)) for use in naming(catalogue, name) if use.counts]
    places.sort(key=lambda place: not place.mention.part.cites)
    names = affected(catalogue, [name]) | {source.name}
    clusters = sorted(int(key) for kind, key in names if kind == "cluster")
    return Impact(source=source, statement=statement, places=tuple(places), clusters=tuple(clusters), names=names)


def owner_of(record: Record[Model]) -> str | None:
    """The role that answers for the text of a record, when it names one."""
    review = getattr(record.value, "review", None)
    return review.owner if isinstance(review, Review) else None


def already_citing(places: Sequence[Place], new: Key) -> tuple[Place, ...]:
    """Those whose record names the new source as well: there the two may become one."""
    return tuple(
        place for place in places if any(_source(kind, key) == new for _, kind, key in place.use.by.references)
    )


def _source(kind: str, key: Key) -> Key | None:
    """The source that a reference names, itself or by one of its statements."""
    if kind == "statement":
        return source_of(str(key))
    return key if kind == "guidance" else None
