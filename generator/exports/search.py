"""What the search knows: one small list of records for each view."""

import json
from collections.abc import Iterator, Sequence

from generator.model.written import Audience
from generator.page import Page


def files(pages: Sequence[Page]) -> Iterator[tuple[str, bytes]]:
    """A JSON file for each view: its own pages and those that are the same for all.

    Each record: a (address), t (title), d (description), k (kind), g (group), w (other words).
    """
    for audience in Audience:
        records = [_record(page) for page in pages if page.search and page.audience in (audience, None)]
        text = json.dumps(records, ensure_ascii=False, separators=(",", ":"))
        yield f"search/{audience}.json", text.encode()


def _record(page: Page) -> dict[str, str]:
    search = page.search
    fields = {"a": page.address, "t": page.title, "d": page.description}
    if search:
        fields |= {"k": search.kind, "g": search.group, "w": search.words}
    return {name: value for name, value in fields.items() if value}
