"""The people's view of the real content, held against the rows A02 to A17 that a machine can judge."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from itertools import combinations

import pytest
from care_pathways.checks.phrases import allowed_in, stands
from care_pathways.model.lists import HelplineKind
from care_pathways.pages.people.package_in_words import INCLUSION, RECOVERY
from care_pathways.site import Report
from care_pathways.text.plain_text import unquoted, words

from tests.pages.test_views import text_of
from tests.test_content import resolve

DESCRIBED = [*range(1, 9), *range(10, 22)]
GIVEN = [0, *DESCRIBED]
"""The 21 numbers that someone may be given."""
LOOKED_AFTER = (18, 19, 20, 21)
"""Where the words speak to whoever looks after someone."""
NOT_YOU = "not a diagnosis, and not who you are"
OTHERS_WORDS = re.compile(
    r'<details.*?</details>|<p class="w-official">.*?</p>|<dt>.*?</dt>|<a [^>]*(?:guidance|sources)/[^>]*>.*?</a>'
    r'|<span class="w-card__note">A letter.*?</span>'
    r'|<div class="w-meaning"[^>]*><button.*?</button><p><strong>.*?</strong>',
    re.DOTALL,
)
"""Sources by their titles, official names, and names of roles."""
PHONE = re.compile(r"\b(?:0\d{2,4} ?\d{3,4} ?\d{3,4}|116 ?\d{3}|85258|18001|18000)\b")
TOPICS = (
    "what-is-a-cluster",
    "care-package-and-care-plan",
    "how-clusters-came-about",
    "how-a-cluster-is-chosen",
    "your-rights",
    "information-you-can-use",
    "if-you-disagree",
    "key-workers-and-doctors",
    "reviews",
    "recovery-and-wellbeing",
    "for-carers",
    "culture-faith-and-fair-care",
    "what-people-say-against-clusters",
    "medicines-and-choices",
    "choosing-and-questions",
    "for-everyone",
)


def main_of(html: str) -> str:
    """The page without what stands round it."""
    return html[html.index("<main") : html.index("</main>")]


def part_html(html: str, name: str) -> str:
    """What is under a heading of a page."""
    found = re.search(rf'<h([23]) id="{name}">.*?(?=<h2|<h\\1|</section>|<details class="w-fold")', html, re.DOTALL)
    return found[0] if found else ""


def part(html: str, name: str) -> str:
    """The words under a heading of a page."""
    found = part_html(html, name)
    return text_of(found) if found else ""


def people(pages: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Every page for people."""
    yield from ((address, html) for address, html in pages.items() if address.startswith("people/"))


@pytest.mark.parametrize("number", range(22))
def test_plain_title_then_what_a_cluster_is_not_then_the_label(real_pages: dict[str, str], number: int) -> None:
    """A04, A05: number and title; the label in quotation marks; "not a diagnosis"; before any heading of a part."""
    words = text_of(main_of(real_pages[f"people/clusters/{number}/"]).split("<h2")[0])

    label = words.index("On a letter it may say “")
    not_you = NOT_YOU.replace("you are", "they are") if number in LOOKED_AFTER else NOT_YOU
    assert 0 < words.index(f"{number}") < label < words.index(not_you)


def test_the_official_label_is_nowhere_else(real_report: Report, real_pages: dict[str, str]) -> None:
    """A05: outside that sentence, people read no official label but on the page of the names themselves."""
    labels = [record.value.label.text for record in real_report.catalogue.clusters.values()]
    bare = [
        (address, label)
        for address, html in people(real_pages)
        for label in labels
        if label in text_of(main_of(html)).replace(f"“{label}”", "")
    ]

    assert bare == []


