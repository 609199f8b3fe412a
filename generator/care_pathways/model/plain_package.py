"""The plain words of a care package: what to expect, and everyday life where there is something to say."""

from enum import StrEnum

from care_pathways.model.base import Model
from care_pathways.model.text import Fingerprint, Prose, Text


class RecoveryForPeople(Model):
    """The five recovery processes known as CHIME, each as something concrete, where there is something true to say."""

    connectedness: Prose | None = None
    """Being with people who matter."""
    hope: Prose | None = None
    """Hope, and people who hold it."""
    identity: Prose | None = None
    """Being yourself, beyond a label."""
    meaning: Prose | None = None
    """What makes life worth living."""
    empowerment: Prose | None = None
    """Having a say and control."""


class InclusionForPeople(Model):
    """The eight parts of an ordinary life, each as something concrete, where there is something true to say."""

    relationships: Prose | None = None
    """Family, friends, love."""
    home: Prose | None = None
    """A safe place to live."""
    money: Prose | None = None
    """Income, benefits, debt."""
    work: Prose | None = None
    """Work, learning and volunteering."""
    community: Prose | None = None
    """Leisure and community."""
    safety: Prose | None = None
    """Safety and rights."""
    physical_health: Prose | None = None
    """The health of the body."""
    culture: Prose | None = None
    """Culture, faith and identity."""


class EverydayPart(StrEnum):
    """A row of recovery or of an ordinary life that an author has to write, or to leave out with a reason."""

    CONNECTEDNESS = "connectedness"
    HOPE = "hope"
    IDENTITY = "identity"
    MEANING = "meaning"
    EMPOWERMENT = "empowerment"
    RELATIONSHIPS = "relationships"
    HOME = "home"
    MONEY = "money"
    WORK = "work"
    COMMUNITY = "community"
    SAFETY = "safety"
    PHYSICAL_HEALTH = "physical_health"
    CULTURE = "culture"


class EverydayLeftOut(Model):
    """Rows that have nothing true to say in this package."""

    parts: tuple[EverydayPart, ...]
    """The rows of recovery or inclusion, by name."""
    reason: Text
    """Why there is nothing to say. Colleagues read it, people do not."""


class PackageForPeople(Model):
    """The care package in plain words."""

    written_from: Fingerprint | None = None
    """The fingerprint of the facts that these words were written from. `care-pathways accept` writes it."""
    summary: Prose
    """Two or three short sentences: what help this package brings."""
    what_to_expect: Prose | None = None
    """Who is likely to be involved, how long it may take, how it may feel."""
    medicines: Prose | None = None
    """Medicines, honestly, without doses."""
    choosing_not_to: Prose | None = None
    """What if I choose not to, or wait."""
    recovery: RecoveryForPeople | None = None
    """The five recovery processes."""
    inclusion: InclusionForPeople | None = None
    """The eight parts of an ordinary life."""
    left_out: tuple[EverydayLeftOut, ...] = ()
    """Rows of recovery or inclusion that have nothing true to say here, each with the reason."""
    questions: tuple[Text, ...] = ()
    """Questions to ask that belong to this package."""
