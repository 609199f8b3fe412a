"""The fingerprint of the facts that a plain text was written from: it changes when they do.

It reads each value under the name that its field had first. Who renames a field of the model keeps its older name, and
no fact has changed: `together: Annotated[tuple[...], Field(serialization_alias="choose_together")]`.
"""

import json
from hashlib import blake2b

from care_pathways.model.base import Model

WAY_OF_READING = "a"
"""Goes before the print of a part, and changes with the way in which prints are made: never taken for other words."""
LEFT_OUT = {"people", "review"}
"""The plain text itself, and who has reviewed it: neither is a fact that it was written from."""


def fingerprint(record: Model, only: set[str] | None = None) -> str:
    """Eight letters and digits that stand for every fact of the record outside its plain text, or for some fields."""
    facts = record.model_dump_json(include=only, exclude=LEFT_OUT, exclude_defaults=True, by_alias=True)
    return blake2b(facts.encode(), digest_size=4).hexdigest()


def of_part(record: Model, part: str | None) -> str | None:
    """What a part of a record says, people's words included, as a letter and eight digits. None when it is gone.

    `part` names fields, such as people.in_short; without one the whole record is meant, but for its review.
    """
    holder, value = record, _shown(record, None)
    for step in part.split(".") if part else ():
        value = _shown(holder, step) if isinstance(holder, Model) else None
        holder = getattr(holder, step, None)  # type: ignore[assignment] # what is no model ends the way
    if value is None:
        return None
    said = json.dumps(value, sort_keys=True, ensure_ascii=False).encode()
    return WAY_OF_READING + blake2b(said, digest_size=4).hexdigest()


def _shown(holder: Model, field: str | None) -> object:
    """A model, or one field of it, as it is read: under the first names of its fields, without what was left open."""
    only = {field} if field else None
    shown = holder.model_dump(mode="json", include=only, exclude={"review"}, exclude_defaults=True, by_alias=True)
    return next(iter(shown.values()), None) if field else shown
