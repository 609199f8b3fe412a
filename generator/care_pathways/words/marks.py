"""The words that the site uses for marks: strength, check, confidence, status. The same in every view."""

from dataclasses import dataclass

from care_pathways.model.audience import Audience
from care_pathways.model.cluster import TransitionType
from care_pathways.model.guidance import GuidanceKind, GuidanceStatus
from care_pathways.model.intervention import InclusionDomain, InterventionKind, RecoveryDomain
from care_pathways.model.provenance import Check, Confidence, Strength
from care_pathways.model.review import ReviewState
from care_pathways.words import everywhere


@dataclass(frozen=True)
class Word:
    """A mark in words. `tone` names its look: firm, soft, caution, stop or plain. `meaning` explains it."""

    text: str
    tone: str
    meaning: str


CONFIDENCE = {
    Confidence.SOURCED: Word("Published source", "firm", "They stand in a published or national page, paper or code."),
    Confidence.LOCAL: Word(
        "Local document", "soft", "Seen in one trust's or area's document. They may differ elsewhere."
    ),
    Confidence.UNVERIFIED: Word("Not yet checked", "caution", "General knowledge. We have seen no source for them."),
    Confidence.PROPOSAL: Word("Our own words", "plain", "Ours. Nobody else has published them."),
    Confidence.MIXED: Word("Mixed sources", "soft", "Some have a published source, others are not yet checked."),
}

INDICATIVE = Word("Indicative, ours", "caution", "Our judgement, for orientation. No source was seen.")

CHECK = {
    Check.TEXT: Word(
        "Checked against the publisher's text", "firm", "The wording was seen in a copy of the publisher's page."
    ),
    Check.SECONDARY: Word("Seen in a secondary source", "soft", "Seen in somebody else's copy or summary."),
    Check.RECALL: Word("Not yet checked", "caution", "General knowledge, not yet seen at its source."),
    Check.LOCAL: Word("Suggested, not national", "plain", "A suggestion of ours with no national source."),
}

STRENGTH = {
    Strength.MUST: Word("must", "firm", "The law requires it, or the harm would be serious."),
    Strength.OFFER: Word("offer", "firm", "The guidance says to offer or to do it."),
    Strength.CONSIDER: Word("consider", "soft", "The guidance says to consider it."),
    Strength.DO_NOT: Word("do not", "stop", "The guidance advises against it."),
    Strength.OPTION: Word("option", "soft", "Recommended as an option."),
    Strength.STANDARD: Word("standard", "firm", "A quality standard or a national access standard."),
    Strength.STATUTORY: Word("law", "firm", "It stands in law."),
    Strength.GUIDANCE: Word("guidance", "soft", "National guidance without one of NICE's verbs, or from another body."),
    Strength.GOOD_PRACTICE: Word("good practice", "plain", "A good practice point or a principle."),
    Strength.RESEARCH: Word("research", "plain", "A trial or a review."),
}

WITH_A_DO_NOT = "with a “do not”"
"""What stands beside the title of an intervention when a line of its evidence warns against something near it."""

STATUS = {
    GuidanceStatus.CURRENT: Word("Current", "firm", "In force. No later change is known to us."),
    GuidanceStatus.UPDATED: Word("Current, updated", "firm", "In force, and changed since it was first published."),
    GuidanceStatus.PART_WITHDRAWN: Word("Partly withdrawn", "caution", "Some sections may no longer be cited."),
    GuidanceStatus.PART_IN_FORCE: Word("Partly in force", "caution", "Only some sections have begun."),
    GuidanceStatus.PROPOSED: Word("Proposed only", "caution", "A proposal. It binds nobody."),
    GuidanceStatus.AWAITED: Word("Awaited", "stop", "Announced. No publication was found."),
    GuidanceStatus.NOT_IN_FORCE: Word("Not in force", "stop", "Passed, and not begun."),
    GuidanceStatus.REPLACED: Word("Replaced", "stop", everywhere.SOMETHING_NEWER),
    GuidanceStatus.WITHDRAWN: Word("Withdrawn", "stop", "Taken back, or its period is over."),
}

REVIEW = {
    ReviewState.DRAFT: Word("Not yet clinically reviewed", "caution", "A draft of ours."),
    ReviewState.SOURCE_CHECKED: Word("Compared with its sources", "soft", "Not yet clinically reviewed."),
    ReviewState.PARTLY_REVIEWED: Word("Reviewed in part", "soft", "Only some of its statements, as said below."),
    ReviewState.LEGALLY_REVIEWED: Word("Legally reviewed", "firm", "A lawyer or adviser found every statement right."),
    ReviewState.CLINICALLY_REVIEWED: Word("Clinically reviewed", "firm", "Clinicians found every statement right."),
    ReviewState.TESTED_WITH_PEOPLE: Word(
        "Clinically reviewed, and tested with people", "firm", "People who use services, or carers, tried it as well."
    ),
}

AUDIENCE = {
    Audience.PEOPLE: "For you",
    Audience.PROFESSIONALS: "For professionals",
    Audience.COMMISSIONERS: "For commissioners",
}

