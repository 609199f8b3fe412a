"""One source in the place of another: what rested on the old one rests on the new, and nothing is taken as read there.

Each statement that something leans on goes over with its text and populations alone. Number, verb, link and reading
belong to the old text; they stay there, and the new statement is marked as not seen until somebody reads it.
"""

from typing import cast

from care_pathways.analysis.renaming import Texts, point
from care_pathways.catalogue import Catalogue, Record
from care_pathways.catalogue.statements import strength_of
from care_pathways.model.guidance import Guidance
from care_pathways.model.statement import SourceStatement
from care_pathways.source import Value
from care_pathways.source.edit import insert, put

HISTORY = {"replaces", "replaced_by", "use_instead"}
"""Fields that tell what came before and after: they go on naming the old source."""


KEPT = {"id", "text", "holds_for", "only_with"}
"""What a statement takes with it."""


def replaced(catalogue: Catalogue, old: Record[Guidance], new: Record[Guidance], texts: Texts) -> list[str]:
    """Put `new` in the place of `old` in all `texts`, which are changed in place. Gives the statements to be read."""
    uses = [use for use in catalogue.where_used.get(old.name, []) if use.keys[0] not in HISTORY]
    leant_on = {str(key) for use in uses for keys, _, key in use.by.references if keys == use.keys}
    has = {statement.id for statement in new.value.statements}
    carried = [item for item in old.value.statements if f"{old.key}/{item.id}" in leant_on and item.id not in has]
    for use in uses:
        point(texts, use, "guidance", str(old.key), str(new.key))
    texts[new.file.name] = _with_statements(texts[new.file.name], old.value, new.value, carried)
    texts[old.file.name] = _put_away(texts[old.file.name], str(new.key))
    return [item.id for item in carried]


def _with_statements(text: str, old: Guidance, new: Guidance, carried: list[SourceStatement]) -> str:
    if old.id not in new.replaces:
        text = put(text, ("replaces",), [*new.replaces, old.id], after="status")
    for place, item in enumerate(carried, start=len(new.statements)):
        unread = _unread(old, item)
        text = insert(text, ("statements",), place, unread) if place else put(text, ("statements",), [unread])
    return text


def _unread(old: Guidance, item: SourceStatement) -> Value:
    """What goes over: our words, whom they hold for, and the strength that they had, as something to be looked up."""
    kept = item.model_dump(mode="json", by_alias=True, exclude_defaults=True, include=KEPT)
    conditions = {"conditions": item.conditions} if item.conditions else {}
    note = f"Carried over from {old.reference}. Not yet read here: number, verb and wording are to be looked up."
    return cast(
        Value,
        {**kept, **conditions, "strength": strength_of(old, item).value, "seen": {"as": "recall"}, "note": note},
    )


def _put_away(text: str, new: str) -> str:
    """The old source as a tombstone: replaced, by what, and what to cite instead. What was read in it stays."""
    text = put(text, ("status",), "replaced")
    text = put(text, ("replaced_by",), [new], after="status")
    return put(text, ("use_instead",), [new], after="replaced_by")
