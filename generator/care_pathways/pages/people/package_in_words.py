"""The care package of a cluster in plain words: what fits, what else there is, medicines, everyday life, questions."""

from collections import Counter
from dataclasses import dataclass

from care_pathways.catalogue import Catalogue, Key
from care_pathways.model.audience import Audience
from care_pathways.model.package import Package
from care_pathways.page import Link, Prose
from care_pathways.pages.parts.package_lines import PackageLine, package_lines
from care_pathways.pages.parts.prose import prose
from care_pathways.pages.parts.reviews import ReviewState, review_state
from care_pathways.text.plain_text import first_sentence

VIEW = Audience.PEOPLE


@dataclass(frozen=True, kw_only=True)
class Card:
    """A kind of help that fits the cluster: its name, and what it is."""

    link: Link
    what: Prose


@dataclass(frozen=True, kw_only=True)
class PackageInWords:
    """The care package in plain words. Lists are grouped under everyday headings."""

    summary: Prose
    what_to_expect: Prose | None
    for_this: tuple[Card, ...]
    choose: tuple[tuple[str, tuple[PackageLine, ...]], ...]
    """Under the everyday name of each kind of help."""
    also_everyone: tuple[PackageLine, ...]
    """What this package has for everyone and another has not. The rest stands once, on the page for everyone."""
    medicines: Prose | None
    choosing_not_to: Prose | None
    recovery: tuple[tuple[str, Prose], ...]
    inclusion: tuple[tuple[str, Prose], ...]
    questions: tuple[str, ...]
    review: ReviewState


MANY = 5
"""In how many packages a kind of help may be told in full. In more, a page has its first sentence, and the link."""
RECOVERY = (
    ("connectedness", "People around you"),
    ("hope", "Hope"),
    ("identity", "Being yourself"),
    ("meaning", "What matters to you"),
    ("empowerment", "Having a say"),
)
INCLUSION = (
    ("relationships", "Family, friends and love"),
    ("home", "Your home"),
    ("money", "Money"),
    ("work", "Work, learning and volunteering"),
    ("community", "Things to do and places to go"),
    ("safety", "Feeling safe, and your rights"),
    ("physical_health", "Your body"),
    ("culture", "Culture, faith and who you are"),
)


def package_in_words(catalogue: Catalogue, package: Package) -> PackageInWords:
    """What people read of a package."""
    plain, shared = package.people, _shared(catalogue)
    counts = Counter(key for record in catalogue.packages.values() for key in record.value.specific)
    fitting = package_lines(catalogue, VIEW, package.specific)
    return PackageInWords(
        summary=prose(catalogue, VIEW, plain.summary),
        what_to_expect=prose(catalogue, VIEW, plain.what_to_expect) if plain.what_to_expect else None,
        for_this=tuple(
            _card(catalogue, line, in_short=counts[key] > MANY)
            for key, line in zip(package.specific, fitting, strict=True)
        ),
        choose=_by_kind(package_lines(catalogue, VIEW, package.choose_together)),
        also_everyone=package_lines(catalogue, VIEW, (key for key in package.for_everyone if key not in shared)),
        medicines=prose(catalogue, VIEW, plain.medicines) if plain.medicines else None,
        choosing_not_to=prose(catalogue, VIEW, plain.choosing_not_to) if plain.choosing_not_to else None,
        recovery=_titled(catalogue, plain.recovery, RECOVERY),
        inclusion=_titled(catalogue, plain.inclusion, INCLUSION),
        questions=plain.questions,
        review=review_state(catalogue, catalogue.packages[package.cluster], package.review),
    )


def _card(catalogue: Catalogue, line: PackageLine, *, in_short: bool) -> Card:
    what = first_sentence(line.what) if in_short else line.what
    return Card(link=line.link, what=prose(catalogue, VIEW, what))


def _by_kind(lines: tuple[PackageLine, ...]) -> tuple[tuple[str, tuple[PackageLine, ...]], ...]:
    """The lines under the name of their kind. Kinds and lines keep the order of the author."""
    found: dict[str, list[PackageLine]] = {}
    for line in lines:
        found.setdefault(line.kind, []).append(line)
    return tuple((kind, tuple(of_kind)) for kind, of_kind in found.items())


def for_anyone(catalogue: Catalogue) -> tuple[Card, ...]:
    """The help that every package has for everyone, in the order of the first."""
    lines = package_lines(catalogue, VIEW, _shared(catalogue))
    return tuple(_card(catalogue, line, in_short=False) for line in lines)


def _shared(catalogue: Catalogue) -> tuple[Key, ...]:
    packages = [record.value for record in catalogue.packages.values()]
    return tuple(
        key
        for key in (packages[0].for_everyone if packages else ())
        if all(key in package.for_everyone for package in packages)
    )


def _titled(catalogue: Catalogue, texts: object, titles: tuple[tuple[str, str], ...]) -> tuple[tuple[str, Prose], ...]:
    if texts is None:
        return ()
    written = ((title, getattr(texts, name)) for name, title in titles)
    return tuple((title, prose(catalogue, VIEW, text)) for title, text in written if text)