def test_no_word_to_avoid_on_a_built_page(real_report: Report, real_pages: dict[str, str]) -> None:
    """A06: the words of templates too, outside quotation marks, names of roles, and what others call things."""
    language = real_report.catalogue.language
    assert language is not None
    allowed = allowed_in(language)
    avoided = [word.lower() for rule in (*language.everywhere, *language.for_people) for word in rule.words]
    found = [
        (address, word)
        for address, html in people(real_pages)
        if address != "people/a-z/"  # it lists the names that letters use
        for own in [unquoted(text_of(OTHERS_WORDS.sub("", main_of(html))).lower())]
        for word in avoided
        if word in own and stands(word, own, allowed)
    ]

    assert found == []


@pytest.mark.parametrize("number", GIVEN)
def test_every_number_has_its_parts(real_pages: dict[str, str], number: int) -> None:
    """A09, A13 to A15: strengths beside needs, help, carers, review, disagreeing, questions, what is not known.

    What reads the same for every number stands once, on the page for everyone: tests/pages/people/test_said_once.py.
    """
    html = real_pages[f"people/clusters/{number}/"]
    strengths = len(words(part(html, "strengths")))
    needs = len(words(part(html, "experiences"))) - strengths

    assert 0.4 <= strengths / needs <= 2
    for name in ("what-can-help", "you-can-do", "carers", "review", "moving-on", "not-known", "where-from"):
        assert len(part(html, name)) > 60, name
    for asked in ("benefits", "risks", "alternatives", "do nothing", "Why this cluster", "What if I disagree?"):
        assert asked in part(html, "questions"), asked
    assert "sooner if you ask" in part(html, "review")
    assert re.search(r'<a href="[./]*people/if-you-disagree/">If it does not fit</a>', part_html(html, "review"))
    assert "Not yet clinically reviewed" in text_of(html)


@pytest.mark.parametrize("number", DESCRIBED)
def test_a_move_is_told_once(real_pages: dict[str, str], number: int) -> None:
    """A cluster that more than one kind of move leads to stands under one heading."""
    numbers = re.findall(
        r'href="[^"]*clusters/(\d+)/"', part_html(real_pages[f"people/clusters/{number}/"], "moving-on")
    )

    assert numbers
    assert len(numbers) == len(set(numbers))


def test_help_that_a_text_names_is_a_link(real_pages: dict[str, str]) -> None:
    """Far down a page, on a card as well, nobody has to look for the bar at its top: a tap is enough."""
    dead = re.compile(r"Get help now|(?i:call|ring|or|NHS) (?:999|111)\b")
    links = re.compile("(?s)<a .*?</a>|<h[12].*?</h[12]>")
    pointing = [address for address, html in people(real_pages) if dead.search(text_of(links.sub("", main_of(html))))]

    assert pointing == []
    staff = [address for address in real_pages if address.startswith("professionals/")]
    assert [
        address for address in staff if "Get help now" in text_of(links.sub("", main_of(real_pages[address])))
    ] == []
    named = part_html(real_pages["people/clusters/4/"], "medicines")
    assert re.search(r'<a href="[./]*get-help-now/">Get help now</a>', named)


@pytest.mark.parametrize("number", DESCRIBED)
def test_a_package_says_what_why_who_and_what_if_not(
    real_report: Report, real_pages: dict[str, str], number: int
) -> None:
    """What is usually offered, what to choose, medicines, waiting; of CHIME and inclusion, what is true here."""
    html = real_pages[f"people/clusters/{number}/"]
    help_part = part(html, "what-can-help")

    for heading in ("Help that fits this cluster", "More to choose from, together", "Help for everyone"):
        assert heading in help_part
    assert part_html(html, "what-can-help").count('class="w-card__link"') == html.count('class="w-card__link"') > 2
    assert len(part(html, "what-to-expect")) > 100
    assert len(part(html, "medicines")) > 200
    assert len(part(html, "choosing-not-to")) > 200
    package = next(p.value for p in real_report.catalogue.packages.values() if p.value.cluster == number)
    left_out = {part for item in package.people.left_out for part in item.parts}
    everyday = html.split('id="everyday-life"')[1].split("<details")[0]
    titles = [title for name, title in (*RECOVERY, *INCLUSION) if name not in left_out]
    assert re.findall("<dt>(.*?)</dt>", everyday) == titles
    assert len(titles) >= 5


