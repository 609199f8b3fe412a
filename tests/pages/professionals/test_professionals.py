"""The professionals' pages, held against what a professional needs of each line: source, number, strength, check."""

import re
from pathlib import Path

import pytest
from care_pathways.catalogue import Catalogue
from care_pathways.site import Report, build, check
from care_pathways.words.marks import STRENGTH

from tests.conftest import DAY, PROJECT
from tests.example.headings import headings_of, placed
from tests.pages.test_views import text_of
from tests.test_mistakes import replace

CLUSTERS = [*range(1, 9), *range(10, 22)]
EVIDENCE_LINE = re.compile(r'<li class="w-evidence-line">(.*?)</li>', re.DOTALL)
CITATION = re.compile(r'<a href="[./]*/guidance/([a-z0-9-]+)/">(.+?)</a>')
QUOTED = re.compile('[“"]([^”"]{40,})[”"]|‘([^’]{40,})’')
"""Words in quotation marks that are long enough to be a sentence of somebody else."""


@pytest.fixture(scope="module")
def catalogue(real_report: Report) -> Catalogue:
    """The real content."""
    return real_report.catalogue


def professional(pages: dict[str, str]) -> dict[str, str]:
    """The professionals' pages of clusters and interventions."""
    return {
        address: html
        for address, html in pages.items()
        if re.fullmatch(r"professionals/(?:clusters|interventions)/[^/]+/", address)
    }


MARKS = (" page, read ", " page of ", "copy of ", "summary by others", "not seen")
"""In what a statement was read. On the page of a cluster only where the reader must be careful."""


def test_every_line_of_evidence_has_a_source_a_strength_and_a_mark(
    real_pages: dict[str, str], catalogue: Catalogue
) -> None:
    """Each line links to a guidance page; each line of NICE gives the number, or says that it has none."""
    nice = {key for key, record in catalogue.guidance.items() if record.value.publisher.startswith("NICE")}
    seen = 0
    for address, html in professional(real_pages).items():
        for line in EVIDENCE_LINE.findall(html):
            found = CITATION.search(line)
            assert found, (address, text_of(line))
            key, cited = found.groups()
            marked = any(mark in text_of(line) for mark in MARKS)
            assert marked or "/clusters/" in address, (address, text_of(line))
            assert 'class="w-strength' in line, (address, text_of(line))
            if key in nice:
                assert re.search(r", (?:\d|s\d|[A-Z]|statements? \d|number not recorded)", text_of(cited)), (
                    address,
                    cited,
                )
            seen += 1

    assert seen > 1000


def test_every_caution_of_nice_gives_its_strength(real_pages: dict[str, str], catalogue: Catalogue) -> None:
    """In the words of the strengths, behind the number."""
    words = {word.text for word in STRENGTH.values()}
    for number in CLUSTERS:
        html = real_pages[f"professionals/clusters/{number}/"]
        section = text_of(html[html.index('id="avoid"') : html.index('id="considerations"')])
        for caution in catalogue.packages[number].value.avoid:
            if caution.statement and (source := catalogue.statements[caution.statement].source).by_nice:
                said = re.search(rf"{source.reference}, [^(]*?(?:\([^)]*\) )?\(([a-z ]+)\)", section)
                assert said and said[1] in words, (number, caution.statement)


def test_nothing_is_quoted_from_guidance(real_report: Report) -> None:
    """Every claim, caution and note is our summary: no long run of words stands in quotation marks."""
    for record in real_report.catalogue.records():
        if record.kind in ("intervention", "package"):
            for keys, text in record.texts:
                assert "people" in keys or not QUOTED.search(text), (record.key, keys, text)


@pytest.mark.parametrize("number", CLUSTERS)
def test_the_cluster_page_says_whose_words_these_are(real_pages: dict[str, str], number: int) -> None:
    """Our summary, judgement and preference, and where NICE's own statement stands."""
    words = text_of(real_pages[f"professionals/clusters/{number}/"])

    assert "Our summary: the words on this page are ours" in words
    assert "Guidance is used with judgement, and with what the person wants. It does not override either." in words
    assert "© NICE, all rights reserved" in words


def test_every_clinical_page_carries_the_note(real_pages: dict[str, str]) -> None:
    """On judgement and preference: each intervention as well."""
    for address, html in professional(real_pages).items():
        if address not in ("professionals/clusters/0/", "professionals/clusters/9/"):
            assert "Guidance is used with judgement" in html, address


