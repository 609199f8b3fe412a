"""The kinds of record, and where each lives under content/. Adding a kind is a model and a line here."""

from dataclasses import dataclass

from care_pathways.model.accessibility_record import AccessibilityRecord
from care_pathways.model.base import Model
from care_pathways.model.change import Change
from care_pathways.model.cluster import Cluster
from care_pathways.model.correction import Correction
from care_pathways.model.framework import Framework
from care_pathways.model.guidance import Guidance
from care_pathways.model.intervention import Intervention
from care_pathways.model.language import Language
from care_pathways.model.lists import Helpline, Measure, Role, Source, Suppression, Term
from care_pathways.model.live_data import LiveData
from care_pathways.model.needs_assessment import NeedsAssessment
from care_pathways.model.other_framework import OtherFramework
from care_pathways.model.package import Package
from care_pathways.model.pathway import Pathway
from care_pathways.model.population import Population
from care_pathways.model.published import Published
from care_pathways.model.published_area import PublishedArea
from care_pathways.model.quality_network import QualityNetwork
from care_pathways.model.referral_route import ReferralRoute
from care_pathways.model.retired import Retired
from care_pathways.model.review_record import ReviewRecord
from care_pathways.model.self_assessment import SelfAssessment
from care_pathways.model.situation import Situation
from care_pathways.model.slot import Slot
from care_pathways.model.standard import NationalMeasure, Standard
from care_pathways.model.synonym import Synonym
from care_pathways.model.watch import Watch


@dataclass(frozen=True)
class Kind:
    """A kind of record.

    `place` is a folder with one file a record, or one file; with `list_key`, that file holds a list of records
    under that key. `key` names the field by which other records refer to it.
    """

    name: str
    model: type[Model]
    place: str
    list_key: str = ""
    key: str = "id"
    one_file: bool = False


KINDS: tuple[Kind, ...] = (
    Kind("framework", Framework, "framework.yml", one_file=True),
    Kind("other-framework", OtherFramework, "frameworks"),
    Kind("cluster", Cluster, "clusters", key="number"),
    Kind("package", Package, "packages"),
    Kind("intervention", Intervention, "interventions"),
    Kind("pathway", Pathway, "pathways"),
    Kind("guidance", Guidance, "guidance"),
    Kind("population", Population, "populations.yml", list_key="populations"),
    Kind("self-assessment", SelfAssessment, "self-assessments"),
    Kind("standard", Standard, "standards.yml", list_key="standards"),
    Kind("national-measure", NationalMeasure, "national-measures.yml", list_key="measures"),
    Kind("source", Source, "sources.yml", list_key="sources"),
    Kind("term", Term, "glossary.yml", list_key="terms"),
    Kind("helpline", Helpline, "helplines.yml", list_key="helplines"),
    Kind("situation", Situation, "help-now.yml", list_key="situations"),
    Kind("measure", Measure, "measures.yml", list_key="measures"),
    Kind("role", Role, "roles.yml", list_key="roles"),
    Kind("referral-route", ReferralRoute, "referral-routes.yml", list_key="routes"),
    Kind("live-data", LiveData, "live-data.yml", list_key="live_data"),
    Kind("quality-network", QualityNetwork, "quality-networks.yml", list_key="quality_networks"),
    Kind("needs-assessment", NeedsAssessment, "needs-assessment.yml", one_file=True),
    Kind("language", Language, "language.yml", one_file=True),
    Kind("synonym", Synonym, "synonyms.yml", list_key="synonyms"),
    Kind("change", Change, "changes.yml", list_key="changes"),
    Kind("review", ReviewRecord, "reviews"),
    Kind("published", Published, "published.yml", list_key="published"),
    Kind("watch", Watch, "watch.yml", list_key="watch"),
    Kind("correction", Correction, "corrections.yml", list_key="corrections"),
    Kind("accessibility-record", AccessibilityRecord, "accessibility.yml", one_file=True),
    Kind("published-area", PublishedArea, "areas"),
    Kind("slot", Slot, "slots.yml", list_key="slots"),
    Kind("retired", Retired, "retired.yml", list_key="retired"),
    Kind("suppression", Suppression, "suppressions.yml", list_key="suppressions"),
)

KIND_BY_NAME = {kind.name: kind for kind in KINDS}
