"""A small, complete and valid content tree, for tests that change one thing in it."""

from pathlib import Path

REVIEW = "review:\n  state: draft\n  owner: content editor\n"

FRAMEWORK = """id: framework
title: A small framework
edition: '1'
edition_date: 2026-01-02
status:
  text: Clusters are no longer the national currency.
  confidence: sourced
  sources: [paper]
status_seen: 2025-03
groups:
  - id: mood
    letter: A
    name: Non-psychotic
    people_name: Mood and emotions
    clusters: [1]
    broad_diagnoses: anxiety and depression
    confidence: sourced
    sources: [paper]
subgroups: []
scales:
  - id: '1'
    name: First scale
    period: current
    rating_window: previous two weeks
    family: HoNOS
    confidence: sourced
    sources: [paper]
scales_credit: The scales belong to their owner.
subscales: []
rating_profiles:
  text: None was found.
  confidence: unverified
transition_rules: []
successor: rgs
history:
  - when: 1 April 2012
    text: Clusters become the currency
    confidence: sourced
    sources: [paper]
criticism: []
costs:
  year: 2011/12
  figures: []
  confidence: sourced
  sources: [paper]
  note: History only.
gaps: []
contract_sources: [paper]
last_number: 21
"""

CLUSTER = """id: {id}
number: {number}
use: {use}
{group}label:
  text: Official Label {number}
  confidence: sourced
  sources: [paper]
short_label: Official label {number}
{interval}facts:
  summary:
    - text: Who cluster {number} describes.
      confidence: local
      sources: [paper]
  diagnoses:
    confidence: unverified
people:
  title: Plain title {number}
  in_short: What number {number} means.
  strengths:
    - You have come this far.
confidence: mixed
sources: [paper]
"""

TRANSITIONS = """transitions:
  - type: step-up
    to: [2]
    criteria: More is needed
    confidence: unverified
  - type: discharge
    criteria: Goals met
    confidence: unverified
"""

PACKAGE = """id: 01-first
cluster: 1
setting: Primary care
team:
  - GP
duration:
  text: Weeks to months
  confidence: unverified
for_everyone:
  - listening
specific:
  - guided-help
choose_together:
  - walking
avoid:
  - note: Do not begin with tablets
    statement: ng1/no-tablets-first
people:
  summary: Short help close to home.
  what_to_expect: You meet someone for some weeks.
  medicines: You may not need any.
  choosing_not_to: You can say no, and come back.
  recovery:
    connectedness: Meet others.
    hope: Small steps.
    identity: You are more than this.
    meaning: Do what matters.
    empowerment: You choose.
  inclusion:
    relationships: See a friend.
    home: Keep your home.
    money: Ask about benefits.
    work: Keep your job.
    community: Join a group.
    safety: Know your rights.
    physical_health: Walk a little.
    culture: Bring your faith.
  questions:
    - What else is there?
professionals:
  goals:
    clinician_rated: [PROFESSIONAL-GOAL]
    patient_rated: [Own goal reached]
    experience: [Felt listened to]
  recovery: [PROFESSIONAL-RECOVERY]
  inclusion: [PROFESSIONAL-INCLUSION]
  considerations:
    perinatal: PROFESSIONAL-PERINATAL
    older_adults: Same offer
    autism_and_learning_disability: Adjust
    ethnicity: Offer interpreters
commissioners:
  indicators:
    - text: COMMISSIONER-INDICATOR
confidence: mixed
"""

PLAIN = """people:
  title: Plain title of {id}
  what: Plain words on {id}.
  benefits: [You may feel better.]
  figures:
    - text: In one study, 6 in 10 people felt better.
      source: paper
      seen_on: 2026-01-05
  risks: [It takes time.]
  routes: [doctor]
  choosing_not_to: You can wait.
  everyday_life: It takes an hour a week.
  left_out:
    - part: may_not_suit
      reason: It suits everyone.
  how_sure: The guideline says to offer it.
"""
"""The plain words of an intervention, every field of an answer filled."""

INTERVENTION = (
    """id: {id}
title: Professional title of {id}
kind: psychological
delivered_by: [Therapist]
roles: [therapist]
settings: [Clinic]
evidence: [ng1/{id}]
measures: [phq-9]
confidence: sourced
"""
    + PLAIN
    + """professionals:
  what: PROFESSIONAL-WHAT of {id}
  aims: [Feel better]
  safety: [PROFESSIONAL-SAFETY]
"""
)

GUIDANCE = """id: {id}
reference: {reference}
title: Guideline {reference}
publisher: NICE
kind: guideline
licence: NICE UK open content licence
url: https://www.nice.org.uk/guidance/{id}
status: {status}
{more}confidence: unverified
"""

