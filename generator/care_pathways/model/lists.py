"""The short records that stand together in one file each: sources, glossary, helplines, measures, roles."""

from enum import StrEnum

from care_pathways.model.base import Model
from care_pathways.model.phone import Number
from care_pathways.model.provenance import Confidence
from care_pathways.model.reference import GuidanceRef
from care_pathways.model.text import Day, DayAhead, Fingerprint, Identifier, Prose, Text, Title, WebAddress


class Source(Model):
    """A published page, paper, document or code repository about the clusters."""

    id: Identifier
    """A short name, used by the statements that rest on it."""
    short: Text
    """A few words to cite it by: author and year, or publisher."""
    what: Text
    """Author or publisher, title, year."""
    where: Text | None = None
    """Its address."""
    licence: Text
    """The licence that it names, as far as seen; "Not seen" where none was. We use its facts in our own words."""
    seen: Text
    """How much of it was seen."""


class Term(Model):
    """A word explained."""

    id: Identifier
    """A short name; part of the address in the glossary."""
    term: Title
    """The word or phrase."""
    also: tuple[Text, ...] = ()
    """Other spellings, abbreviations and older names."""
    mark_in_text: tuple[Text, ...] = ()
    """The forms in which the word gets its meaning where it stands on people's pages. Empty for everyday words."""
    meaning: Prose
    """What it means, in plain words."""
    status: Text | None = None
    """For law and policy: in force, changing or older; and since when."""
    rests_on: tuple[GuidanceRef, ...] = ()
    """The sources that its standing rests on. A month that it names is no later than the oldest look at them."""


class HelplineKind(StrEnum):
    """The order of the help page."""

    EMERGENCY = "emergency"
    """Life at risk: call now."""
    URGENT = "urgent"
    """Urgent help for mental health."""
    MEDICAL = "medical"
    """Urgent help for the body: a medicine, an injury, a sudden illness."""
    LISTENING = "listening"
    """Someone to talk to."""
    DEAF = "deaf"
    """Ways in for deaf people and people who cannot speak on the phone."""
    ABUSE = "abuse"
    """For people whom somebody close to them hurts or controls."""
    CARERS = "carers"
    """For carers and families."""
    ADVICE = "advice"
    """Advice in the daytime: rights, money, a home."""


class Helpline(Model):
    """A place to get help by phone, text or the web."""

    id: Identifier
    """A short name."""
    name: Title
    """The name that people know."""
    kind: HelplineKind
    """emergency, urgent, medical, listening, deaf, abuse, carers or advice."""
    call: Number | None = None
    """The number to call."""
    then: Text | None = None
    """What to choose when the call is answered."""
    text_number: Number | None = None
    """The number to send a text message to."""
    text_word: Text | None = None
    """The word to send."""
    web: WebAddress | None = None
    """The web page."""
    hours: Text
    """When it answers."""
    who_for: Text
    """Who it is for."""
    cost: Text
    """What it costs."""
    confidence: Confidence
    """How well the details are supported."""
    checked_on: Day
    """The day on which they were last compared with a source."""
    checked_as: Fingerprint | None = None
    """What was there on that day, as a fingerprint. `care-pathways accept helpline` writes it with the day."""
    source: Text
    """Where they were seen."""
    note: Text | None = None
    """What the caller may want to know."""
    checked_note: Text | None = None
    """What the comparison with a source left open. It stands at the end of the page, apart from what a caller needs."""


class Measure(Model):
    """An outcome measure: a questionnaire or scale with a name."""

    id: Identifier
    """A short name."""
    name: Title
    """The name that people use."""
    full_name: Text | None = None
    """The name spelled out."""
    rated_by: Text
    """Who fills it in: the person, a professional, a carer."""
    about: Text
    """What it looks at."""
    people: Text
    """The same in plain words."""
    confidence: Confidence
    """How well this description is supported."""


class RoleSector(StrEnum):
    """Who a role belongs to. Planners see them in this order."""

    HEALTH = "health"
    """The NHS and others who give health care."""
    SOCIAL_CARE = "social care"
    """Councils, housing and social work."""
    EDUCATION = "education"
    """Schools, colleges and universities."""
    VOLUNTARY = "voluntary"
    """Charities, community and faith groups."""
    PEER = "peer"
    """Peers, family and friends, and the person."""


class Role(Model):
    """A role in a team."""

    id: Identifier
    """A short name."""
    name: Title
    """The name of the role."""
    people: Text
    """What this person does, in plain words."""
    sector: RoleSector
    """health, social care, education, voluntary or peer."""


class Suppression(Model):
    """A problem that is known and borne with for a time."""

    id: Identifier
    """A short name."""
    code: Text
    """The code of the problem."""
    file: Text
    """The file in which it stands, seen from content/."""
    reason: Text
    """Why it is borne with."""
    until: DayAhead
    """The last day on which it is hidden."""