@pytest.mark.parametrize("name", [*(name for name, _ in RECOVERY), *(name for name, _ in INCLUSION)])
def test_no_two_clusters_say_the_same(real_report: Report, name: str) -> None:
    """A10: each of the thirteen parts has ten words at least where it is written, and no two are 80% alike in it."""
    texts = {}
    for record in real_report.catalogue.packages.values():
        plain = record.value.people
        written = getattr(plain.recovery, name, None) or getattr(plain.inclusion, name, None)
        if written:
            texts[record.key] = str(written)

    assert min(len(words(text)) for text in texts.values()) >= 10
    alike = [
        (a, b)
        for a, b in combinations(texts, 2)
        if SequenceMatcher(None, texts[a], texts[b], autojunk=False).quick_ratio() > 0.8
        and SequenceMatcher(None, texts[a], texts[b], autojunk=False).ratio() > 0.8
    ]
    assert alike == []


def test_every_kind_of_help_answers_discern(real_report: Report, real_pages: dict[str, str]) -> None:
    """A11: at least 100. Could it help, what may be hard, how to get it, what after a no; then the rest, and doubt."""
    items = real_report.catalogue.interventions
    missing = []
    for key, record in items.items():
        html = real_pages[f"people/interventions/{key}/"]
        left_out = {item.part.replace("_", "-") for item in record.value.people.left_out}
        for name in (
            *("benefits", "risks", "how-to-get", "if-they-say-no", "how-it-works", "choosing-not-to"),
            *("everyday-life", "may-not-suit", "other-choices", "questions", "evidence", "where-from"),
        ):
            if name not in left_out and len(part(html, name)) < 30:
                missing.append((key, name))

    assert len(items) >= 100
    assert missing == []


def test_there_is_more_than_one_choice(real_report: Report) -> None:
    """DISCERN 14: two other choices at least, or a word on why there are fewer."""
    few = [
        record.key
        for record in real_report.catalogue.interventions.values()
        if len(record.value.people.other_choices) < 2 and not record.value.people.other_choices_note
    ]

    assert few == []


def test_help_comes_in_the_order_of_need(real_report: Report, real_pages: dict[str, str]) -> None:
    """A02: 999 and A&E, then 111 for the mind, then for the body; what people feel; listening; deaf routes; carers."""
    html = main_of(real_pages["get-help-now/"])
    order = (
        *("Call 999 or go to A&amp;E now if:", "Call 111 and choose the mental health option if:"),
        *("Call 111, without the mental health option, if:", "What is happening?", "Someone to talk to"),
        *("Children and young people under 19", "If you are deaf, or cannot speak on the phone", "18001 111"),
        *("If someone hurts or controls you", "If you care for someone", "How far we checked this page"),
    )

    assert [html.index(words) for words in order] == sorted(html.index(words) for words in order)
    cards = re.findall(r'<section class="w-care-card.*?</section>', html, re.DOTALL)
    charities = [
        record.value.name
        for record in real_report.catalogue.helplines.values()
        if record.value.kind in (HelplineKind.LISTENING, HelplineKind.ABUSE, HelplineKind.CARERS)
    ]
    assert len(cards) == 3
    assert [name for name in charities if name in "".join(cards)] == []
    assert [line for line in cards if "tel:" not in line or "<details" in line] == []


