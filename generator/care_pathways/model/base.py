"""The base of every record: frozen, and closed to fields that nobody defined."""

from pydantic import BaseModel, ConfigDict


class Model(BaseModel):
    """A part of the content. Frozen; an unknown field is an error; every field has a description for authors."""

    model_config = ConfigDict(extra="forbid", frozen=True, use_attribute_docstrings=True)
