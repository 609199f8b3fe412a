"""The kinds of record of an area, and where each lives. No kind and no file is one of the national text."""

from care_pathways.model.kinds import Kind
from care_pathways.model.lists import Suppression
from care_pathways.model.local.area import Area
from care_pathways.model.local.line import LocalLine
from care_pathways.model.local.note import LocalDifference, Note
from care_pathways.model.local.offer import Offer
from care_pathways.model.local.partner import Partner
from care_pathways.model.local.service import Service

AREA = Kind("area", Area, "area.yml", one_file=True)
"""The area itself. Its file stands beside the folder of the others, and makes a folder an area."""

LOCAL_KINDS: tuple[Kind, ...] = (
    Kind("service", Service, "services.yml", list_key="services"),
    Kind("local-line", LocalLine, "lines.yml", list_key="lines"),
    Kind("partner", Partner, "partners.yml", list_key="partners"),
    Kind("offer", Offer, "offers.yml", list_key="offers", key="key"),
    Kind("note", Note, "notes.yml", list_key="notes"),
    Kind("local-difference", LocalDifference, "differences.yml", list_key="differences"),
    Kind("local-suppression", Suppression, "accepted-problems.yml", list_key="suppressions"),
)
"""Those in the content folder of an area."""

LOCAL_KIND_BY_NAME = {kind.name: kind for kind in (AREA, *LOCAL_KINDS)}
