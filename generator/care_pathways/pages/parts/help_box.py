"""Where the help box stands: on every page for people whose text names a danger."""

import re

from care_pathways.catalogue import Catalogue, Record
from care_pathways.model.base import Model


def names_danger(catalogue: Catalogue, *records: Record[Model] | None) -> bool:
    """Do the people's texts of a record name a danger, or speak of suicide? Then the help box stands at the top."""
    phrases = [*catalogue.language.danger, *catalogue.language.self_harm]
    if not phrases:
        return False
    wording = "|".join(r"\s+".join(map(re.escape, phrase.split())) for phrase in phrases)
    found = re.compile(rf"(?<!\w)(?:{wording})(?!\w)", re.IGNORECASE)
    # Most texts have not even the beginning of one, which is seen fifty times faster than that none is there.
    begins = {phrase.split()[0].casefold() for phrase in phrases}
    texts = (passage.text for record in records if record for passage in record.passages)
    return any(found.search(text) for text in texts if _has_one(text.casefold(), begins))


def _has_one(text: str, words: set[str]) -> bool:
    return any(word in text for word in words)
