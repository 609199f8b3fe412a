"""Every address on other sites that this one links to: what it is, and when somebody last saw what it leads to."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from care_pathways.catalogue import Catalogue, Name

_ADDRESS = re.compile(r"\]\(\s*<?(https?://[^)\s>]+)")

OTHER = "other"
KINDS = ("guidance", "source", "helpline", "live-data", "national-measure", OTHER, "page")
"""The kinds of record whose addresses are told apart. Those of every other kind are found by their look."""
SEEN_ON = {"quality-network": "read", "situation": "checked_on", "published-area": "taken_on", "watch": "seen"}
"""By kind of the others: the field with the day on which somebody last saw what its addresses lead to."""
NAMED_BY = ("name", "title", "what", "words")
"""What such a record is called: the first of these that it has."""
_WHOLE = re.compile(r"https?://\S+")


@dataclass(frozen=True, kw_only=True)
class Outside:
    """A link to another site. `opened` says that somebody saw the page; `seen` is the date of that, as far as known."""

    address: str
    title: str
    kind: str
    name: Name
    opened: bool
    seen: str | None


def outside(catalogue: Catalogue) -> Iterator[Outside]:
    """Sources of guidance and about the clusters, helplines, live data, links in prose. Of prose no date is kept."""
    for key, source in catalogue.guidance.items():
        item = source.value
        if item.url:
            seen = item.status_seen if item.url_seen else None
            yield Outside(
                address=item.url,
                title=item.heading,
                kind="guidance",
                name=("guidance", key),
                opened=item.url_seen,
                seen=seen,
            )
    for key, paper in catalogue.sources.items():
        if _WHOLE.fullmatch(paper.value.where or ""):
            yield Outside(
                address=paper.value.where or "",
                title=paper.value.short,
                kind="source",
                name=("source", key),
                opened=True,
                seen=None,
            )
    for key, line in catalogue.helplines.items():
        if line.value.web:
            day = line.value.checked_on.isoformat()
            yield Outside(
                address=line.value.web,
                title=line.value.name,
                kind="helpline",
                name=("helpline", key),
                opened=True,
                seen=day,
            )
    for key, data in catalogue.live_data.items():
        yield Outside(
            address=data.value.url,
            title=data.value.name,
            kind="live-data",
            name=("live-data", key),
            opened=True,
            seen=data.value.read,
        )
    seen_at = {record.value.seen_at: record for record in catalogue.national_measures.values()}
    for place, measure in seen_at.items():
        yield Outside(
            address=place,
            title=measure.value.publisher,
            kind="national-measure",
            name=measure.name,
            opened=True,
            seen=None,
        )
    for record in catalogue.records():
        if record.kind not in KINDS:
            for address in dict.fromkeys(text for _, text in record.texts if _WHOLE.fullmatch(text)):
                title = next((said for name in NAMED_BY if (said := getattr(record.value, name, ""))), str(record.key))
                seen = getattr(record.value, SEEN_ON.get(record.kind, ""), None)
                yield Outside(
                    address=address,
                    title=title,
                    kind=OTHER,
                    name=record.name,
                    opened=True,
                    seen=str(seen) if seen else None,
                )
    for key, page in catalogue.written.items():
        for address in dict.fromkeys(address for _, text in page.prose for address in _ADDRESS.findall(text)):
            yield Outside(
                address=address, title=page.value.title, kind="page", name=("page", key), opened=False, seen=None
            )
