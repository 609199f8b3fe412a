"""The place in the national text beside which a local text stands, and what was read there."""

from typing import Annotated

from pydantic import StringConstraints, model_validator

from care_pathways.model.base import Model
from care_pathways.model.reference import ClusterRef, InterventionRef, PageRef, PathwayRef

Print = Annotated[str, StringConstraints(pattern=r"^[a-z][0-9a-f]{8}$")]
"""A letter for the way of reading, and eight digits for what was read."""
PLACES = ("cluster", "package", "intervention", "pathway", "page")


class Beside(Model):
    """One record of the national text, and one part of it."""

    cluster: ClusterRef | None = None
    """A cluster, by its number."""
    package: ClusterRef | None = None
    """The package of a cluster, by the number of the cluster."""
    intervention: InterventionRef | None = None
    """An intervention, by the name of its file."""
    pathway: PathwayRef | None = None
    """A pathway, by the name of its file."""
    page: PageRef | None = None
    """A page written by hand, such as people/what-is-a-cluster."""
    part: Annotated[str, StringConstraints(pattern=r"^[a-z_]+(\.[a-z_]+)*$")] | None = None
    """The part: the names of its fields, such as people.in_short. Absent: the whole record."""
    written_from: Print | None = None
    """What that part said when this was written. Let care-pathways accept write it."""

    @model_validator(mode="after")
    def _one_place(self) -> "Beside":
        if sum(getattr(self, name) is not None for name in PLACES) != 1:
            raise ValueError(f"needs exactly one of {', '.join(PLACES)}")
        return self

    @property
    def place(self) -> tuple[str, str | int]:
        """Which field names the record, and its key."""
        return next((name, key) for name in PLACES if (key := getattr(self, name)) is not None)
