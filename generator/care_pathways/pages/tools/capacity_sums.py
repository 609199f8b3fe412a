"""The numbers that the capacity calculator asks for, the sums that it does, and one made-up example."""

from care_pathways.pages.tools.calculation import MANY, Answer, Calculation, Example, Field, FieldGroup

GROUPS = (
    FieldGroup(
        "Demand",
        (
            Field(
                id="referrals",
                label="Referrals in a year",
                hint="All that arrive, from every source.",
                unit="people a year",
                most=MANY,
            ),
            Field(
                id="share",
                label="Share who start",
                hint="Of every 100 referred, how many begin care?",
                unit="per 100",
                most=100,
            ),
        ),
    ),
    FieldGroup(
        "Care",
        (
            Field(
                id="contacts",
                label="Mean contacts for each person",
                hint="From start to end of care.",
                unit="contacts",
                most=10_000,
            ),
            Field(
                id="hours",
                label="Hours for each contact",
                hint="With notes, travel and messages. For a group: the hours of all staff, shared by those "
                "who attend.",
                unit="hours",
                most=100,
            ),
            Field(
                id="stay", label="Mean length of care", hint="From start to end, in weeks.", unit="weeks", most=5_200
            ),
        ),
    ),
    FieldGroup(
        "Staff",
        (
            Field(
                id="weeks",
                label="Working weeks in a year",
                hint="Of one whole-time post, after leave, training and sickness.",
                unit="weeks",
                most=52,
                above_zero=True,
            ),
            Field(
                id="clinical",
                label="Hours for contacts in a week",
                hint="Of one whole-time post, after meetings and supervision. Notes and travel belong to the contact.",
                unit="hours",
                most=168,
                above_zero=True,
            ),
            Field(
                id="posts",
                label="Posts filled now",
                hint="In whole-time equivalents: two half-time posts are 1.",
                unit="posts",
                most=1_000_000,
                above_zero=True,
            ),
        ),
    ),
)
STARTS, DEMAND, SUPPLY = ("referrals", "share"), ("contacts", "hours"), ("weeks", "clinical")
ANSWERS = (
    Answer(
        id="starts",
        title="People who start in a year",
        formula="referrals × share who start ÷ 100",
        unit="people a year",
        meaning="All further sums begin from it.",
        needs=STARTS,
    ),
    Answer(
        id="needed",
        title="Hours of care needed in a year",
        formula="people who start × contacts × hours for each contact",
        unit="hours a year",
        meaning="Demand, if every person who starts has the mean number of contacts.",
        needs=(*STARTS, *DEMAND),
    ),
    Answer(
        id="per-post",
        title="Hours that one post gives in a year",
        formula="working weeks × hours for contacts in a week",
        unit="hours a year for each whole-time post",
        meaning="",
        needs=SUPPLY,
    ),
    Answer(
        id="posts-needed",
        title="Posts needed",
        formula="hours needed ÷ hours that one post gives",
        unit="whole-time equivalents",
        meaning="To meet the demand of a steady year. Peaks and waiting lists need more.",
        needs=(*STARTS, *DEMAND, *SUPPLY),
    ),
    Answer(
        id="difference",
        title="Capacity less demand",
        formula="posts filled × hours that one post gives, less hours needed",
        unit="hours a year",
        meaning="Below zero, the hours fall short.",
        needs=(*STARTS, *DEMAND, *SUPPLY, "posts"),
    ),
    Answer(
        id="used",
        title="Demand as a share of capacity",
        formula="hours needed ÷ (posts filled × hours that one post gives) × 100",
        unit="per 100",
        meaning="Above 100, more is asked than there is. Close to 100 leaves no room for a busy month.",
        needs=(*STARTS, *DEMAND, *SUPPLY, "posts"),
    ),
    Answer(
        id="caseload",
        title="People in the service at one time",
        formula="people who start ÷ 52 × weeks of care",
        unit="people",
        meaning="Little's law: number in a system = rate of arrival × time in it. It holds when as many "
        "leave as arrive.",
        needs=(*STARTS, "stay"),
    ),
    Answer(
        id="caseload-per-post",
        title="People for each post",
        formula="people in the service at one time ÷ posts filled",
        unit="people for each whole-time post",
        meaning="An average. It is not a norm, and says nothing of how much each person needs.",
        needs=(*STARTS, "stay", "posts"),
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

CALCULATION = Calculation(id="capacity", title="Capacity: from demand to staff", groups=GROUPS, answers=ANSWERS)
