"""Whether the help box stands at the top of a page."""

import re

from care_pathways.catalogue import Catalogue, Record
from care_pathways.model.base import Model


def speaks_of_self_harm(catalogue: Catalogue, *records: Record[Model] | None) -> bool:
    """Do the people's texts of a record speak of suicide or self-harm? Then the help box stands at the top."""
    if not catalogue.language or not catalogue.language.self_harm:
        return False
    phrases = "|".join(re.escape(phrase) for phrase in catalogue.language.self_harm)
    found = re.compile(rf"(?<!\w)(?:{phrases})(?!\w)", re.IGNORECASE)
    return any(found.search(passage.text) for record in records if record for passage in record.passages)
