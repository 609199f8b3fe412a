"""A picture that stands beside area.yml, as it was found. It is read with the records, and held against a check."""

from care_pathways.model.base import Model


class Picture(Model):
    """The bytes of a picture. Its key is the name of its file."""

    raw: bytes
    """As they were read."""
