"""Get help now: helplines in the order in which they are needed."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from care_pathways.analysis.review_lines import lines_of
from care_pathways.analysis.standing import standing
from care_pathways.catalogue import Catalogue
from care_pathways.model import named_pages
from care_pathways.model.lists import Helpline, HelplineKind
from care_pathways.model.review_record import ReviewKind
from care_pathways.model.written import PartOfHome
from care_pathways.page import Link, Page, ResultKind, SearchPart, SearchText
from care_pathways.pages import addresses
from care_pathways.pages.lists.situations import SituationShown, situations
from care_pathways.pages.parts.calls import to_call, to_text
from care_pathways.pages.parts.search_texts import lines
from care_pathways.words import descriptions
from care_pathways.words.grammar import day
from care_pathways.words.marks import CONFIDENCE, Word
from care_pathways.words.reviews import help_reviewed


@dataclass(frozen=True, kw_only=True)
class Line:
    """A helpline as it is shown.

    `hours`, `who_for` and `cost` have no full stop at their end: the page joins them to sentences.
    """

    name: str
    call: Link | None
    then: str | None
    text: Link | None
    web: str | None
    hours: str
    who_for: str
    cost: str
    mark: Word
    checked_on: str | None
    note: str | None
    checked_note: str | None


@dataclass(frozen=True, kw_only=True)
class HelpPage:
    """All that the template of the help page sees."""

    emergency: tuple[Line, ...]
    urgent: tuple[Line, ...]
    medical: tuple[Line, ...]
    situations: tuple[SituationShown, ...]
    listening: tuple[Line, ...]
    deaf: tuple[Line, ...]
    abuse: tuple[Line, ...]
    carers: tuple[Line, ...]
    advice: tuple[Line, ...]
    easier: Link | None
    """The same in easier words, where that page is written."""
    reviewed: str
    """How far what it says to do was reviewed, as the end of a sentence."""
    for_situations: tuple[Link, ...]
    """Pages for times that are hard, but where nobody is in danger."""

    @property
    def emergency_number(self) -> str:
        """The number of the file: no page has one of its own."""
        return _first_number(self.emergency)

    @property
    def urgent_number(self) -> str:
        """The same, for what is urgent."""
        return _first_number(self.urgent)

    @property
    def all(self) -> tuple[Line, ...]:
        """Every line, in the order of the page."""
        return (
            *(*self.emergency, *self.urgent, *self.medical, *self.listening, *self.deaf),
            *(*self.abuse, *self.carers, *self.advice),
        )


def pages(catalogue: Catalogue) -> Iterator[Page]:
    """The help page."""
    names = [record.value.name for record in catalogue.helplines.values()]
    calls = [record.value.call or record.value.text_number or "" for record in catalogue.helplines.values()]
    yield Page(
        address=addresses.address(addresses.HELP),
        title="Get help now",
        description=descriptions.HELP,
        template="shared/get-help-now.html",
        view=partial(help_page, catalogue),
        search=SearchText(
            kind=ResultKind.HELP,
            group="",
            references=tuple(_numbers(catalogue)),
            words="crisis emergency helpline hotline phone number someone to talk to ambulance A&E",
            body=lines((*names, *calls)),
        ),
        search_parts=tuple(
            SearchPart(
                anchor=record.value.id,
                title=f"“{record.value.words}”",
                search=SearchText(
                    kind=ResultKind.HELP,
                    words=lines(record.value.words_people_use),
                    summary=descriptions.SITUATION,
                ),
            )
            for record in catalogue.situations.values()
        ),
        show_contents=False,
    )


def _reviewed(catalogue: Catalogue) -> str:
    found = [
        standing(catalogue, record).accepted.get(ReviewKind.CLINICAL, 0) for record in catalogue.situations.values()
    ]
    statements = sum(len(lines_of(catalogue, record)) for record in catalogue.situations.values())
    return help_reviewed(sum(found), statements)


def _numbers(catalogue: Catalogue) -> Iterator[str]:
    """Every number to call or to text: whoever has one on a card finds what it is."""
    for record in catalogue.helplines.values():
        yield from (number for number in (record.value.call, record.value.text_number) if number)


def help_page(catalogue: Catalogue) -> HelpPage:
    """Helplines in the order of the help page."""

    def lines(kind: HelplineKind) -> tuple[Line, ...]:
        return tuple(_line(record.value) for record in catalogue.helplines.values() if record.value.kind is kind)

    page = catalogue.page(named_pages.GETTING_HELP_EASIER)
    return HelpPage(
        emergency=lines(HelplineKind.EMERGENCY),
        urgent=lines(HelplineKind.URGENT),
        medical=lines(HelplineKind.MEDICAL),
        listening=lines(HelplineKind.LISTENING),
        deaf=lines(HelplineKind.DEAF),
        abuse=lines(HelplineKind.ABUSE),
        carers=lines(HelplineKind.CARERS),
        advice=lines(HelplineKind.ADVICE),
        situations=situations(catalogue),
        reviewed=_reviewed(catalogue),
        easier=Link(page.value.title, addresses.written(page.value.id)) if page else None,
        for_situations=tuple(
            Link(record.value.title, addresses.written(record.value.id))
            for record in sorted(catalogue.written.values(), key=lambda record: record.value.place)
            if record.value.part is PartOfHome.HARD_TIMES
        ),
    )


def _first_number(lines: tuple[Line, ...]) -> str:
    """The first number to call; "for help" where no line has one, so that "Call ..." stays true."""
    return next((line.call.text for line in lines if line.call), "for help")


def _line(item: Helpline) -> Line:
    return Line(
        name=item.name,
        call=to_call(item),
        then=item.then,
        text=to_text(item),
        web=item.web,
        hours=item.hours.rstrip("."),
        who_for=item.who_for.rstrip("."),
        cost=item.cost.rstrip("."),
        mark=CONFIDENCE[item.confidence],
        checked_on=day(item.checked_on),
        note=item.note,
        checked_note=item.checked_note,
    )
