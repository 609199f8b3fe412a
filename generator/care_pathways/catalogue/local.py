"""The records of an area: what stands on top of the national text. Without an area, all of them are empty."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

from care_pathways.catalogue.record import Key, Record
from care_pathways.model.base import Model
from care_pathways.model.lists import Suppression
from care_pathways.model.local.area import Area
from care_pathways.model.local.line import LineUse, LocalLine
from care_pathways.model.local.note import LocalDifference, Note
from care_pathways.model.local.offer import Offer
from care_pathways.model.local.partner import Partner
from care_pathways.model.local.picture import Picture
from care_pathways.model.local.service import Service


@dataclass(frozen=True, kw_only=True)
class Logo:
    """The sign of the body: the name of its file, what it shows in words, and its bytes."""

    file: str
    text: str
    raw: bytes

    @property
    def asset(self) -> str:
        """Its name among the files that the site itself brings: none of theirs can be taken."""
        return f"area/{self.file}"


@dataclass(frozen=True)
class Local:
    """The records of an area by kind, each in the order of its file."""

    by_kind: Mapping[str, Mapping[Key, Record[Model]]]

    @property
    def area(self) -> Record[Area] | None:
        """The area itself; None for the national site."""
        return next((cast(Record[Area], record) for record in self.by_kind.get("area", {}).values()), None)

    @property
    def logo(self) -> Logo | None:
        """The logo of the body. A check has held it against what may stand in one."""
        logo = self.area.value.body.logo if self.area else None
        found = self.by_kind.get("picture", {}).get(logo.file) if logo else None
        return Logo(file=logo.file, text=logo.text, raw=cast(Picture, found.value).raw) if logo and found else None

    @property
    def services(self) -> Mapping[Key, Record[Service]]:
        """Services by id."""
        return cast(Mapping[Key, Record[Service]], self.by_kind.get("service", {}))

    @property
    def lines(self) -> Mapping[Key, Record[LocalLine]]:
        """Lines by id."""
        return cast(Mapping[Key, Record[LocalLine]], self.by_kind.get("local-line", {}))

    @property
    def partners(self) -> Mapping[Key, Record[Partner]]:
        """Partners by id."""
        return cast(Mapping[Key, Record[Partner]], self.by_kind.get("partner", {}))

    @property
    def offers(self) -> Mapping[Key, Record[Offer]]:
        """Offers by cluster and intervention, such as 10/family-intervention."""
        return cast(Mapping[Key, Record[Offer]], self.by_kind.get("offer", {}))

    @property
    def notes(self) -> Mapping[Key, Record[Note]]:
        """Notes by id."""
        return cast(Mapping[Key, Record[Note]], self.by_kind.get("note", {}))

    @property
    def differences(self) -> Mapping[Key, Record[LocalDifference]]:
        """Differences by id."""
        return cast(Mapping[Key, Record[LocalDifference]], self.by_kind.get("local-difference", {}))

    @property
    def suppressions(self) -> Mapping[Key, Record[Suppression]]:
        """Problems of local files that are borne with for a time, by id."""
        return cast(Mapping[Key, Record[Suppression]], self.by_kind.get("local-suppression", {}))

    @property
    def beside(self) -> tuple[Record[Note] | Record[LocalDifference], ...]:
        """Notes and differences: the texts that stand beside a part of the national text."""
        return (*self.notes.values(), *self.differences.values())

    @property
    def looked_at(self) -> tuple[Record[LocalLine] | Record[Service] | Record[Partner], ...]:
        """Lines, services and partners: what somebody compares with its source."""
        return (*self.lines.values(), *self.services.values(), *self.partners.values())

    def lines_for(self, *uses: LineUse) -> tuple[LocalLine, ...]:
        """The lines of those uses, in the order in which the uses are named."""
        return tuple(record.value for use in uses for record in self.lines.values() if record.value.use is use)