STATEMENT = """  - id: {id}
    number: {number}
    verb: {verb}
    text: {text}
    holds_for: [mild-mood]
    seen: {{as: page, of: 2025-11, at: https://www.nice.org.uk/guidance/ng1, on: 2025-12-01}}
"""
STATEMENTS = "statements:\n" + "".join(
    STATEMENT.format(id=key, number=number, verb=verb, text=text)
    for key, number, verb, text in (
        ("listening", "1.5.2", "offer", "PROFESSIONAL-CLAIM of listening"),
        ("guided-help", "1.5.2", "offer", "PROFESSIONAL-CLAIM of guided-help"),
        ("walking", "1.5.2", "offer", "PROFESSIONAL-CLAIM of walking"),
        ("no-tablets-first", "1.5.3", "do not offer", "Tablets are not the first step"),
        ("feels-better", "1.9.1", "monitor", "People are asked whether they feel better"),
        ("first-visit", "1.9.2", "ensure", "75% are seen within 6 weeks"),
    )
)

OLD = "statements:\n" + STATEMENT.format(id="old", number="1.1", verb="offer", text="What was said before")

POPULATIONS = """populations:
  - {id: anyone, name: anyone in mental health care, everyday: anyone, kind: everyone}
  - {id: mild-mood, name: milder low mood, everyday: low mood, kind: main, clusters: [1]}
  - {id: elsewhere, name: another need, everyday: something else, kind: main, clusters: [2]}
  - {id: perinatal, name: pregnancy and the year after birth, everyday: a baby on the way, kind: added}
"""

PATHWAY = """id: mood
title: Mood and worry
clusters: [1]
who: COMMISSIONER-WHO has these needs.
aims: [COMMISSIONER-AIM]
in_place:
  roles:
    - role: therapist
      skills: COMMISSIONER-SKILLS
  partners:
    - role: therapist
      who: A choir
      brings: COMMISSIONER-BRINGS
  settings:
    - place: Clinic
      what_for: COMMISSIONER-SETTING
standards: [first-visit]
quality_standards: [ng1]
indicators:
  - {text: Trained staff in post, domain: structure, definition: Yes or no, rater: professional, direction: up, id: own}
  - text: First visit in time
    domain: process
    definition: Visits within 6 weeks, out of all first visits.
    rater: record
    direction: up
    national: [mhs999]
    id: first-visit-in-time
  - text: Feels better
    domain: outcome
    definition: People with two ratings who improved, out of all with two.
    rater: person
    direction: up
    measure: phq-9
    source: {statement: ng1/feels-better}
    id: feels-better
  - {text: Felt heard, domain: experience, definition: People who say so, rater: person, direction: up, id: felt-heard}
  - {text: In work, domain: inclusion, definition: People in work, rater: record, direction: up, id: in-work}
  - {text: At home, domain: inclusion, definition: People with a home, rater: record, direction: up, id: at-home}
  - {text: With friends, domain: inclusion, definition: People with company, rater: person, direction: up, id: friends}
  - {text: Carers helped, domain: carer, definition: Carers who say so, rater: carer, direction: up, id: carers-helped}
  - {text: Reach by ethnicity, domain: equity, definition: Rates by group, rater: record, direction: neither, id: reach}
equity:
  - text: COMMISSIONER-EQUITY
race_equality:
  leadership: [COMMISSIONER-LEADERSHIP]
  data: [COMMISSIONER-DATA]
  feedback: [COMMISSIONER-FEEDBACK]
recovery:
  connectedness: Meet
  hope: Hope
  identity: Be
  meaning: Do
  empowerment: Choose
inclusion:
  relationships: Friends
  home: Home
  money: Money
  work: Work
  community: Club
  safety: Rights
  physical_health: Walks
  culture: Faith
interdependencies:
  - service: Another service
    what_for: COMMISSIONER-DEPENDS
scope:
  population: COMMISSIONER-POPULATION
  acceptance: [COMMISSIONER-ACCEPTANCE]
  exclusions:
    - who: Someone else
      why: Helped elsewhere
  location: COMMISSIONER-LOCATION
confidence: proposal
"""

LANGUAGE = """id: language
everywhere:
  - words: [victim, victims]
    instead: a person who has been through it
    reason: A person is more than what was done to them.
for_people:
  - words: [engage, engages, difficult to engage]
    instead: take part
    reason: It is service talk.
  - words: [disorder, disorders]
    instead: condition
    reason: It is for names only.
explained:
  - words: [perinatal]
    explained_by: [pregnan, birth]
    meaning: the time round a birth
names:
  - phrases: [post-traumatic stress disorder]
    reason: The name of a condition.
allowed:
  - phrases: [engage in sport]
    reason: An example of a phrase that is no name.
british:
  behavior: behaviour
keeps_z: [size]
abbreviations: [NHS, GP]
self_harm: [self-harm, suicide]
"""

