"""A part of the national text that is meant to be filled in locally."""

from enum import StrEnum

from pydantic import model_validator

from care_pathways.model.base import Model
from care_pathways.model.local.line import LineUse
from care_pathways.model.text import Identifier, Text


class AreaText(StrEnum):
    """The texts of area.yml that fill a slot."""

    EXPECT = "what_to_expect"
    """What to expect from co-ordinator and doctor."""
    GIVEN = "how_clusters_are_given"
    """How a cluster is chosen."""
    DISAGREE = "if_you_disagree"
    """Whom to tell when you do not agree."""
    COMMENTS = "comments"
    """How to comment or complain."""


class EachCluster(StrEnum):
    """What every cluster with a package waits for."""

    SERVICE = "service"
    """A service that takes part in its care."""
    OFFERS = "offers"
    """For each line of its package, whether it is offered."""


class Slot(Model):
    """A question that only an area can answer."""

    id: Identifier
    """A short name."""
    asks: Text
    """The question, as a reader would put it."""
    line: LineUse | None = None
    """A line of this use fills it."""
    text: AreaText | None = None
    """This text of area.yml fills it."""
    each_cluster: EachCluster | None = None
    """It is asked of every cluster that has a package."""

    @model_validator(mode="after")
    def _one_way(self) -> "Slot":
        if sum(way is not None for way in (self.line, self.text, self.each_cluster)) != 1:
            raise ValueError("needs exactly one of line, text, each_cluster")
        return self
