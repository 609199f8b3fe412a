"""Each kind of fact in the public documents of two trusts has a place in an area, and comes out there: page, leaflet.

The facts are those of the invented area, which was written along the list of kinds; none is a trust's own.
"""

from io import BytesIO

import pytest
from lxml import html
from pypdf import PdfReader

PEOPLE, BODY, DISAGREE = "people", "people/area", "people/if-you-disagree"
CLUSTER, MATTERS, CHOSEN = "people/clusters/10", "people/what-is-a-cluster", "people/how-a-cluster-is-chosen"
CAME, ONE_SHEET = "people/how-clusters-came-about", "people/about-clusters-on-one-sheet"
EXPECT, SOCIAL = "people/key-workers-and-doctors", "people/area/services/money-and-home"
RECOVERY, REVIEWS = "people/recovery-and-wellbeing", "people/reviews"

FACTS: tuple[tuple[str, str, str, str], ...] = (
    # The kind of fact; the page on which it stands, and its words there; its words on the leaflet.
    ("the name of the trust", BODY, "Marlshire Wellbeing Trust", "with Marlshire Wellbeing Trust"),
    ("its web address", BODY, "marlshire.example.org", "Marlshire Wellbeing Trust, marlshire.example.org"),
    ("advice: telephone", DISAGREE, "Call 01632 960103", "Patient advice line: call 01632 960103"),
    ("advice: days and hours", DISAGREE, "Monday to Friday, 9am to 5pm", "Monday to Friday, 9am to 5pm"),
    ("advice: text", DISAGREE, "Text 07700 900103", "text 07700 900103"),
    ("advice: fax", DISAGREE, "Fax 01632 960104", "fax 01632 960104"),
    ("advice: e-mail", DISAGREE, "Write to advice@marlshire.example.org", "write to advice@marlshire.example.org"),
    ("the switchboard, day and night", DISAGREE, "Call 01632 960105", "Switchboard: call 01632 960105. Day and night"),
    (
        "the switchboard as a signpost outside those hours",
        DISAGREE,
        "When this line is closed, the switchboard is open.",
        "When this line is closed, the switchboard is open",
    ),
    ("how to comment", DISAGREE, "Tell us what was good and what was not.", "Tell us what was good and what was not."),
    (
        "how to complain",
        DISAGREE,
        "Complaints, Marlshire Wellbeing Trust, 1 Example Street",
        "1 Example Street, Marlham",
    ),
    ("what a cluster is", ONE_SHEET, "A cluster is a number from 0 to 21.", "A cluster is a number from 0 to 21."),
    ("what a care package is", ONE_SHEET, "A care package is the kinds of help", "A care package is the kinds of help"),
    ("who has the final say", ONE_SHEET, "for you and your team to agree", "for you and your team to agree"),
    ("room for questions", CLUSTER, "Questions", "Questions for my team"),
    ("what to expect, everywhere", ONE_SHEET, "A key worker, or care coordinator", "A key worker, or care coordinator"),
    ("what to expect, here", EXPECT, "You have one co-ordinator here.", "You have one co-ordinator here."),
    ("if you do not agree", ONE_SHEET, "Tell the person who chose the number", "Tell the person who chose the number"),
    ("whom to tell here", DISAGREE, "Tell your co-ordinator first.", "Tell your co-ordinator first."),
    ("who can help here", DISAGREE, "Our advice line can help you to say it", "Our advice line can help you to say it"),
    ("how clusters came about", CAME, "Yorkshire", "Services in the Yorkshire area began them"),
    (
        "that this trust developed them further",
        CAME,
        "Staff here and people who use our services worked on the descriptions together in 2013.",
        "Staff here and people who use our services worked on the descriptions together in 2013.",
    ),
    ("the three groups", ONE_SHEET, "Numbers 1 to 8 are about mood", "Numbers 1 to 8 are about mood"),
    ("scores from 0 to 4", ONE_SHEET, "18 parts, each from 0 to 4", "18 parts, each from 0 to 4"),
    ("a system of this trust suggests", CHOSEN, "Our computer system suggests", "Our computer system suggests"),
    ("who decides", CHOSEN, "The person who knows you decides", "The person who knows you decides"),
    ("that the tool is changing", CAME, "We are changing how we score needs.", "We are changing how we score needs."),
    ("since when", CAME, "clinical outcomes group, 2 March 2026", ""),
    ("the same for all, and specific parts", ONE_SHEET, "some are for everyone", "some are for everyone"),
    ("what of it is offered here", CLUSTER, "Fast help for a first episode", "Offered: Fast help for a first episode"),
    (
        "what of it is not",
        CLUSTER,
        "We do not have arts therapy",
        "Not offered here: Art, music, drama or dance therapy",
    ),
    ("which services may help", CLUSTER, "Crisis and home treatment team", "Crisis and home treatment team"),
    (
        "social care as part of the trust",
        BODY,
        "mental health care and social care",
        "mental health care and social care",
    ),
    ("social care by a service", SOCIAL, "It gives social care.", ""),
    ("partners by name", BODY, "Saltings Carers", "Saltings Carers: A group for families"),
    ("who is not covered, everywhere", ONE_SHEET, "forensic services", "forensic services, and some special services"),
    ("who is not covered, here", MATTERS, "Here the forensic team", "In Marlshire: Here the forensic team"),
    ("that this may change", MATTERS, "This may change in 2027.", "This may change in 2027."),
    ("when it is reviewed", ONE_SHEET, "At a care review, after a big change", "At a care review, after a big change"),
    ("that a date is given", ONE_SHEET, "You are told the next date.", "You are told the next date."),
    ("that one may ask", REVIEWS, "ask", "You can ask for a review sooner, at any time"),
    (
        "people close to you, if you wish",
        ONE_SHEET,
        "They can take part if you wish.",
        "They can take part if you wish.",
    ),
    (
        "recovery",
        ONE_SHEET,
        "not only fewer symptoms",
        "It means a good life in your own terms, and not only fewer symptoms",
    ),
    ("goals and strengths", RECOVERY, "strengths", "what you are good at"),
    (
        "that most stay on one",
        MATTERS,
        "Here most people stay in one cluster",
        "In Marlshire: Here most people stay in one",
    ),
)


@pytest.fixture(scope="module")
def leaflet(example_files: dict[str, bytes]) -> str:
    """The words of a leaflet, on one line."""
    pages = PdfReader(BytesIO(example_files["leaflets/cluster-10.pdf"])).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


@pytest.mark.parametrize(("fact", "address", "there", "on_paper"), FACTS, ids=[row[0] for row in FACTS])
def test_each_kind_of_fact_has_its_place(
    example_files: dict[str, bytes], leaflet: str, fact: str, address: str, there: str, on_paper: str
) -> None:
    """On the people's page where a reader looks for it, and on the leaflet."""
    main = html.fromstring(example_files[f"{address}/index.html"]).get_element_by_id("content")

    assert there in " ".join(main.text_content().split()), fact
    assert on_paper in leaflet, fact


LOCAL = (BODY, DISAGREE, MATTERS, CHOSEN, CAME, EXPECT, CLUSTER)


@pytest.mark.parametrize("address", LOCAL)
def test_what_is_local_there_is_marked(example_files: dict[str, bytes], address: str) -> None:
    """By the words, in a heading."""
    tree = html.fromstring(example_files[f"{address}/index.html"])

    headings = [" ".join(item.text_content().split()) for item in tree.xpath("//main//h1|//main//h2")]
    assert "In Marlshire" in headings
