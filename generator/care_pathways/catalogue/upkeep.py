"""Records about the content itself: what changed, what may change, what was put right, let be or retired."""

from functools import cached_property

from care_pathways.catalogue.index import Index
from care_pathways.catalogue.record import Key, Record
from care_pathways.catalogue.records import Records
from care_pathways.model.accessibility_record import AccessibilityRecord
from care_pathways.model.change import Change
from care_pathways.model.correction import Correction
from care_pathways.model.lists import Suppression
from care_pathways.model.retired import Retired
from care_pathways.model.slot import Slot
from care_pathways.model.synonym import Synonym
from care_pathways.model.watch import Watch


class Upkeep(Index):
    """The part of the catalogue that authors and upkeep ask for."""

    @cached_property
    def watches(self) -> Records[Record[Watch]]:
        """What may change, and when to look, by id, in the order of the file."""
        return self._all("watch", Watch)

    @cached_property
    def synonyms(self) -> Records[Record[Synonym]]:
        """What people say and what the pages call it, by id."""
        return self._all("synonym", Synonym)

    @cached_property
    def changes(self) -> Records[Record[Change]]:
        """Changes that readers should know of, by id."""
        return self._all("change", Change)

    @cached_property
    def corrections(self) -> Records[Record[Correction]]:
        """The corrections log by id, in the order of the file."""
        return self._all("correction", Correction)

    @cached_property
    def accessibility_record(self) -> Record[AccessibilityRecord] | None:
        """What the last checks in a real browser found, when a run was recorded."""
        return next(iter(self._all("accessibility-record", AccessibilityRecord).values()), None)

    @cached_property
    def slots(self) -> dict[Key, Record[Slot]]:
        """What the national text leaves to an area, by id."""
        return self._all("slot", Slot)

    @cached_property
    def retired(self) -> Records[Record[Retired]]:
        """What is gone, by kind and key, in the order of the file."""
        return self._all("retired", Retired)

    @cached_property
    def suppressions(self) -> Records[Record[Suppression]]:
        """Suppressions by id."""
        return self._all("suppression", Suppression)
