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
    return any(found.search(passage.text) for record in records if record for passage in record.passages)
