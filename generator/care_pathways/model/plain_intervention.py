"""The plain words of an intervention: four answers first, then the rest, where there is something to say."""

from datetime import date
from enum import StrEnum

from care_pathways.model.base import Model
from care_pathways.model.reference import InterventionRef, ReferralRouteRef, SourceRef
from care_pathways.model.text import Fingerprint, Prose, Text, Title


class FigureOf(StrEnum):
    """What a figure is about, and so where it stands."""

    HELP = "help"
    """How many it helps, how likely, how long it takes: under "Could it help me"."""
    HARM = "harm"
    """How many it harms, or how likely: under "What may be hard"."""


class Figure(Model):
    """How many, how likely or how long, as one source says it."""

    of: FigureOf = FigureOf.HELP
    """help (the default) or harm."""

    text: Prose
    """The figure in plain words, with whose it is: "In trials ...", "In clinics' own figures for 2021 ..."."""
    source: SourceRef
    """The source in which it was read, by id from sources.yml, which says where."""
    seen_on: date
    """The day on which it was read there."""


class PlainPart(StrEnum):
    """A part of the page that an author has to write, or to leave out with a reason."""

    BENEFITS = "benefits"
    RISKS = "risks"
    CHOOSING_NOT_TO = "choosing_not_to"
    EVERYDAY_LIFE = "everyday_life"
    MAY_NOT_SUIT = "may_not_suit"


class LeftOut(Model):
    """A part that has nothing true to say here."""

    part: PlainPart
    """The part: benefits, risks, choosing_not_to, everyday_life or may_not_suit."""
    reason: Text
    """Why there is nothing to say. Colleagues read it, people do not."""


class InterventionForPeople(Model):
    """The intervention in plain words."""

    written_from: Fingerprint | None = None
    """The fingerprint of the facts that these words were written from. `care-pathways accept` writes it."""
    title: Title
    """A plain title of our own."""
    what: Prose
    """What it is, in two or three short sentences."""
    benefits: tuple[Prose, ...] = ()
    """Could it help me: how it may help."""
    figures: tuple[Figure, ...] = ()
    """Could it help me: how many, how likely, how long. Only what was read in a source."""
    risks: tuple[Prose, ...] = ()
    """What may be hard, or go wrong."""
    get_help_if: Prose | None = None
    """Signs that need help at once, above all of a medicine. The page puts them in a box, with whom to ring."""
    how_to_get: Prose | None = None
    """How do I get it, in words of its own: after those of the route, or in their place."""
    routes: tuple[ReferralRouteRef, ...] = ()
    """The ways in, by id from referral-routes.yml, the usual one first. Their words are shared."""
    if_refused: Prose | None = None
    """What if they say no, where it differs from what the first route says."""
    how_it_works: Prose | None = None
    """How it works and what happens."""
    choosing_not_to: Prose | None = None
    """What if you choose not to, or wait."""
    everyday_life: Prose | None = None
    """What it means for everyday life."""
    may_not_suit: Prose | None = None
    """When it may not suit."""
    left_out: tuple[LeftOut, ...] = ()
    """Parts that have nothing true to say here, each with the reason."""
    other_choices: tuple[InterventionRef, ...] = ()
    """Other things that could help instead or as well, by id."""
    other_choices_note: Prose | None = None
    """A word about the other choices, or the reason why there is none."""
    questions: tuple[Text, ...] = ()
    """Questions to ask about it."""
    how_sure: Prose | None = None
    """What the guidance says about it, and for whom. What was read, and how far, the page works out from the marks."""