@pytest.mark.parametrize("number", CLUSTERS)
def test_key_facts_stand_first_and_in_order(real_pages: dict[str, str], number: int) -> None:
    """Label, group, review, setting and team, course; each with its mark."""
    html = real_pages[f"professionals/clusters/{number}/"]
    facts = re.search(r'<dl class="w-key-facts">(.*?)</dl>', html, re.DOTALL)
    assert facts
    names = re.findall(r"<dt>(.*?)</dt>", facts[1])
    wanted = ["Official label", "Group", "Review", "Setting", "Team", "Usual length of help"]

    assert [name for name in names if name in wanted] == wanted
    assert names.index("Usual length of help") < names.index("Likely course") < names.index("Who it describes")
    assert all("w-provenance-mark" in fact for fact in re.findall(r"<dd>(.*?)</dd>", facts[1], re.DOTALL))


@pytest.mark.parametrize("number", CLUSTERS)
def test_strengths_goals_and_preferences_come_before_problems(real_pages: dict[str, str], number: int) -> None:
    """In the order of a talk that begins with the person."""
    html = real_pages[f"professionals/clusters/{number}/"]
    order = ["strengths", "recovery", "what-can-help", "avoid", "considerations", "diagnoses", "safety", "moving-on"]
    places = [html.index(f'id="{name}"') for name in order if f'id="{name}"' in html]

    assert places == sorted(places)
    assert len(places) >= 7


@pytest.mark.parametrize("number", CLUSTERS)
def test_the_two_pages_for_a_meeting_share_their_parts(real_pages: dict[str, str], number: int) -> None:
    """The people's page is one click away, and the parts that both have go by one name."""
    people, professionals = (
        set(re.findall(r'<(?:h[23]|details|section)\b[^>]*? id="([^"]+)"', real_pages[f"{view}/clusters/{number}/"]))
        for view in ("people", "professionals")
    )
    shared = {"strengths", "what-can-help", "recovery", "everyday-life", "carers", "review", "moving-on", "where-from"}

    assert shared <= people & professionals
    assert f'href="../../../people/clusters/{number}/"' in real_pages[f"professionals/clusters/{number}/"]


@pytest.mark.parametrize("number", CLUSTERS)
def test_the_cluster_page_is_whole(real_pages: dict[str, str], number: int) -> None:
    """Three lists, four groups of people, measures by rater, reviews, ways in and out, and what is needed locally."""
    words = text_of(real_pages[f"professionals/clusters/{number}/"])

    for part in (
        "Specific core: offer where the problem fits",
        "Choose together",
        "For everyone",
        "Perinatal",
        "Older adults",
        "Autism and learning disability",
        "Ethnicity and racism",
        "Outcome measures: rated by the person",
        "Outcome measures: rated by a professional",
        "Experience of care",
        "Carers",
        "At least every",
        f"Ways out of cluster {number}",
        "What you need locally",
    ):
        assert part in words, part
    assert f"Ways into cluster {number}" in words or "No move from another cluster into this one is recorded" in words
    assert "No criteria for discharge are recorded" in words or re.search(
        r"Discharge No cluster: care here ends \w+", words
    )


def test_lines_without_a_source_say_so(real_pages: dict[str, str]) -> None:
    """Goals, considerations, measures and points to watch are general knowledge, and the page says it beside them."""
    html = real_pages["professionals/clusters/10/"]

    assert html.count("name no source of their own") == 4
    assert "name no source of their own" in real_pages["professionals/interventions/cbtp/"]


def test_safety_is_spoken_about_with_its_sources(real_pages: dict[str, str]) -> None:
    """Not the words of the page, but the lines of evidence with their links."""
    html = real_pages["professionals/clusters/8/"]
    section = html[html.index('id="safety"') : html.index('id="review"')]

    assert 'guidance/ng225/"' in section
    assert 'guidance/staying-safe-from-suicide/"' in section


def test_each_intervention_says_when_it_may_not_suit_and_how_sure_we_are(
    real_pages: dict[str, str], catalogue: Catalogue
) -> None:
    """On each of the 111 pages, in words; for a few, why there is nothing to say."""
    for key, record in catalogue.interventions.items():
        html = real_pages[f"professionals/interventions/{key}/"]
        assert 'id="may-not-suit"' in html, key
        assert all(item.reason in text_of(html) for item in record.value.people.left_out), key
        assert 'id="how-sure"' in html, key


