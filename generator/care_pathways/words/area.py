"""What pages call the things of an area."""

from care_pathways.model.local.line import LineUse
from care_pathways.model.local.offer import Offered
from care_pathways.model.local.partner import PartnerKind
from care_pathways.model.local.service import AskedBy

OFFERED = {
    Offered.YES: "Offered",
    Offered.PARTLY: "Offered in part",
    Offered.ELSEWHERE: "Offered by someone else",
    Offered.NO: "Not offered here",
}
"""In the order of the pages."""
NOT_SAID = "Not said yet"
"""A line of a package about which the area says nothing."""
LINE = {
    LineUse.CRISIS: "Urgent help",
    LineUse.OUT_OF_HOURS: "When your team is closed",
    LineUse.LISTENING: "Someone to talk to",
    LineUse.ADVICE: "Advice",
    LineUse.COMPLAINTS: "Comments and complaints",
    LineUse.SWITCHBOARD: "Switchboard",
    LineUse.SERVICE: "Services",
    LineUse.PARTNER: "Partners",
}
SAID = {Offered.YES: "offered", Offered.PARTLY: "partly", Offered.ELSEWHERE: "by someone else", Offered.NO: "not here"}
"""The same in a cell of a table."""
ASKED_BY = {
    AskedBy.SELF: "You can ask yourself",
    AskedBy.GP: "your GP can ask",
    AskedBy.PROFESSIONAL: "another professional can ask",
}
REFERRED_BY = {AskedBy.SELF: "self-referral", AskedBy.GP: "GP", AskedBy.PROFESSIONAL: "other professionals"}
PARTNER = {
    PartnerKind.CHARITY: "Charities and community groups",
    PartnerKind.PEERS: "People who have been there",
    PartnerKind.COUNCIL: "The council",
    PartnerKind.HEALTH: "Other health care",
    PartnerKind.WORK: "Work and learning",
}
