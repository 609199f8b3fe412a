"""Capacity sums: posts, hours and caseload from the reader's own numbers. No number of ours is in any of them."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from care_pathways.catalogue import Catalogue
from care_pathways.model.audience import Audience
from care_pathways.page import Link, Page, SearchText
from care_pathways.pages import addresses
from care_pathways.pages.parts.search_texts import TOOLS

VIEW = Audience.COMMISSIONERS


@dataclass(frozen=True)
class Field:
    """A number to fill in. `most` is the largest that can make sense, by arithmetic and never by a norm."""

    id: str
    label: str
    hint: str
    unit: str
    most: int
    above_zero: bool = False


@dataclass(frozen=True)
class FieldGroup:
    """Fields that belong together."""

    legend: str
    fields: tuple[Field, ...]


@dataclass(frozen=True)
class Answer:
    """What is worked out: the formula in words, its unit, what it means, and the ids of the fields that it needs."""

    id: str
    title: str
    formula: str
    unit: str
    meaning: str
    needs: tuple[str, ...]


@dataclass(frozen=True)
class Example:
    """One made-up service: what was filled in, and each sum as it is done by hand."""

    filled: tuple[tuple[str, str], ...]
    sums: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True)
class Calculation:
    """All that the component sees. `id` and `title` name the file that is saved."""

    id: str
    title: str
    groups: tuple[FieldGroup, ...]
    answers: tuple[Answer, ...]


@dataclass(frozen=True)
class Capacity:
    """All that the template sees."""

    calculation: Calculation
    example: Example


MANY = 10_000_000
"""Beyond this, a typing slip is likelier than a service."""

GROUPS = (
    FieldGroup(
        "Demand",
        (
            Field("referrals", "Referrals in a year", "All that arrive, from every source.", "people a year", MANY),
            Field("share", "Share who start", "Of every 100 referred, how many begin care?", "per 100", 100),
        ),
    ),
    FieldGroup(
        "Care",
        (
            Field("contacts", "Mean contacts for each person", "From start to end of care.", "contacts", 10_000),
            Field(
                "hours",
                "Hours for each contact",
                "With notes, travel and messages. For a group: the hours of all staff, shared by those who attend.",
                "hours",
                100,
            ),
            Field("stay", "Mean length of care", "From start to end, in weeks.", "weeks", 5_200),
        ),
    ),
    FieldGroup(
        "Staff",
        (
            Field(
                "weeks",
                "Working weeks in a year",
                "Of one whole-time post, after leave, training and sickness.",
                "weeks",
                52,
                above_zero=True,
            ),
            Field(
                "clinical",
                "Hours for contacts in a week",
                "Of one whole-time post, after meetings and supervision. Notes and travel belong to the contact.",
                "hours",
                168,
                above_zero=True,
            ),
            Field(
                "posts",
                "Posts filled now",
                "In whole-time equivalents: two half-time posts are 1.",
                "posts",
                1_000_000,
                above_zero=True,
            ),
        ),
    ),
)
STARTS, DEMAND, SUPPLY = ("referrals", "share"), ("contacts", "hours"), ("weeks", "clinical")
ANSWERS = (
    Answer(
        "starts",
        "People who start in a year",
        "referrals × share who start ÷ 100",
        "people a year",
        "All further sums begin from it.",
        STARTS,
    ),
    Answer(
        "needed",
        "Hours of care needed in a year",
        "people who start × contacts × hours for each contact",
        "hours a year",
        "Demand, if every person who starts has the mean number of contacts.",
        (*STARTS, *DEMAND),
    ),
    Answer(
        "per-post",
        "Hours that one post gives in a year",
        "working weeks × hours for contacts in a week",
        "hours a year for each whole-time post",
        "",
        SUPPLY,
    ),
    Answer(
        "posts-needed",
        "Posts needed",
        "hours needed ÷ hours that one post gives",
        "whole-time equivalents",
        "To meet the demand of a steady year. Peaks and waiting lists need more.",
        (*STARTS, *DEMAND, *SUPPLY),
    ),
    Answer(
        "difference",
        "Capacity less demand",
        "posts filled × hours that one post gives, less hours needed",
        "hours a year",
        "Below zero, the hours fall short.",
        (*STARTS, *DEMAND, *SUPPLY, "posts"),
    ),
    Answer(
        "used",
        "Demand as a share of capacity",
        "hours needed ÷ (posts filled × hours that one post gives) × 100",
        "per 100",
        "Above 100, more is asked than there is. Close to 100 leaves no room for a busy month.",
        (*STARTS, *DEMAND, *SUPPLY, "posts"),
    ),
    Answer(
        "caseload",
        "People in the service at one time",
        "people who start ÷ 52 × weeks of care",
        "people",
        "Little's law: number in a system = rate of arrival × time in it. It holds when as many leave as arrive.",
        (*STARTS, "stay"),
    ),
    Answer(
        "caseload-per-post",
        "People for each post",
        "people in the service at one time ÷ posts filled",
        "people for each whole-time post",
        "An average. It is not a norm, and says nothing of how much each person needs.",
        (*STARTS, "stay", "posts"),
    ),
)
EXAMPLE = Example(
    (
        ("referrals", "600"),
        ("share", "70"),
        ("contacts", "12"),
        ("hours", "1.5"),
        ("stay", "20"),
        ("weeks", "42"),
        ("clinical", "22"),
        ("posts", "7"),
    ),
    (
        ("starts", "600 × 70 ÷ 100", "420"),
        ("needed", "420 × 12 × 1.5", "7,560"),
        ("per-post", "42 × 22", "924"),
        ("posts-needed", "7,560 ÷ 924", "8.18"),
        ("difference", "7 × 924 − 7,560", "−1,092"),
        ("used", "7,560 ÷ (7 × 924) × 100", "116.88"),
        ("caseload", "420 ÷ 52 × 20", "161.54"),
        ("caseload-per-post", "161.54 ÷ 7", "23.08"),
    ),
)
"""Made up, with no service in mind. Tests put it through the sums in the page."""

CALCULATION = Calculation("capacity", "Capacity calculator", GROUPS, ANSWERS)


def pages(catalogue: Catalogue) -> Iterator[Page]:  # noqa: ARG001 - the same whatever the content
    """One page, for commissioners."""
    yield Page(
        addresses.address(addresses.CAPACITY),
        "Capacity calculator",
        "Posts, hours and caseload from your own numbers, with each formula beside its answer. Nothing is kept.",
        "commissioners/capacity.html",
        partial(view),
        VIEW,
        (Link("Planning tools", addresses.TOOLS),),
        search=SearchText(
            TOOLS,
            "",
            "capacity sums demand workforce whole-time equivalent WTE FTE posts caseload Little's law staffing",
        ),
        show_contents=False,
    )


def view() -> Capacity:
    """What the page shows."""
    return Capacity(CALCULATION, EXAMPLE)
