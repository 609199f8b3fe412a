"""From staff to people: what the sums ask for, what they do, and one made-up example. No number of ours is in them."""

from care_pathways.pages.tools.calculation import MANY, Answer, Calculation, Example, Field, FieldGroup

GROUPS = (
    FieldGroup(
        "Staff",
        (
            Field(
                id="staff",
                label="Staff in post",
                hint="In whole-time equivalents: two half-time posts are 1.",
                unit="posts",
                most=1_000_000,
                above_zero=True,
            ),
            Field(
                id="contracted",
                label="Contracted hours in a week",
                hint="Of one whole-time post.",
                unit="hours",
                most=168,
                above_zero=True,
            ),
            Field(
                id="weeks",
                label="Weeks worked in a year",
                hint="Of one whole-time post, after leave, training and sickness.",
                unit="weeks",
                most=52,
                above_zero=True,
            ),
            Field(
                id="direct",
                label="Direct share",
                hint="Of every 100 hours, how many go to care? Count notes and travel either here or below, not twice.",
                unit="per 100",
                most=100,
                above_zero=True,
            ),
        ),
    ),
    FieldGroup(
        "Care",
        (
            Field(
                id="each",
                label="Hours for each person",
                hint="All staff hours in a year that one person needs, on average.",
                unit="hours",
                most=MANY,
                above_zero=True,
            ),
        ),
    ),
)
STAFF = ("contracted", "weeks", "direct")
ANSWERS = (
    Answer(
        id="hours-each",
        title="Hours of care from one post in a year",
        formula="contracted hours × weeks × direct share ÷ 100",
        unit="hours a year for each whole-time post",
        meaning="",
        needs=STAFF,
    ),
    Answer(
        id="hours-together",
        title="Hours of care from all staff in a year",
        formula="staff × hours of care from one post",
        unit="hours a year",
        meaning="",
        needs=(*STAFF, "staff"),
    ),
    Answer(
        id="people",
        title="People who can be seen in a year",
        formula="hours from all staff ÷ hours for each person",
        unit="people a year",
        meaning="If every hour is used. Missed appointments, empty posts and busy months make it fewer.",
        needs=(*STAFF, "staff", "each"),
    ),
    Answer(
        id="people-each",
        title="People a year for each post",
        formula="hours of care from one post ÷ hours for each person",
        unit="people a year for each whole-time post",
        meaning="An average, and not a norm.",
        needs=(*STAFF, "each"),
    ),
)
EXAMPLE = Example(
    (("staff", "12"), ("contracted", "37.5"), ("weeks", "42"), ("direct", "60"), ("each", "20")),
    (
        ("hours-each", "37.5 × 42 × 60 ÷ 100", "945"),
        ("hours-together", "12 × 945", "11,340"),
        ("people", "11,340 ÷ 20", "567"),
        ("people-each", "945 ÷ 20", "47.25"),
    ),
)
"""Made up, with no service in mind. Tests put it through the sums in the page."""

CALCULATION = Calculation(id="staff-to-people", title="Capacity: from staff to people", groups=GROUPS, answers=ANSWERS)
