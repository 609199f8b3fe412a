"""The line under the heading of each part of a cluster page that folds: what is inside, in the page's own words.

A line that is the same on every page tells nobody whether to open the part. So each is made of what the part says: its
first sentence, its first question, or the names of the first kinds of help.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from care_pathways.model.cluster import Cluster
from care_pathways.model.package import Package
from care_pathways.model.plain_package import PackageForPeople
from care_pathways.pages.people.package_in_words import Card
from care_pathways.text.plain_text import first_sentence
from care_pathways.words.grammar import first_of

LONGEST = 20
"""Words. A sentence that is longer tells too much for a line: then the part has none."""
NAMED = 3
"""How many kinds of help a line names."""


@dataclass(frozen=True, kw_only=True)
class SummaryLines:
    """One line a part. Empty where the part has nothing short to say of itself."""

    expect: str = ""
    help: str = ""
    medicines: str = ""
    choosing_not_to: str = ""
    everyday_life: str = ""
    you_can_do: str = ""
    carers: str = ""
    questions: str = ""
    moving_on: str = ""
    not_known: str = ""


def summary_lines(cluster: Cluster, package: Package | None, fitting: Iterable[Card]) -> SummaryLines:
    """The lines of a cluster page. `fitting` is the help that fits the cluster, first things first."""
    plain, words = cluster.people, package.people if package else None
    return SummaryLines(
        expect=short_sentence(words.what_to_expect) if words else "",
        help=first_of([line.link.text for line in fitting], NAMED),
        medicines=short_sentence(words.medicines) if words else "",
        choosing_not_to=short_sentence(words.choosing_not_to) if words else "",
        everyday_life=short_sentence(_everyday(words)) if words else "",
        you_can_do=short_sentence(next(iter(plain.you_can_do), None)),
        carers=short_sentence(plain.carers),
        questions=next(iter(words.questions), "") if words else "",
        moving_on=short_sentence(plain.moving_on),
        not_known=short_sentence(plain.not_known),
    )


def _everyday(words: PackageForPeople) -> str | None:
    """The line on hope; where there is none, the first row that is written."""
    rows = [text for part in (words.recovery, words.inclusion) if part for _, text in part if text]
    return (words.recovery and words.recovery.hope) or next(iter(rows), None)


def short_sentence(text: str | None) -> str:
    """The first sentence of a text, if it is short enough for a line."""
    found = first_sentence(text)
    return found if len(found.split()) <= LONGEST else ""
