"""What people feel when they need help now, each with its right doors and what to say."""

from dataclasses import dataclass

from care_pathways.catalogue import Catalogue
from care_pathways.model.audience import Audience
from care_pathways.model.lists import HelplineKind
from care_pathways.model.situation import Situation
from care_pathways.page import Link, Prose
from care_pathways.pages import addresses
from care_pathways.pages.parts.calls import to_call, to_text
from care_pathways.pages.parts.prose import prose, proses
from care_pathways.words.grammar import day

SAME_NUMBER = (HelplineKind.URGENT, HelplineKind.MEDICAL)
"""111 is one number with two doors behind it: one for the mind, one for the body."""
NAMED_BY_NUMBER = (HelplineKind.EMERGENCY, *SAME_NUMBER)


@dataclass(frozen=True, kw_only=True)
class Door:
    """One way to get help: what a tap does, the line and what to choose there, and when it is right."""

    do: str
    number: Link
    name: str
    """The name of the line, empty where the number says it."""
    when: Prose
    then: str
    """What to choose when the call is answered, where it matters which door that is."""


@dataclass(frozen=True, kw_only=True)
class SituationShown:
    """A situation as it is shown."""

    id: str
    words: str
    opening: Prose | None
    doors: tuple[Door, ...]
    say: tuple[str, ...]
    do: tuple[Prose, ...]
    more: Prose | None
    checked_on: str
    checked_note: str
    sources: tuple[Link, ...]


def situations(catalogue: Catalogue) -> tuple[SituationShown, ...]:
    """Every situation, in the order of the file."""
    return tuple(_shown(catalogue, record.value) for record in catalogue.situations.values())


def _shown(catalogue: Catalogue, item: Situation) -> SituationShown:
    def maybe(text: str | None) -> Prose | None:
        return prose(catalogue, Audience.PEOPLE, text) if text else None

    return SituationShown(
        id=item.id,
        words=item.words,
        opening=maybe(item.opening),
        doors=tuple(_door(catalogue, door.line, door.when) for door in item.doors),
        say=item.say,
        do=proses(catalogue, Audience.PEOPLE, item.do),
        more=maybe(item.more),
        checked_on=day(item.checked_on) or "",
        checked_note=item.checked_note or "",
        sources=tuple(Link(address.split("/")[2].removeprefix("www."), address) for address in item.seen_at),
    )


def _door(catalogue: Catalogue, key: str, when: str) -> Door:
    line = catalogue.helplines[key].value
    call, text = to_call(line), to_text(line)
    number = call or text or Link(line.name, line.web or addresses.HELP)
    return Door(
        do="Call" if call else "Text" if text else "Use",
        number=number,
        name="" if line.kind in NAMED_BY_NUMBER else line.name,
        when=prose(catalogue, Audience.PEOPLE, when),
        then=(line.then or "") if line.kind in SAME_NUMBER else "",
    )
