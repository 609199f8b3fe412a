"""A care package: what a service should be able to offer someone in a cluster."""

from typing import Self

from pydantic import model_validator

from care_pathways.model.base import Model
from care_pathways.model.plain_package import PackageForPeople
from care_pathways.model.provenance import Confidence
from care_pathways.model.reference import ClusterRef, GuidanceRef, InterventionRef, StatementRef
from care_pathways.model.review import Review
from care_pathways.model.text import Identifier, Text


class Caution(Model):
    """Something to avoid, or to be careful about. A caution, not a ban, unless the law says so."""

    note: Text | None = None
    """What to avoid, in the words of this package. Left out where the text of the statement says it."""
    statement: StatementRef | None = None
    """The statement that it rests on, as source/statement. Without one, the caution is ours."""
    do_not: bool = False
    """Yes where the caution forbids in our words. What rests on a "do not" of its source forbids without it."""
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
