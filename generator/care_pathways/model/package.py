"""A care package: what a service should be able to offer someone in a cluster."""

from typing import Self

from pydantic import model_validator

from care_pathways.model.base import Model
from care_pathways.model.provenance import Confidence
from care_pathways.model.reference import ClusterRef, GuidanceRef, InterventionRef, StatementRef
from care_pathways.model.review import Review
from care_pathways.model.text import Fingerprint, Identifier, Prose, Text


class Caution(Model):
    """Something to avoid, or to be careful about. A caution, not a ban, unless the law says so."""

    note: Text | None = None
    """What to avoid, in the words of this package. Left out where the text of the statement says it."""
    statement: StatementRef | None = None
    """The statement that it rests on, as source/statement. Without one, the caution is ours."""
    see_also: tuple[GuidanceRef, ...] = ()
    """Guidance that may support it better, still to be checked."""

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if not (self.note or self.statement):
            raise ValueError("needs a statement:, or a note: of ours")
        return self


class Indicator(Model):
    """A way to see whether the package works."""

    text: Text
    """What is measured."""
    statement: StatementRef | None = None
    """The national statement that it follows, as source/statement. Without one, it is suggested by us."""
    see_also: tuple[GuidanceRef, ...] = ()
    """Guidance that may support it better, still to be checked."""


class Duration(Model):
    """How long the package usually runs, in words. The review interval stands in the cluster."""

    text: Text
    """The usual length."""
    confidence: Confidence
    """How well it is supported."""


class Goals(Model):
    """What the package is for, seen by three kinds of rater."""

    clinician_rated: tuple[Text, ...] = ()
    """Outcomes that a professional rates."""
    patient_rated: tuple[Text, ...] = ()
    """Outcomes that the person rates."""
    experience: tuple[Text, ...] = ()
    """How care felt."""


class Considerations(Model):
    """What to think about for some groups of people."""

    perinatal: Text
    """Before, during and after pregnancy."""
    older_adults: Text
    """Later life."""
    autism_and_learning_disability: Text
    """Autistic people and people with a learning disability."""
    ethnicity: Text
    """Ethnicity, racism and culture."""


class RecoveryForPeople(Model):
    """The five recovery processes known as CHIME, each as something concrete in this package."""

    connectedness: Prose
    """Being with people who matter."""
    hope: Prose
    """Hope, and people who hold it."""
    identity: Prose
    """Being yourself, beyond a label."""
    meaning: Prose
    """What makes life worth living."""
    empowerment: Prose
    """Having a say and control."""


class InclusionForPeople(Model):
    """The eight parts of an ordinary life, each as something concrete in this package."""

    relationships: Prose
    """Family, friends, love."""
    home: Prose
    """A safe place to live."""
    money: Prose
    """Income, benefits, debt."""
    work: Prose
    """Work, learning and volunteering."""
    community: Prose
    """Leisure and community."""
    safety: Prose
    """Safety and rights."""
    physical_health: Prose
    """The health of the body."""
    culture: Prose
    """Culture, faith and identity."""


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
    questions: tuple[Text, ...] = ()
    """Questions to ask that belong to this package."""


class PackageForProfessionals(Model):
    """What a professional needs beside the lists."""

    goals: Goals
    """What the package is for."""
    recovery: tuple[Text, ...] = ()
    """How the package serves recovery."""
    inclusion: tuple[Text, ...] = ()
    """How the package serves social inclusion."""
    considerations: Considerations
    """What to think about for some groups of people."""


class PackageForCommissioners(Model):
    """What a planner needs beside the lists."""

    indicators: tuple[Indicator, ...] = ()
    """Ways to see whether the package works."""


class Package(Model):
    """The care package of one cluster."""

    id: Identifier
    """The name of the file, the same as that of its cluster."""
    cluster: ClusterRef
    """The cluster that the package is for, by number."""
    setting: Text
    """Where the care usually takes place."""
    team: tuple[Text, ...] = ()
    """The teams and people usually involved."""
    duration: Duration
    """How long it usually runs."""
    for_everyone: tuple[InterventionRef, ...] = ()
    """What everyone in the cluster is offered."""
    specific: tuple[InterventionRef, ...] = ()
    """What the team should be able to offer where the person's problem fits. Not everyone gets all of it."""
    choose_together: tuple[InterventionRef, ...] = ()
    """What to choose with the person."""
    avoid: tuple[Caution, ...] = ()
    """What to avoid or to be careful about."""
    people: PackageForPeople
    """The plain words for people."""
    professionals: PackageForProfessionals
    """For professionals."""
    commissioners: PackageForCommissioners
    """For commissioners."""
    confidence: Confidence
    """The confidence of the package taken together."""
    review: Review
    """The review state of the texts in this file."""
