"""What an edition was published with: a fingerprint of the facts of each clinical record."""

from typing import Annotated

from pydantic import Field

from care_pathways.model.base import Model
from care_pathways.model.text import EditionNumber, Fingerprint

RecordName = Annotated[str, Field(pattern=r"^[a-z]+:[a-z0-9]+(-[a-z0-9]+)*$")]
"""A record by kind and key: cluster:4, intervention:cbtp."""


class Published(Model):
    """The facts of one record as an edition published them. `care-pathways publish` writes it."""

    id: RecordName
    """The record by kind and key: cluster:4, intervention:cbtp."""
    edition: EditionNumber
    """The edition that published these facts."""
    facts: Fingerprint
    """The fingerprint of the facts."""