RIGHT_DOORS = {
    "want-to-die": ("I want to die", ["999", "111", "116123", "85258"]),
    "taken-too-much": ("I have taken too much", ["999", "111"]),
    "hurt-myself": ("I have hurt myself", ["999", "111", "111", "116123"]),
    "medicine": ("My medicine is making me ill", ["999", "111"]),
    "abuse": ("Someone is hurting me", ["999", "08082000247", "08088010327", "08009995428", "08001111"]),
    "dementia": ("He has dementia and is hitting out", ["999", "111", "111", "08008886678"]),
    "confusion": ("She is suddenly confused, or much worse in two days", ["999", "111"]),
    "says-no-to-help": ("She has not slept for days and refuses help", ["999", "111"]),
}


@pytest.mark.parametrize("name", RIGHT_DOORS)
def test_what_people_feel_has_its_right_doors(real_pages: dict[str, str], name: str) -> None:
    """A tap opens it, a second tap calls; and there are words to say."""
    words, numbers = RIGHT_DOORS[name]
    found = re.search(
        rf'<details class="w-situation" id="{name}">(.*?)</details>', real_pages["get-help-now/"], re.DOTALL
    )

    assert found
    assert f"“{words}”" in found[1].split("</summary>")[0]
    assert re.findall(r'class="w-situation__call" href="(?:tel|sms):(\d+)', found[1]) == numbers
    assert "You could say:" in found[1]


def test_an_illness_of_the_body_is_not_sent_to_the_mental_health_option(real_pages: dict[str, str]) -> None:
    """Lithium, clozapine and a severe reaction: 999 or A&E, the clinic, and 111 by its other door."""
    html = real_pages["get-help-now/"]
    medicine = text_of(html.split('id="medicine"')[1].split("</details>")[0])

    named = ("Do not choose the mental health option", "Lithium.", "Clozapine.", "clozapine clinic", "go to A&E")
    assert [name for name in named if name not in medicine] == []
    assert "Choose the mental health option, which" not in medicine
    for kind in ("lithium", "clozapine"):
        page = main_of(real_pages[f"people/interventions/{kind}/"])
        assert 'get-help-now/#medicine">what to do</a>' in page
        assert "A&amp;E" in page


@pytest.mark.parametrize("words", ["I don't want to be here any more", "Everyone would manage without me"])
def test_words_of_a_crisis_have_help_beside_them(real_pages: dict[str, str], words: str) -> None:
    """On the page of ways in, each saying is a link, and help stands in the same line as these."""
    html = real_pages["people/ways-in/"]
    line = next(line for line in re.findall("<dt>.*?</dt>", html) if words in line.replace("&#39;", "'"))

    assert 'people/clusters/5/">“' in line
    assert 'get-help-now/">Get help now</a>' in line
    assert "Get help now" not in next(line for line in re.findall("<dt>.*?</dt>", html) if "wash or eat" in line)


@pytest.mark.parametrize("number", LOOKED_AFTER)
def test_dementia_speaks_to_the_carer_and_opens_with_delirium(real_pages: dict[str, str], number: int) -> None:
    """Its signs before the first list; nobody with dementia is told what they do; a short page is for them."""
    html = main_of(real_pages[f"people/clusters/{number}/"])
    before, _, after = html.partition('<h2 id="experiences"')

    assert "delirium" in text_of(before)
    assert 'get-help-now/#confusion"' in before
    assert 'people/if-your-memory-is-changing/"' in before
    experiences = text_of(after.partition("<h2")[0])
    assert "They" in experiences
    assert not re.search(r"\bYou (?:shout|lose|miss|forget)\b", experiences)
    assert after.index(">What you can do<") < after.index(">What they can still do and decide<")


SITUATIONS = (
    *("they-refuse-help", "nobody-rang-after-the-ward", "losing-your-home"),
    *("moving-to-another-area", "worried-about-a-parent", "care-breaks-down-tonight"),
)


