"""The area and the body that speaks for it: the record area.yml."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field, StringConstraints

from care_pathways.model.base import Model
from care_pathways.model.local.colour import Accent
from care_pathways.model.local.references import LineRef
from care_pathways.model.text import EmailAddress, Identifier, Prose, Text, Title, WebAddress

PictureFile = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*\.(png|svg)$", max_length=80)]
"""The name of a picture: small letters, digits and hyphens, then .png or .svg. No folder."""


class BodyKind(StrEnum):
    """What sort of body it is."""

    TRUST = "trust"
    """An NHS trust or another provider of care."""
    BOARD = "integrated care board"
    """A board that plans and pays for care."""
    COUNCIL = "council"
    """A council."""
    CHARITY = "charity"
    """A charity or another voluntary body."""


class Logo(Model):
    """The sign of the body."""

    file: PictureFile
    """A picture beside area.yml, such as logo.svg or logo.png: at most 200 KB, an SVG of plain shapes only."""
    text: Title
    """What it shows, in a few words, for those who do not see it: "Marlshire Trust: a heron"."""


class Body(Model):
    """Who is responsible for what is said here."""

    name: Title
    """Its full name."""
    kind: BodyKind
    """trust, integrated care board, council or charity."""
    web: WebAddress
    """Its own web site."""
    responsible: Text
    """The role that answers for the local text, such as "head of service information". Never a person's name."""
    contact: EmailAddress | None = None
    """Where mistakes in the local text are reported."""
    lines: tuple[LineRef, ...] = ()
    """Its lines for anyone: advice and liaison, complaints, switchboard. By id, in the order to show them."""
    logo: Logo | None = None
    """Its sign, shown beside its name. You answer for the right to use it."""
    accent: Accent | None = None
    """One colour for what is local, as # and six digits. Refused when white cannot be read on it."""


class AreaForPeople(Model):
    """What people read of the body."""

    about: Prose
    """What it does, and for whom: health care, social care, both."""
    what_to_expect: Prose | None = None
    """What to expect here from your co-ordinator and your doctor."""
    how_clusters_are_given: Prose | None = None
    """How a cluster is chosen here: who scores, which computer system suggests one, who decides."""
    if_you_disagree: Prose | None = None
    """Whom to tell here, and who can help, when you do not agree."""
    comments: Prose | None = None
    """How to comment, raise a concern or complain here."""


class Area(Model):
    """A place, and the body that adds what holds there to the national text."""

    id: Identifier
    """A short name, used in files that areas share."""
    name: Title
    """What people call the place. Everything local is marked "In" and this name."""
    places: Annotated[tuple[Title, ...], Field(min_length=1)]
    """The towns, districts or boroughs that it covers."""
    site: WebAddress | None = None
    """The address at which this site is published, once it is."""
    body: Body
    """Who is responsible for what is said here."""
    people: AreaForPeople
    """What people read of the body."""
    example: bool = False
    """true marks every page as an invented example."""
