"""The sheets, their columns, and where each stands in a record."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from care_pathways.catalogue import Catalogue
from care_pathways.model.local.kinds import LOCAL_KIND_BY_NAME
from care_pathways.model.local.line import LineUse
from care_pathways.model.local.note import Weight
from care_pathways.model.local.offer import Offered
from care_pathways.model.local.partner import PartnerKind
from care_pathways.model.local.service import AskedBy


class Form(StrEnum):
    """What a cell holds."""

    TEXT = "text"
    """Words."""
    DIGITS = "digits"
    """A telephone number. A spreadsheet that took it for a number has lost its first zero, so it is refused."""
    DAY = "day"
    """A date, or what is known of one."""
    LINES = "lines"
    """A list of words, one a line of the cell."""
    YES = "yes"
    """Yes or nothing."""
    CHOICE = "choice"
    """One of a list."""
    MANY = "many"
    """Some of a list, a column each."""


@dataclass(frozen=True, kw_only=True)
class Column:
    """One field of a record. `choices` gives what is shown for each value; `member` a value whose presence is asked."""

    keys: tuple[str, ...]
    title: str
    form: Form = Form.TEXT
    choices: Mapping[str, str] = field(default_factory=dict)
    member: str = ""
    count: int = 1


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """A sheet of records of one kind. `key` names what the hidden first column holds."""

    name: str
    kind: str
    columns: tuple[Column, ...]

    @property
    def file(self) -> str:
        """The file of these records under content/."""
        return LOCAL_KIND_BY_NAME[self.kind].place

    @property
    def list_key(self) -> str:
        """The name of the list in that file."""
        return LOCAL_KIND_BY_NAME[self.kind].list_key


def _choices(values: type[StrEnum]) -> dict[str, str]:
    return {value.value: value.value for value in values}


def _column(keys: str, form: Form = Form.TEXT, choices: Mapping[str, str] | None = None, count: int = 1) -> Column:
    """A column whose title is made of the names of its fields."""
    way = tuple(keys.split("."))
    title = ": ".join(name.replace("_", " ") for name in way)
    return Column(keys=way, title=title[:1].upper() + title[1:], form=form, choices=choices or {}, count=count)


def sheets(catalogue: Catalogue) -> tuple[Sheet, ...]:
    """Every sheet of an area, with the choices that its records give."""
    local = catalogue.local
    clusters = {str(key): f"{key} – {record.value.short_label}" for key, record in catalogue.clusters.items()}
    lines = {str(key): f"{record.value.name} ({key})" for key, record in local.lines.items()}
    services = {str(key): f"{record.value.name} ({key})" for key, record in local.services.items()}
    partners = {str(key): f"{record.value.name} ({key})" for key, record in local.partners.items()}
    kinds = {str(key): f"{record.value.title} ({key})" for key, record in catalogue.interventions.items()}
    most = max((len(item.value.clusters) for item in local.services.values()), default=0)
    seen = (_column("checked_on", Form.DAY), _column("source"))
    return (
        Sheet(
            name="Lines",
            kind="local-line",
            columns=(
                _column("name"),
                _column("use", Form.CHOICE, _choices(LineUse)),
                *(_column(name, Form.DIGITS) for name in ("call", "text_number", "fax")),
                *(_column(name) for name in ("then", "text_word", "email", "web", "post", "hours", "who_for", "cost")),
                _column("note"),
                *seen,
            ),
        ),
        Sheet(
            name="Services",
            kind="service",
            columns=(
                _column("name"),
                _column("also", Form.LINES),
                _column("clusters", Form.MANY, clusters, count=max(4, most)),
                *(
                    Column(keys=("asked_by",), title=f"Asked by: {by}", form=Form.YES, member=by.value)
                    for by in AskedBy
                ),
                _column("lines", Form.MANY, lines, count=3),
                _column("form"),
                _column("address"),
                _column("places", Form.LINES),
                _column("languages", Form.LINES),
                _column("partner", Form.CHOICE, partners),
                _column("social_care", Form.YES),
                _column("waiting.text"),
                _column("waiting.on", Form.DAY),
                _column("waiting.source"),
                *(_column(f"people.{name}") for name in ("what", "who_for", "how", "hours", "out_of_hours", "access")),
                _column("professionals.how"),
                _column("professionals.criteria", Form.LINES),
                _column("professionals.not_for", Form.LINES),
                *seen,
            ),
        ),
        Sheet(
            name="Partners",
            kind="partner",
            columns=(
                _column("name"),
                _column("kind", Form.CHOICE, _choices(PartnerKind)),
                _column("clusters", Form.MANY, clusters, count=3),
                _column("lines", Form.MANY, lines, count=2),
                _column("web"),
                _column("people.offers"),
                _column("people.how"),
                _column("on_leaflets", Form.YES),
                *seen,
            ),
        ),
        Sheet(
            name="Offers",
            kind="offer",
            columns=(
                _column("cluster", Form.CHOICE, clusters),
                _column("intervention", Form.CHOICE, kinds),
                _column("offered", Form.CHOICE, _choices(Offered)),
                _column("service", Form.CHOICE, services),
                _column("partner", Form.CHOICE, partners),
                _column("since", Form.DAY),
                _column("note"),
                _column("people.note"),
                _column("checked_on", Form.DAY),
            ),
        ),
        Sheet(
            name="Notes",
            kind="note",
            columns=(
                _column("beside.cluster", Form.CHOICE, clusters),
                _column("beside.package", Form.CHOICE, clusters),
                _column("beside.intervention", Form.CHOICE, kinds),
                _column("beside.pathway", Form.CHOICE, {str(key): str(key) for key in catalogue.pathways}),
                _column("beside.page", Form.CHOICE, {str(key): str(key) for key in catalogue.written}),
                _column("beside.part"),
                *(_column(name) for name in ("people", "professionals", "commissioners", "reason", "decided_by")),
                _column("on", Form.DAY),
                _column("weight", Form.CHOICE, _choices(Weight)),
                _column("until", Form.DAY),
                _column("on_leaflets", Form.YES),
            ),
        ),
    )
