"""Records that people plan with: pathways, standards, national measures, worksheets, and where live data stands."""

from functools import cached_property

from care_pathways.catalogue.record import Record
from care_pathways.catalogue.records import Records
from care_pathways.catalogue.upkeep import Upkeep
from care_pathways.model.live_data import LiveData
from care_pathways.model.needs_assessment import NeedsAssessment
from care_pathways.model.pathway import Pathway
from care_pathways.model.published_area import PublishedArea
from care_pathways.model.quality_network import QualityNetwork
from care_pathways.model.self_assessment import SelfAssessment
from care_pathways.model.standard import NationalMeasure, Standard


class Planning(Upkeep):
    """The part of the catalogue that planners ask for."""

    @cached_property
    def pathways(self) -> Records[Record[Pathway]]:
        """Pathways by id, in the order of their first cluster."""
        found = self._all("pathway", Pathway)
        in_order = sorted(found.items(), key=lambda item: (item[1].value.clusters, str(item[0])))
        return Records("pathway", dict(in_order))

    @cached_property
    def standards(self) -> Records[Record[Standard]]:
        """Access standards, rights and proposals by id, in the order of the file."""
        return self._all("standard", Standard)

    @cached_property
    def national_measures(self) -> Records[Record[NationalMeasure]]:
        """Measures of national statistics by id, in the order of the file."""
        return self._all("national-measure", NationalMeasure)

    @cached_property
    def self_assessments(self) -> Records[Record[SelfAssessment]]:
        """Self-assessments by id."""
        return self._all("self-assessment", SelfAssessment)

    @cached_property
    def live_data(self) -> Records[Record[LiveData]]:
        """Where live data is published, by id, in the order of the file."""
        return self._all("live-data", LiveData)

    @cached_property
    def quality_networks(self) -> Records[Record[QualityNetwork]]:
        """Networks of professional bodies by id, in the order of the file."""
        return self._all("quality-network", QualityNetwork)

    @cached_property
    def published_areas(self) -> Records[Record[PublishedArea]]:
        """Areas with a site of their own, by id."""
        return self._all("published-area", PublishedArea)

    @cached_property
    def needs_assessment(self) -> NeedsAssessment | None:
        """The needs-assessment worksheet, when there is one."""
        return next((record.value for record in self._all("needs-assessment", NeedsAssessment).values()), None)
