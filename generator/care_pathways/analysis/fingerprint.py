"""The fingerprint of the facts that a plain text was written from: it changes when they do.

It reads each value under the name that its field had first. Who renames a field of the model keeps its older name, and
no fact has changed: `together: Annotated[tuple[...], Field(serialization_alias="choose_together")]`.
"""

from hashlib import blake2b

from care_pathways.model.base import Model

LEFT_OUT = {"people", "review"}
"""The plain text itself, and who has reviewed it: neither is a fact that it was written from."""


def fingerprint(record: Model, only: set[str] | None = None) -> str:
    """Eight letters and digits that stand for every fact of the record outside its plain text, or for some fields."""
    facts = record.model_dump_json(include=only, exclude=LEFT_OUT, exclude_defaults=True, by_alias=True)
    return blake2b(facts.encode(), digest_size=4).hexdigest()