@pytest.mark.parametrize("page", SITUATIONS)
def test_a_page_for_a_hard_time_is_one_step_away(real_pages: dict[str, str], page: str) -> None:
    """From home, ways in, carers and Get help now; it says whom to ring, what to say, what to expect."""
    for start in ("people/", "people/ways-in/", "people/for-carers/", "get-help-now/"):
        hrefs = {resolve(start, href) for href in re.findall(r'href="([^"#:]+)"', main_of(real_pages[start]))}
        assert f"people/{page}/" in hrefs, start
    html = main_of(real_pages[f"people/{page}/"])
    assert "w-help-line" in html.split("<h2 id=")[0]
    assert re.search('href="tel:(999|111)"', html.split("<h2 id=")[1] + html.split("<h2 id=")[2])
    assert re.search("<h2[^>]*>(What you can say|What you can ask for)<", html)


def test_the_easier_help_page_can_be_tapped(real_pages: dict[str, str]) -> None:
    """Every number on it calls, and the lines that listen stand on it."""
    html = main_of(real_pages["people/easier/getting-help-now/"])

    links = set(re.findall(r'href="(?:tel|sms):(\d+)', html))
    assert links == {"999", "111", "116123", "85258", "08001111"}
    assert re.findall(r"\b(?:999|111)\b", re.sub("<a .*?</a>", "", html)) == []


def test_every_number_to_call_is_in_the_one_file(real_report: Report, real_pages: dict[str, str]) -> None:
    """A03: no page and no link has a number that helplines.yml lacks."""
    lines = [record.value for record in real_report.catalogue.helplines.values()]
    known = {number.replace(" ", "") for line in lines for number in (line.call, line.text_number) if number}
    stray = set()
    for address, html in people(real_pages):
        called = re.findall(r'href="(?:tel|sms):([0-9]+)', html)
        shown = PHONE.findall(text_of(html))
        stray |= {(address, number) for number in (*called, *shown) if number.replace(" ", "") not in known | {"18001"}}

    assert stray == set()


@pytest.mark.parametrize("number", range(22))
def test_disagreeing_is_one_step_away(real_pages: dict[str, str], number: int) -> None:
    """A14: two clicks are allowed; the cluster's own page has the link."""
    address = f"people/clusters/{number}/"

    hrefs = {resolve(address, href) for href in re.findall(r'href="([^"#:]+)"', main_of(real_pages[address]))}
    assert "people/if-you-disagree/" in hrefs
    assert "people/reviews/" in hrefs


def test_the_topics_round_the_clusters_are_there(real_pages: dict[str, str]) -> None:
    """One page each, of some length, linked from the home of the people's view."""
    home = real_pages["people/"]

    for topic in TOPICS:
        assert len(words(text_of(main_of(real_pages[f"people/{topic}/"])))) > 400, topic
        assert f'"../people/{topic}/"' in home or f'"{topic}/"' in home, topic


def test_every_page_leads_to_information_in_another_form(real_pages: dict[str, str]) -> None:
    """A16: whoever cannot read this finds out from any page that they can ask."""
    without = [address for address, html in people(real_pages) if "Need this in another form?" not in html]

    assert without == []


def test_the_right_to_information_says_what_it_does_not_cover(real_pages: dict[str, str]) -> None:
    """A16: the standard is about disability; language is a separate matter."""
    page = text_of(real_pages["people/information-you-can-use/"])

    assert "covers people with a disability, an impairment or sensory loss" in page
    assert "does not cover translation from English into another language" in page


def test_confidentiality_and_the_carers_assessment_are_explained(real_pages: dict[str, str]) -> None:
    """A15: both ways; the council's duty; young carers; an emergency plan."""
    page = text_of(real_pages["people/for-carers/"])

    for heading in ("Confidentiality, both ways", "A carer's assessment", "Young carers", "An emergency plan"):
        assert heading in page


def test_what_was_said_against_clusters_has_its_sources(real_pages: dict[str, str]) -> None:
    """Five critics at least, named with a year, each with a link; then the other side."""
    against = real_pages["people/what-people-say-against-clusters/"].split('id="what-was-said-for-them"')[0]

    links = set(re.findall(r'href="(https://[^"]+)"', against.split('id="what-was-said-against-them"')[1]))
    assert len(links) >= 5