def test_a_policy_is_called_a_policy(real_pages: dict[str, str]) -> None:
    """A framework or a standard of another body never looks like a recommendation of NICE."""
    words = text_of(real_pages["professionals/interventions/inclusive-adjusted-care/"])

    assert re.search(r"standard .*? PCREF , PCREF at NHS England Framework\.", words)


def test_the_page_says_how_lately_its_sources_were_seen(real_pages: dict[str, str]) -> None:
    """Nobody takes an old reading for a new one."""
    words = text_of(real_pages["professionals/clusters/1/"])
    found = re.search(
        r"Sources of its clinical lines: (\d+)\. Whether each is still in force was last seen within six months before "
        r"this edition for (\d+), longer ago for (\d+), and never at the publisher for (\d+)\. Open the source",
        words,
    )

    assert found
    total, *parts = map(int, found.groups())
    assert total == sum(parts) > 20


def test_each_typical_length_links_to_its_source(real_pages: dict[str, str], catalogue: Catalogue) -> None:
    """Each length is a statement of a source, told with its citation; no length stands without one."""
    seen = 0
    for key in catalogue.interventions:
        html = real_pages[f"professionals/interventions/{key}/"]
        length = re.search(r"<dt>How long or how often</dt><dd>(.*?)</dd>", html, re.DOTALL)
        assert length, key
        points = re.findall(r"<li>(.*?)</li>", length[1], re.DOTALL)
        assert points or "none is given" in length[1], key
        assert all("/guidance/" in point for point in points), key
        seen += bool(points)

    assert seen >= 32


def test_a_length_stands_only_where_it_holds(real_pages: dict[str, str]) -> None:
    """Eight sessions for milder depression on cluster 2, sixteen on cluster 5; each where both severities may be."""
    eight, sixteen = "usually has 8 regular sessions", "usually has 16 regular sessions"
    milder, severer = (text_of(real_pages[f"professionals/clusters/{number}/"]) for number in (2, 5))
    both = text_of(real_pages["professionals/interventions/individual-cbt/"])

    assert f"How long or how often: Individual CBT for less severe depression {eight}" in milder
    assert sixteen not in milder
    assert f"How long or how often: Individual CBT for more severe depression {sixteen}" in severer
    assert eight not in severer
    assert eight in both and sixteen in both


def test_what_a_source_says_on_safety_names_it(real_pages: dict[str, str]) -> None:
    """On the page of the intervention, and on that of a cluster among what to watch; ours stands without a source."""
    for page in ("professionals/interventions/lithium/", "professionals/clusters/12/"):
        watched = re.search(r"[^<>]*At every appointment look for tingling.*?</li>", real_pages[page], re.DOTALL)
        assert watched and "CG185, 1.10.24" in watched[0], page
    ours = re.search(r"<li>The person carries a lithium card</li>", real_pages["professionals/interventions/lithium/"])
    assert ours


def test_no_safety_point_of_ours_quotes_a_guideline(catalogue: Catalogue) -> None:
    """A text of ours that names NICE's reference would tell a statement a second time, with no mark."""
    references = {record.value.reference for record in catalogue.guidance.values() if record.value.by_nice}
    for key, record in catalogue.interventions.items():
        for point in record.value.professionals.safety:
            named = references & set(re.findall(r"\b(?:NG|CG|QS|TA|IPG)\d+\b", point))
            assert not named or "Neither" in point, (key, point)


def test_another_wording_of_the_label_stands_once(real_pages: dict[str, str]) -> None:
    """With every source that prints it."""
    words = text_of(real_pages["professionals/clusters/9/"])

    assert words.count("Also printed as “Blank cluster”") == 1
    assert re.search(r"“Blank cluster” Published source Jacobs 2019, table 1 ?; Camden and Islington", words)


@pytest.mark.parametrize(
    ("note", "statement", "said", "part"),
    [
        ("Tablets come later", "no-tablets-first", "", "To avoid"),
        ("Ask before a first visit", "feels-better", "", "Be careful"),
        ("No visit without a call", "feels-better", "    do_not: true\n", "To avoid"),
    ],
)
def test_what_not_to_do_stands_by_its_force(content: Path, note: str, statement: str, said: str, part: str) -> None:
    """Not by its first words: a source's "do not", and what the author says forbids. All else asks for care."""
    replace(content / "packages/01-first.yml", "Do not begin with tablets", note)
    replace(
        content / "packages/01-first.yml", "statement: ng1/no-tablets-first\n", f"statement: ng1/{statement}\n{said}"
    )
    site = build(check(content, DAY), PROJECT / "theme")
    page = next(page for page in site.pages if page.address == "professionals/clusters/1/")

    found = headings_of(placed(site.printer.document(page)), note)

    assert found == ["Avoid, or take care", part]


