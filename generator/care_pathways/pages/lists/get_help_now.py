"""Get help now: helplines in the order in which they are needed."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from care_pathways.catalogue import Catalogue
from care_pathways.model.lists import Helpline, HelplineKind
from care_pathways.model.provenance import Confidence
from care_pathways.page import Link, Page, SearchText
from care_pathways.pages import addresses
from care_pathways.pages.parts.search_texts import HELP, lines
from care_pathways.words.grammar import day
from care_pathways.words.marks import CONFIDENCE, Word

EASIER = "people/easier/getting-help-now"


@dataclass(frozen=True, kw_only=True)
class Line:
    """A helpline as it is shown. `call` and `text` are pairs of what is read and what the link carries.

    `hours`, `who_for` and `cost` have no full stop at their end: the page joins them to sentences.
    """

    name: str
    call: tuple[str, str] | None
    then: str | None
    text: tuple[str, str, str] | None
    web: str | None
    hours: str
    who_for: str
    cost: str
    mark: Word
    checked_on: str | None
    note: str | None
    doubtful: bool
    """Was it not confirmed in a published source?"""
    checked_note: str | None


@dataclass(frozen=True, kw_only=True)
class HelpPage:
    """All that the template of the help page sees."""

    emergency: tuple[Line, ...]
    urgent: tuple[Line, ...]
    listening: tuple[Line, ...]
    deaf: tuple[Line, ...]
    abuse: tuple[Line, ...]
    carers: tuple[Line, ...]
    easier: Link | None
    """The same in easier words, where that page is written."""

    @property
    def all(self) -> tuple[Line, ...]:
        """Every line, in the order of the page."""
        return (*self.emergency, *self.urgent, *self.listening, *self.deaf, *self.abuse, *self.carers)


def pages(catalogue: Catalogue) -> Iterator[Page]:
    """The help page."""
    yield Page(
        address=addresses.address(addresses.HELP),
        title="Get help now",
        description="Where to get help now: in an emergency, urgent help for mental health, and someone to talk to.",
        template="shared/get-help-now.html",
        view=partial(help_page, catalogue),
        search=SearchText(
            kind=HELP,
            group="",
            words="crisis emergency helpline hotline phone number someone to talk to ambulance A&E",
            body=lines(record.value.name for record in catalogue.helplines.values()),
        ),
        show_contents=False,
    )


def help_page(catalogue: Catalogue) -> HelpPage:
    """Helplines in the order of the help page."""

    def lines(kind: HelplineKind) -> tuple[Line, ...]:
        return tuple(_line(record.value) for record in catalogue.helplines.values() if record.value.kind is kind)

    page = catalogue.written.get(EASIER)
    easier = Link(page.value.title, addresses.written(page.value.id)) if page else None
    emergency, urgent, listening, deaf, abuse, carers = (lines(kind) for kind in HelplineKind)
    return HelpPage(
        emergency=emergency, urgent=urgent, listening=listening, deaf=deaf, abuse=abuse, carers=carers, easier=easier
    )


def _line(item: Helpline) -> Line:
    text = None
    if item.text_number and item.text_word:
        number = item.text_number.replace(" ", "")
        text = (item.text_word, item.text_number, f"sms:{number}?&body={item.text_word}")
    elif item.text_number:
        text = ("", item.text_number, f"sms:{item.text_number.replace(' ', '')}")
    return Line(
        name=item.name,
        call=(item.call, f"tel:{item.call.replace(' ', '')}") if item.call else None,
        then=item.then,
        text=text,
        web=item.web,
        hours=item.hours.rstrip("."),
        who_for=item.who_for.rstrip("."),
        cost=item.cost.rstrip("."),
        mark=CONFIDENCE[item.confidence],
        checked_on=day(item.checked_on),
        note=item.note,
        doubtful=item.confidence is not Confidence.SOURCED,
        checked_note=item.checked_note,
    )
