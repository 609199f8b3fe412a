"""The kinds of record, and where each lives under content/. Adding a kind is a model and a line here."""

from dataclasses import dataclass

from generator.model.accessibility_record import AccessibilityRecord
from generator.model.base import Model
from generator.model.change import Change
from generator.model.cluster import Cluster
from generator.model.correction import Correction
from generator.model.framework import Framework
from generator.model.guidance import Guidance
from generator.model.intervention import Intervention
from generator.model.language import Language
from generator.model.lists import Helpline, Measure, Role, Source, Suppression, Term
from generator.model.live_data import LiveData
from generator.model.needs_assessment import NeedsAssessment
from generator.model.package import Package
from generator.model.pathway import Pathway
from generator.model.published import Published
from generator.model.quality_network import QualityNetwork
from generator.model.self_assessment import SelfAssessment
from generator.model.standard import NationalMeasure, Standard
from generator.model.synonym import Synonym


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
    Kind("cluster", Cluster, "clusters", key="number"),
    Kind("package", Package, "packages"),
    Kind("intervention", Intervention, "interventions"),
    Kind("pathway", Pathway, "pathways"),
    Kind("guidance", Guidance, "guidance"),
    Kind("self-assessment", SelfAssessment, "self-assessments"),
    Kind("standard", Standard, "standards.yml", list_key="standards"),
    Kind("national-measure", NationalMeasure, "national-measures.yml", list_key="measures"),
    Kind("source", Source, "sources.yml", list_key="sources"),
    Kind("term", Term, "glossary.yml", list_key="terms"),
    Kind("helpline", Helpline, "helplines.yml", list_key="helplines"),
    Kind("measure", Measure, "measures.yml", list_key="measures"),
    Kind("role", Role, "roles.yml", list_key="roles"),
    Kind("live-data", LiveData, "live-data.yml", list_key="live_data"),
    Kind("quality-network", QualityNetwork, "quality-networks.yml", list_key="quality_networks"),
    Kind("needs-assessment", NeedsAssessment, "needs-assessment.yml", one_file=True),
    Kind("language", Language, "language.yml", one_file=True),
    Kind("synonym", Synonym, "synonyms.yml", list_key="synonyms"),
    Kind("change", Change, "changes.yml", list_key="changes"),
    Kind("published", Published, "published.yml", list_key="published"),
    Kind("correction", Correction, "corrections.yml", list_key="corrections"),
    Kind("accessibility-record", AccessibilityRecord, "accessibility.yml", one_file=True),
    Kind("suppression", Suppression, "suppressions.yml", list_key="suppressions"),
)

KIND_BY_NAME = {kind.name: kind for kind in KINDS}