def cluster_page(content: Path) -> str:
    """The page of the cluster that the small content describes."""
    site = build(check(content, DAY), PROJECT / "theme")
    return site.printer.document(next(page for page in site.pages if page.address == "professionals/clusters/1/"))


def test_the_first_screen_says_what_to_avoid_before_what_asks_for_care(content: Path) -> None:
    """Whatever the order of the author; what there is no room for is counted."""
    replace(
        content / "packages/01-first.yml",
        "avoid:\n",
        "avoid:\n  - note: Mind the stairs\n    statement: ng1/feels-better\n",
    )

    summary = text_of(cluster_page(content)).partition("Avoid, or take care")[2].partition("Ask together")[0]

    assert "Do not begin with tablets" in summary
    assert "Mind the stairs" not in summary
    assert "1 more to avoid or be careful about" in summary


def test_a_caution_that_was_not_seen_says_so_beside_its_source(content: Path) -> None:
    """One that was read in the publisher's words bears no mark."""
    seen = "{as: page, of: 2025-11, at: https://www.nice.org.uk/guidance/ng1, on: 2025-12-01}"
    part = 'id="avoid"'
    assert "not seen" not in text_of(cluster_page(content).partition(part)[2].partition("</section>")[0])
    path = content / "guidance/ng1.yml"
    before, it, after = path.read_text(encoding="utf-8").partition("id: no-tablets-first")
    path.write_text(before + it + after.replace(seen, "{as: recall}", 1), encoding="utf-8")

    assert "not seen" in text_of(cluster_page(content).partition(part)[2].partition("</section>")[0])


def test_how_safety_is_spoken_about_is_named_by_the_framework(content: Path) -> None:
    """No id of an intervention stands in the code: one that is renamed takes its lines along."""
    assert "PROFESSIONAL-CLAIM of walking" not in _safety(cluster_page(content))
    replace(content / "framework.yml", "successor: rgs\n", "safety_intervention: walking\nsuccessor: rgs\n")

    assert "PROFESSIONAL-CLAIM of walking" in _safety(cluster_page(content))


def _safety(html: str) -> str:
    return text_of(html[html.index('id="safety"') :].partition('</details>\n<details class="w-fold"')[0])


@pytest.mark.parametrize(
    ("address", "about"),
    [
        ("professionals/clusters/7/", "The facts about this cluster"),
        ("commissioners/clusters/7/", "The facts about this cluster"),
        ("professionals/interventions/emdr/", "The lines of evidence for this help"),
        ("commissioners/interventions/emdr/", "The lines of evidence for this help"),
        ("commissioners/pathways/crisis/", "The texts of this pathway"),
    ],
)
def test_a_mark_of_a_whole_page_says_what_it_is_about(real_pages: dict[str, str], address: str, about: str) -> None:
    """A page that rests on many statements is not all of it general knowledge."""
    words = text_of(real_pages[address])

    assert re.search(rf"{about}: [A-Z][\w ]+ \. (They|Seen|General knowledge\. We|Ours|Some)\b", words)


def test_no_place_is_named_twice_in_a_row(real_pages: dict[str, str], catalogue: Catalogue) -> None:
    """What to watch names each source of a row once."""
    rows = [
        found[1].split("; ")
        for number in catalogue.packages
        for found in re.finditer(r">In its row</a>: (.*?)</li>", real_pages[f"professionals/clusters/{number}/"])
    ]

    assert len(rows) > 50
    assert all(len(row) == len(set(row)) for row in rows)


def test_words_that_speak_to_people_say_whose_they_are(real_pages: dict[str, str]) -> None:
    """A professional is not the "you" of them."""
    html = real_pages["professionals/clusters/7/"]
    strengths = html[html.index('id="strengths"') : html.index('id="recovery"')]

    assert "In the words of the people's page, for use together:" in strengths
    assert not re.search(
        r"\b[Yy]ou\b", text_of(re.sub(r"<blockquote>.*?</blockquote>", "", strengths, flags=re.DOTALL))
    )
