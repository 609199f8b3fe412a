"""The text of a new file of each kind. A test holds each against its model."""

REVIEW = """review:
  state: draft
  owner: content editor
"""

CLUSTER = (
    """# yaml-language-server: $schema=../schema/cluster.json
id: {id}
number: {number}
use: describes-needs
group: non-psychotic
label:
  text: The official label, word for word
  confidence: unverified
short_label: The official label in ordinary letters
facts:
  diagnoses:
    confidence: unverified
people:
  title: A plain and respectful title
  in_short: Two or three short sentences on what this cluster means.
confidence: unverified
"""
    + REVIEW
)

PACKAGE = (
    """# yaml-language-server: $schema=../schema/package.json
id: {id}
cluster: {number}
setting: Where the care usually takes place
team:
  - Who is usually involved
duration:
  text: How long it usually runs
  confidence: unverified
for_everyone:
  - holistic-assessment
specific: []
choose_together: []
avoid: []
people:
  summary: Two or three short sentences on what help this package brings.
professionals:
  goals:
    clinician_rated: []
    patient_rated: []
    experience: []
  considerations:
    perinatal: Before, during and after pregnancy
    older_adults: Later life
    autism_and_learning_disability: Autistic people and people with a learning disability
    ethnicity: Ethnicity, racism and culture
commissioners:
  indicators: []
confidence: unverified
"""
    + REVIEW
)

INTERVENTION = (
    """# yaml-language-server: $schema=../schema/intervention.json
id: {id}
title: The usual professional title
kind: psychological
delivered_by:
  - Who delivers it
settings:
  - Where it takes place
evidence: []
confidence: unverified
people:
  title: A plain title
  what: What it is, in two or three short sentences.
  benefits:
    - How it may help
  risks:
    - What may be hard
  how_to_get: How to get it; or name a way in under routes.
  if_refused: What to do after a no.
  choosing_not_to: What if you choose not to, or wait.
  everyday_life: What it means for everyday life.
  may_not_suit: When it may not suit; or name it under left_out, with the reason.
professionals:
  what: What it is
  aims:
    - What it is for
"""
    + REVIEW
)

GUIDANCE = """# yaml-language-server: $schema=../schema/guidance.json
id: {id}
reference: The reference that people quote
title: The title
publisher: Who published it
kind: guideline
licence: Not confirmed
status: current
confidence: unverified
"""

PATHWAY = (
    """# yaml-language-server: $schema=../schema/pathway.json
id: {id}
title: What planners call it
clusters: [1]
who: Who it is for, in two or three sentences.
aims:
  - What it is for
in_place:
  roles:
    - role: key-worker
      skills: What people in this role need to be able to do here
  partners:
    - role: voluntary-partner
      who: Who it is
      brings: What it brings, and what it needs to bring it
  settings:
    - place: The place
      what_for: What happens there
standards: []
quality_standards: []
indicators: []
equity:
  - text: Who may miss out, and what to ask
race_equality:
  leadership:
    - Leadership and governance
  data:
    - What to break down and publish
  feedback:
    - Whom to ask, and what is done with it
recovery:
  connectedness: Connectedness
  hope: Hope and optimism
  identity: Identity
  meaning: Meaning
  empowerment: Empowerment
inclusion:
  relationships: Family, friends, love
  home: A safe place to live
  money: Income, benefits, debt
  work: Work, learning and volunteering
  community: Leisure and community
  safety: Safety and rights
  physical_health: The health of the body
  culture: Culture, faith and identity
interdependencies:
  - service: The other service
    what_for: For what, and what has to be agreed
scope:
  population: The population covered
  acceptance:
    - When the service accepts someone
  location: Where the service is delivered
confidence: proposal
"""
    + REVIEW
)

STARTERS = {
    "cluster": CLUSTER,
    "package": PACKAGE,
    "intervention": INTERVENTION,
    "guidance": GUIDANCE,
    "pathway": PATHWAY,
}
