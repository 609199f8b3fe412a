"""The fingerprint of the facts that a plain text was written from: it changes when they do.

It reads each value under the name that its field had first. Who renames a field of the model keeps its older name, and
no fact has changed: `together: Annotated[tuple[...], Field(serialization_alias="choose_together")]`.
"""

import json
import re
from collections.abc import Iterable, Mapping
from hashlib import blake2b

from care_pathways.catalogue import Catalogue, Record
from care_pathways.model.base import Model
from care_pathways.model.statement import SourceStatement

WAY_OF_READING = "a"
"""Goes before the print of a part, and changes with the way in which prints are made: never taken for other words."""
LEFT_OUT = {"people", "review", "was"}
"""The plain text itself, who has reviewed it, older names: none is a fact that it was written from."""
OF_A_STATEMENT = {
    "number",
    "verb",
    "strength",
    "text",
    "holds_for",
    "only_with",
    "conditions",
    "status",
    "law",
    "doubtful",
}
"""What counts as a fact of a statement. Where it was read, and what was noted there, is none; in what, is one."""
LOOKED = {"law": {"as_of", "note"}}
"""Nor is the day on which the law was last seen to be so."""


NO_NAMES: Mapping[str, str] = {}


def fingerprint(
    record: Model,
    only: set[str] | None = None,
    statements: Iterable[SourceStatement] = (),
    first_names: Mapping[str, str] = NO_NAMES,
) -> str:
    """Eight letters and digits for every fact of the record outside its plain text, or for some of its fields.

    A record that was renamed counts under the name that it had first.
    What `statements` say, and in what they were seen, counts as if it stood in the record that names them.
    """
    facts = [record.model_dump_json(include=only, exclude=LEFT_OUT, exclude_defaults=True, by_alias=True)]
    for statement in statements:
        said = statement.model_dump_json(include=OF_A_STATEMENT, exclude=LOOKED, exclude_defaults=True, by_alias=True)
        facts.append(said)
        facts.append(statement.seen.as_)
    for now, first in first_names.items():
        facts = [re.sub(rf'"{re.escape(now)}(?=["/])', f'"{first}', fact) for fact in facts]
    return blake2b("".join(facts).encode(), digest_size=4).hexdigest()


def facts_of(catalogue: Catalogue, record: Record[Model], only: set[str] | None = None) -> str:
    """The fingerprint of a record with the statements that it names."""
    named = (key for keys, kind, key in record.references if kind == "statement" and keys[0] not in LEFT_OUT)
    known = (catalogue.statements[key].statement for key in named if key in catalogue.statements)
    return fingerprint(record.value, only, known, catalogue.first_names)


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


def of_words(words: str) -> str:
    """What stands for words as they are printed, as a letter and eight digits: breaks of lines do not count."""
    return WAY_OF_READING + blake2b(" ".join(words.split()).encode(), digest_size=4).hexdigest()


def _shown(holder: Model, field: str | None) -> object:
    """A model, or one field of it, as it is read: under the first names of its fields, without what was left open."""
    only = {field} if field else None
    shown = holder.model_dump(
        mode="json", include=only, exclude={"review", "was"}, exclude_defaults=True, by_alias=True
    )
    return next(iter(shown.values()), None) if field else shown