NEEDS_ASSESSMENT = """id: needs-assessment
title: Small worksheet
description: A worksheet.
lead: What it is for.
boundary: Never about one person.
steps: [Agree who does it, Look again]
data_rule: Write year, area and source.
themes:
  - id: need
    title: Need
    prompts: [What do people need?]
  - id: gaps
    title: Gaps
    prompts: [What is missing?]
populations:
  - pathway: mood
    further:
      - theme: need
        prompts: [And what else?]
    data: []
inequality:
  - id: age
    title: Older people
    prompts: [Who is missed?]
voices:
  - title: Staff
    prompts: [Ask early]
priorities: [What matters most]
confidence: proposal
sources: [paper]
"""
SUCCESSOR = """id: rgs
name: Resource groups
short_name: RGs
about: A made-up currency.
looked_on: 2026-01-02
settings: [Community]
groups:
  - id: mood-and-anxiety
    name: Mood and anxiety
confidence: sourced
sources: [paper]
crosswalk:
  - clusters: [1]
    groups: [mood-and-anxiety]
crosswalk_confidence: proposal
crosswalk_note: Ours, and for nobody in particular.
"""

FILES: dict[str, str] = {
    "framework.yml": FRAMEWORK,
    "frameworks/rgs.yml": SUCCESSOR,
    "language.yml": LANGUAGE,
    "sources.yml": (
        "sources:\n  - id: paper\n    short: Paper 2019\n    what: A paper\n    licence: Not seen\n    seen: whole\n"
    ),
    "measures.yml": (
        "measures:\n  - id: phq-9\n    name: PHQ-9\n    rated_by: the person\n    about: Depression\n"
        "    people: Nine questions\n    confidence: unverified\n"
    ),
    "referral-routes.yml": (
        "routes:\n  - id: doctor\n    name: Your doctor\n    how: Ask your doctor.\n"
        "    if_refused: Ask another doctor.\n    confidence: unverified\n"
    ),
    "roles.yml": "roles:\n  - id: therapist\n    name: Therapist\n    people: Someone to talk to\n    sector: health\n",
    "glossary.yml": "terms:\n  - id: cluster\n    term: Cluster\n    meaning: A group of needs.\n",
    "helplines.yml": (
        "helplines:\n  - id: emergency\n    name: '999'\n    kind: emergency\n    call: '999'\n    hours: Always\n"
        "    who_for: Everyone\n    cost: Free\n    confidence: sourced\n    checked_on: 2026-01-01\n"
        "    checked_as: 177351fe\n"
        "    source: A page\n"
    ),
    "packages/01-first.yml": PACKAGE + REVIEW,
    "populations.yml": POPULATIONS,
    "guidance/ng1.yml": GUIDANCE.format(id="ng1", reference="NG1", status="current", more="") + STATEMENTS,
    "guidance/cg9.yml": GUIDANCE.format(
        id="cg9", reference="CG9", status="replaced", more="replaced_by: [ng1]\nuse_instead: [ng1]\n"
    )
    + OLD,
    "pages/people/reviews.md": (
        "---\ntitle: Reviews\ndescription: How reviews work.\naudience: people\n---\n\n"
        "Ask for one, or [get help](help).\n"
    ),
}
for _name in ("listening", "guided-help", "walking"):
    FILES[f"interventions/{_name}.yml"] = INTERVENTION.format(id=_name) + REVIEW
for _number in range(22):
    _use = {1: "describes-needs", 9: "not-used"}.get(_number, "variance")
    _stem = "01-first" if _number == 1 else f"{_number:02d}-other"
    FILES[f"clusters/{_stem}.yml"] = (
        CLUSTER.format(
            id=_stem,
            number=_number,
            use=_use,
            group="group: mood\n" if _number == 1 else "",
            interval=(
                "review_interval:\n  maximum: P12W\n  text: 12 weeks\n  confidence: sourced\n  sources: [paper]\n"
                if _number == 1
                else ""
            ),
        )
        + (TRANSITIONS if _number == 1 else "")
        + REVIEW
    )


PLANNING: dict[str, str] = {
    "standards.yml": (
        "standards:\n  - id: first-visit\n    topic: First visit\n    value: 75% are seen within 6 weeks.\n"
        "    standing: standard\n    since: Since 2015\n    statement: ng1/first-visit\n    clusters: [1]\n"
    ),
    "national-measures.yml": (
        "measures:\n  - id: mhs999\n    code: MHS999\n    name: First visits\n    counts: First visits in time.\n"
        "    part: numerator\n    publisher: A body\n    seen_in: A file\n    seen_at: https://example.org/file\n"
        "    seen: The id\n    check: text\n"
    ),
    "pathways/mood.yml": PATHWAY + REVIEW,
    "needs-assessment.yml": NEEDS_ASSESSMENT,
}
"""What commissioners have beside that: a pathway, a standard, a national measure, a worksheet. Some tests need them."""


def write_planning(content: Path) -> None:
    """Add what commissioners have."""
    for name, text in PLANNING.items():
        path = content / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def reword(content: Path, statement: str, verb: str) -> None:
    """Give a statement of NG1 another verb."""
    path, end = content / "guidance/ng1.yml", f"\n    text: PROFESSIONAL-CLAIM of {statement}\n"
    text = path.read_text(encoding="utf-8")
    assert f"verb: offer{end}" in text
    path.write_text(text.replace(f"verb: offer{end}", f"verb: {verb}{end}"), encoding="utf-8")


def write(project: Path) -> Path:
    """Write the small content into `project`/content and return that folder."""
    for name, text in FILES.items():
        path = project / "content" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return project / "content"
