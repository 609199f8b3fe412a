"""The words that commissioners' pages use for standing, domain, rater and direction."""

from care_pathways.model.lists import RoleSector
from care_pathways.model.pathway_indicator import Direction, Domain, PathwayIndicator, Rater
from care_pathways.model.provenance import Check
from care_pathways.model.standard import Standing
from care_pathways.words import everywhere
from care_pathways.words.marks import CHECK, Word

STANDING = {
    Standing.STANDARD: Word("Standard", "firm", "A national standard that services are measured against."),
    Standing.QUALITY_STANDARD: Word(
        "Quality standard", "soft", "NICE describes good care. It is not a duty and not a national access standard."
    ),
    Standing.REQUIREMENT: Word("Requirement", "firm", "Set by contract, law or a national framework."),
    Standing.AMBITION: Word("Ambition", "soft", "An aim. Missing it breaks no standard."),
    Standing.LEGAL_RIGHT: Word("Legal right", "firm", "A right that the person has in law."),
    Standing.IN_PLACE: Word("In place", "soft", "A national service that is there."),
    Standing.PROPOSED: Word("Proposed only", "caution", "A proposal. It binds nobody."),
    Standing.SUPERSEDED: Word("Superseded", "stop", everywhere.SOMETHING_NEWER),
}

DOMAIN = {
    Domain.STRUCTURE: "Structure: what is there",
    Domain.PROCESS: "Process: what is done",
    Domain.OUTCOME: "Outcome: what came of it",
    Domain.EXPERIENCE: "Experience: how care felt",
    Domain.INCLUSION: "Inclusion: a place in ordinary life",
    Domain.CARER: "Carers",
    Domain.EQUITY: "Equity: who is reached, and who is treated worse",
}

RATER = {
    Rater.PERSON: "The person",
    Rater.CARER: "A carer",
    Rater.PROFESSIONAL: "A professional",
    Rater.RECORD: "Records",
}

DIRECTION = {
    Direction.UP: "Up",
    Direction.DOWN: "Down",
    Direction.NEITHER: "Neither",
}

NATIONAL = Word("National measure", "firm", "It has an id in NHS England's own lists or code.")
NATIONAL_SOURCE = Word("National source", "soft", "A national document names it. No measure id was seen.")
SUGGESTED = CHECK[Check.LOCAL]


def status(item: PathwayIndicator) -> Word:
    """Is the indicator national, and how? It is worked out from what it rests on, never typed."""
    if item.national:
        return NATIONAL
    return NATIONAL_SOURCE if item.source else SUGGESTED


SECTOR = {
    RoleSector.HEALTH: "Health",
    RoleSector.SOCIAL_CARE: "Social care",
    RoleSector.EDUCATION: "Education",
    RoleSector.VOLUNTARY: "Voluntary sector",
    RoleSector.PEER: "Peers, and the person's own people",
}
"""The sectors of roles.yml, in the order in which a planner reads them."""