KIND = {
    InterventionKind.ASSESSMENT: "Assessment",
    InterventionKind.COORDINATION: "Coordination",
    InterventionKind.CRISIS: "Crisis",
    InterventionKind.ENVIRONMENT: "Surroundings",
    InterventionKind.FAMILY_CARER: "Family and carers",
    InterventionKind.HOUSING: "Housing",
    InterventionKind.MEDICATION: "Medicine",
    InterventionKind.PEER: "Peer support",
    InterventionKind.PHYSICAL_HEALTH: "Physical health",
    InterventionKind.PHYSICAL_TREATMENT: "Physical treatment",
    InterventionKind.PSYCHOLOGICAL: "Psychological",
    InterventionKind.RIGHTS_SAFETY: "Rights and safety",
    InterventionKind.SOCIAL: "Social",
    InterventionKind.SUBSTANCE_USE: "Drugs and alcohol",
    InterventionKind.VOCATIONAL: "Work and learning",
}

PEOPLE_KIND = {
    InterventionKind.ASSESSMENT: "Finding out together",
    InterventionKind.COORDINATION: "Planning and keeping it together",
    InterventionKind.CRISIS: "Help in a crisis",
    InterventionKind.ENVIRONMENT: "A good place to be",
    InterventionKind.FAMILY_CARER: "Family, friends and carers",
    InterventionKind.HOUSING: "A place to live",
    InterventionKind.MEDICATION: "Medicines",
    InterventionKind.PEER: "People who have been there",
    InterventionKind.PHYSICAL_HEALTH: "Looking after your body",
    InterventionKind.PHYSICAL_TREATMENT: "Other treatments",
    InterventionKind.PSYCHOLOGICAL: "Talking and learning",
    InterventionKind.RIGHTS_SAFETY: "Rights and safety",
    InterventionKind.SOCIAL: "Everyday life and company",
    InterventionKind.SUBSTANCE_USE: "Drugs and alcohol",
    InterventionKind.VOCATIONAL: "Work and learning",
}

GUIDANCE_KIND = {
    GuidanceKind.GUIDELINE: "Guideline",
    GuidanceKind.QUALITY_STANDARD: "Quality standard",
    GuidanceKind.TECHNOLOGY_APPRAISAL: "Technology appraisal",
    GuidanceKind.INTERVENTIONAL_PROCEDURE: "Interventional procedure",
    GuidanceKind.EARLY_VALUE_ASSESSMENT: "Early value assessment",
    GuidanceKind.GUIDANCE: "Guidance",
    GuidanceKind.POLICY: "Policy",
    GuidanceKind.FRAMEWORK: "Framework",
    GuidanceKind.STANDARD: "Standard",
    GuidanceKind.PROPOSED_STANDARD: "Proposed standard",
    GuidanceKind.LAW: "Law",
    GuidanceKind.STATUTORY_GUIDANCE: "Statutory guidance",
    GuidanceKind.INFORMATION_STANDARD: "Information standard",
    GuidanceKind.SAFETY_ALERT: "Safety alert",
    GuidanceKind.SERVICE_ACCESS: "Service access",
    GuidanceKind.OUTCOME_MEASURE: "Outcome measure",
    GuidanceKind.CURRENCY: "Currency",
    GuidanceKind.TOOL: "Tool",
    GuidanceKind.RESEARCH: "Research",
}

TRANSITION = {
    TransitionType.STEP_UP: "To more support",
    TransitionType.STEP_DOWN: "To less support",
    TransitionType.OTHER: "To another cluster",
    TransitionType.RETURN_AFTER_ADMISSION: "Back after a hospital stay",
    TransitionType.DISCHARGE: "Discharge",
}

PEOPLE_TRANSITION = {
    TransitionType.STEP_UP: "More support",
    TransitionType.STEP_DOWN: "Less support",
    TransitionType.OTHER: "Another cluster fits better",
    TransitionType.RETURN_AFTER_ADMISSION: "Back after a stay in hospital",
    TransitionType.DISCHARGE: "Finishing with the service",
}

RECOVERY = {
    RecoveryDomain.CONNECTEDNESS: "Connectedness",
    RecoveryDomain.HOPE: "Hope",
    RecoveryDomain.IDENTITY: "Identity",
    RecoveryDomain.MEANING: "Meaning",
    RecoveryDomain.EMPOWERMENT: "Empowerment",
}

INCLUSION_LENS = {
    "relationships": "Relationships",
    "home": "Home",
    "money": "Money",
    "work": "Work, learning and volunteering",
    "community": "Leisure and community",
    "safety": "Safety and rights",
    "physical_health": "Physical health",
    "culture": "Culture and faith",
}
"""The eight parts of an ordinary life, by the names of their fields."""

INCLUSION = {
    InclusionDomain.HOUSING: "Home",
    InclusionDomain.WORK_EDUCATION: "Work and learning",
    InclusionDomain.MONEY: "Money",
    InclusionDomain.RELATIONSHIPS: "Relationships",
    InclusionDomain.COMMUNITY: "Community",
    InclusionDomain.PHYSICAL_HEALTH: "Physical health",
}


WARNING = Word(WITH_A_DO_NOT, "plain", "One line of its evidence warns against something near it.")
"""So that nobody reads a warning about a part as advice against the whole."""