@pytest.mark.parametrize("number", DESCRIBED)
def test_there_is_a_way_in_without_a_number(real_pages: dict[str, str], number: int) -> None:
    """A17: in people's own words, by everyday groups; and never a form or a quiz."""
    html = real_pages["people/ways-in/"]

    hrefs = {resolve("people/ways-in/", href) for href in re.findall(r'href="([^"#:]+)"', main_of(html))}
    assert f"people/clusters/{number}/" in hrefs
    assert "people/for-carers/" in hrefs
    assert "w-help-box" in html.split("<h2 id=")[0]
    assert not re.search("<(input|select|form|textarea)", main_of(html))


def test_the_law_is_tagged_and_older_words_are_dated(real_report: Report, real_pages: dict[str, str]) -> None:
    """E11: every paragraph on a law says whether it is in force; CPA, nearest relative and IAPT are explained."""
    body = real_report.catalogue.written["people/your-rights"].value.body
    named = [block for block in body.split("\n\n") if re.search(r"\bAct\b", block) and not block.startswith("#")]
    tags = ("**The law now", "**The law since", "**Coming", "**Good practice")

    assert [block for block in named if not block.startswith(tags) and "overruled" not in block] == []
    assert {"**The law now", "**Coming"} <= {tag for tag in tags if any(block.startswith(tag) for block in named)}
    glossary = text_of(real_pages["glossary/"])
    for term in ("CPA", "nearest relative", "nominated person", "IAPT"):
        assert term.lower() in glossary.lower(), term


DANGER = re.compile(
    r"\b(999|111|A&E|in danger|dangerous|danger to life|suicid\w+|overdose|delirium|sudden confusion|strokes?|"
    r"chance of dying|withdrawal|abused?|Get help now)\b"
)


def test_pages_that_name_a_danger_open_with_the_help_box(real_pages: dict[str, str]) -> None:
    """1.10, and more: clusters 0 and 9 and 18 to 21 as well, medicines, ECT, falls, every page in words of our own."""
    without = []
    for address, html in people(real_pages):
        if not re.match("people/((clusters|interventions)/[^/]+/$|(?!easier|clusters|interventions)[^/]+/$)", address):
            continue
        opening, *_ = main_of(html).split("<h2 id=")
        own_words = re.sub(
            '<a [^>]*>[^<]*</a>|<section class="w-take-away.*?</section>', "", main_of(html), flags=re.DOTALL
        )
        own_words = re.sub('(?s)<h2 id="evidence">.*|<aside class="w-help-(?:box|line).*?</aside>', "", own_words)
        if DANGER.search(text_of(own_words)) and not re.search("w-help-(box|line)", opening):
            without.append(address)

    assert without == []


def test_a_cluster_has_the_box_whatever_its_number(real_pages: dict[str, str]) -> None:
    """999, 111 and the way to help for a medicine, before the first heading."""
    for number in range(22):
        opening = main_of(real_pages[f"people/clusters/{number}/"]).split("<h2 id=")[0]
        assert 'href="tel:999"' in opening
        assert 'href="tel:111"' in opening
        assert "get-help-now/#medicine" in opening


def test_the_help_box_names_the_right_number_for_each_need(real_pages: dict[str, str]) -> None:
    """999 where a life is at risk, 111 for urgent help: never the one for the other, on every page that has the box."""
    boxes = [
        text_of(html.partition('<aside class="w-help-box"')[2].partition("</aside>")[0])
        for html in real_pages.values()
        if '<aside class="w-help-box"' in html
    ]

    assert len(boxes) > 20
    for box in boxes:
        assert "life, or someone else's, is at risk: call 999 or go to A&E now" in box
        assert "urgent help for your mental health: call 111 and choose" in box
