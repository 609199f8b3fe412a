"""What grows old or may change: reviews, helplines, suppressions, guidance, what is watched. As of a day named."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from care_pathways.analysis.dependents import naming
from care_pathways.analysis.local_dates import local_dates
from care_pathways.analysis.mentions import mention
from care_pathways.analysis.standing import standing, standings
from care_pathways.catalogue.catalogue import Catalogue
from care_pathways.catalogue.record import Record
from care_pathways.diagnostics import Mark
from care_pathways.model.base import Model
from care_pathways.model.review import Review
from care_pathways.words.reviews import changed, signed

HELPLINE_LIMIT = timedelta(days=90)
"""A helpline is compared with its source at least this often."""
BROWSER_LIMIT = timedelta(days=180)
"""The results that the accessibility statement prints are recorded anew at least this often, and with every edition."""
CLINICAL_LIMIT = timedelta(days=183)
"""The status of a source on which a statement rests is looked at again after this long: six months."""
STATUS_LIMIT = timedelta(days=365)
"""The status of any other source is looked at again after this long."""


class Group(StrEnum):
    """What sort of act is due."""

    LOCAL = "local"
    """A number, service, waiting time or text of an area is to be looked at again."""
    REVIEWS = "reviews"
    """A text is to be reviewed."""
    LAPSED = "lapsed-reviews"
    """Words that were found right have changed since, and are to be read again."""
    ASKED = "changes-asked-for"
    """A reviewer asks for a change, and the words still stand."""
    HELPLINES = "helplines"
    """A helpline is to be compared with its source."""
    BROWSER_CHECKS = "browser-checks"
    """The results in the accessibility statement are to be recorded anew."""
    SUPPRESSIONS = "suppressions"
    """A problem that was borne with for a time is to be mended."""
    WATCHED = "watched"
    """Something may have changed that the text rests on: it is time to look."""
    SEEN_LONG_AGO = "guidance-seen-long-ago"
    """The status of a source is to be looked at again."""
    NEVER_SEEN = "guidance-never-seen"
    """The status of a source is general knowledge, and to be looked at for the first time."""


@dataclass(frozen=True, kw_only=True)
class Due:
    """One thing to do. `on` is its last good day, None if it was never done; `uses` how many statements rest on it."""

    group: Group
    on: date | None
    record: Record[Model]
    mark: Mark
    words: str
    owner: str | None = None
    uses: int = 0

    def late(self, as_of: date) -> bool:
        """Is its last good day over? What was never done is late."""
        return self.on is None or self.on < as_of


def due(catalogue: Catalogue, as_of: date, within: timedelta) -> tuple[Due, ...]:
    """Everything overdue, or due within that time: by group, the oldest first, then what most leans on."""
    sources = (_reviews, _lapsed, _helplines, _browser_checks, _suppressions, _watched, _guidance)
    # In an area only what its author can renew: what is due in the national text goes with an upgrade.
    own = (_local, _suppressions) if catalogue.local.area else sources
    found = [item for source in own for item in source(catalogue)]
    near = [item for item in found if item.on is None or item.on <= as_of + within]
    groups = list(Group)
    return tuple(sorted(near, key=lambda item: (groups.index(item.group), item.on or date.min, -item.uses, item.mark)))


def reviewable(catalogue: Catalogue) -> Iterator[tuple[Record[Model], Review]]:
    """Every record with a review state of its own."""
    for record in catalogue.records():
        review = getattr(record.value, "review", None)
        if isinstance(review, Review):
            yield record, review


def next_reviews(catalogue: Catalogue) -> Iterator[tuple[Record[Model], Review, date]]:
    """Every record with the day by which it is to be reviewed again: as was set, or two years after its last review."""
    for record, review in reviewable(catalogue):
        on = review.next_due or standing(catalogue, record).lapses
        if on:
            yield record, review, on


def _reviews(catalogue: Catalogue) -> Iterator[Due]:
    for record, review, on in next_reviews(catalogue):
        mark = record.at("review", "next_due") if review.next_due else record.at()
        words = f"{record.kind} {record.key}"
        yield Due(group=Group.REVIEWS, on=on, record=record, mark=mark, words=words, owner=review.owner)


def _lapsed(catalogue: Catalogue) -> Iterator[Due]:
    """What was found right and says something else now, and what somebody asked to change and still stands."""
    for record, found in standings(catalogue):
        for act in found.acts:
            who, owner = signed(act.review), record.value.review.owner  # type: ignore[attr-defined] # of those that are read
            if act.changed:
                words = f"{record.kind} {record.key}: {changed(act.changed)} {who}"
                yield Due(group=Group.LAPSED, on=None, record=record, mark=record.at(), words=words, owner=owner)
            if act.against:
                words = f"{record.kind} {record.key}: a change asked for in {act.against}. {who}"
                yield Due(group=Group.ASKED, on=None, record=record, mark=record.at(), words=words, owner=owner)


def _helplines(catalogue: Catalogue) -> Iterator[Due]:
    for record in catalogue.helplines.values():
        checked = record.value.checked_on
        words = f"{record.value.name}, last checked {checked}"
        yield Due(
            group=Group.HELPLINES, on=checked + HELPLINE_LIMIT, record=record, mark=record.at("checked_on"), words=words
        )


def _browser_checks(catalogue: Catalogue) -> Iterator[Due]:
    record = catalogue.accessibility_record
    if record and catalogue.has_framework:
        run = record.value
        words = f"edition {run.edition} was checked on {run.on}"
        good_until = run.on + BROWSER_LIMIT if run.edition == catalogue.framework.value.edition else None
        yield Due(group=Group.BROWSER_CHECKS, on=good_until, record=record, mark=record.at("on"), words=words)


def _suppressions(catalogue: Catalogue) -> Iterator[Due]:
    borne = catalogue.local.suppressions if catalogue.local.area else catalogue.suppressions
    for record in borne.values():
        words = f"{record.value.code} in {record.value.file}: {record.value.reason}"
        yield Due(group=Group.SUPPRESSIONS, on=record.value.until, record=record, mark=record.at("until"), words=words)


def _watched(catalogue: Catalogue) -> Iterator[Due]:
    for record in catalogue.watches.values():
        item = record.value
        often = ", each month" if item.each_month else ""
        words = f"{item.what}{often}. Look at: {item.look_at}"
        yield Due(group=Group.WATCHED, on=item.look_on, record=record, mark=record.at("look_on"), words=words)


def _local(catalogue: Catalogue) -> Iterator[Due]:
    for item in local_dates(catalogue):
        mark, words = item.record.at(*item.keys), f"{item.what}, last looked at {item.seen}"
        yield Due(group=Group.LOCAL, on=item.due, record=item.record, mark=mark, words=words)


def _guidance(catalogue: Catalogue) -> Iterator[Due]:
    for record in catalogue.guidance.values():
        seen, item = record.value.status_seen, record.value
        words = f"{item.reference} ({item.status}), status {f'last seen {seen}' if seen else 'never seen'}"
        uses = sum(mention(catalogue, use).part.cites for use in naming(catalogue, record.name) if use.counts)
        on = earliest(seen) + (CLINICAL_LIMIT if uses else STATUS_LIMIT) if seen else None
        yield Due(
            group=Group.SEEN_LONG_AGO if on else Group.NEVER_SEEN,
            on=on,
            record=record,
            mark=record.at("status_seen" if seen else "status"),
            words=words,
            owner=None,
            uses=uses,
        )


def earliest(partial: str) -> date:
    """The first day that a partial date may mean: 2025 may be as long ago as 1 January."""
    year, month, day = (*partial.split("-"), "1", "1")[:3]
    return date(int(year), int(month), int(day))
