"""What a page written by hand says of reviews and of who took part: its own words first, then what the records say.

An author writes the sentence that holds today as a link of the kind `told`: `[Nobody has read it.](told:reviewed)`.
It is printed as it stands until a record of review says otherwise. From then on what the records say stands in its
place, on every page at once, so no page can go on denying what has happened.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable
from functools import lru_cache

from care_pathways.analysis.review_lines import lines_about
from care_pathways.analysis.standing import AGAINST, standings
from care_pathways.catalogue import Catalogue
from care_pathways.model.review import ReviewState
from care_pathways.model.review_record import BY_PEOPLE, MAY_SIGN, Answer, Profession, ReviewKind, ReviewRecord
from care_pathways.text.told_mark import MARK
from care_pathways.words.grammar import commas, day, listed, semicolons
from care_pathways.words.marks import REVIEW

_SIGN = re.compile(r"([*_\[\]`#<>&|\\~])")
WHOLE = (ReviewState.LEGALLY_REVIEWED, ReviewState.CLINICALLY_REVIEWED, ReviewState.TESTED_WITH_PEOPLE)
GROUPS_NOT_NAMED = (
    "People from racialised communities",
    "People with a learning disability, and autistic people",
    "Older people, and people with dementia",
)
"""Groups that a record of review does not tell of: nobody in it can be known."""


def told(catalogue: Catalogue, text: str) -> str:
    """The text with what the records say in the place of what held before there were any."""
    if "](told:" not in text:
        return text
    return MARK.sub(lambda found: SAYS[found[2]](catalogue) or found[1], text)


@lru_cache(maxsize=2)
def _states(catalogue: Catalogue) -> Counter[ReviewState]:
    """How many texts have come how far."""
    return Counter(found.state for _, found in standings(catalogue))


def _by_people(catalogue: Catalogue) -> list[ReviewRecord]:
    found = [record.value for record in catalogue.reviews.values() if record.value.kind in BY_PEOPLE]
    return sorted(found, key=lambda review: (review.on, review.id))


def _reviewed(catalogue: Catalogue) -> str | None:
    states = _states(catalogue)
    whole, part = sum(states[state] for state in WHOLE), states[ReviewState.PARTLY_REVIEWED]
    if not whole and not part:
        return None
    return (
        f"Of {states.total()} texts, clinicians or lawyers have found {whole} right in whole and {part} in part, "
        "as they stand today. Each page says which of its words, by whom and when. "
        "[Quality in numbers](quality) counts them."
    )


def _tried(catalogue: Catalogue) -> str | None:
    reviews = _by_people(catalogue)
    if not reviews:
        return None
    people = sum(review.people or 0 for review in reviews)
    return (
        f"{people} people who use services, carers or readers have answered about some of its words, on "
        f"{listed(_plain(str(day(review.on))) for review in reviews)}. "
        "[Involvement](page:about/involvement) says what they said."
    )


def _taken_part(catalogue: Catalogue) -> str | None:
    if not catalogue.reviews:
        return None
    acts = dict.fromkeys(_plain(f"{item.value.by} ({day(item.value.on)})") for item in catalogue.reviews.values())
    by = listed(acts)
    return f"So far these have read texts and answered about them: {by}. What each said is kept with the words read."


def _begun(catalogue: Catalogue) -> str | None:
    return "Some of it has begun: the log below says what." if _by_people(catalogue) else None


def _sheets(catalogue: Catalogue) -> str | None:
    return "The log above tells of each that came back." if _by_people(catalogue) else None


def _presence(catalogue: Catalogue) -> str:
    """A table: who took part, by what the records can tell."""
    reviews = [record.value for record in catalogue.reviews.values()]
    clinicians, lawyers = MAY_SIGN[ReviewKind.CLINICAL], MAY_SIGN[ReviewKind.LEGAL]
    unnamed = "None" if not _by_people(catalogue) else "Not recorded: a record of review names no group"
    rows = (
        ("People who use or have used services", _people(reviews, Profession.LIVED_EXPERIENCE)),
        ("Carers and family", _people(reviews, Profession.CARER)),
        ("Readers who said in their own words what a text told them", _people(reviews, Profession.READER)),
        *((group, unnamed) for group in GROUPS_NOT_NAMED),
        ("Clinicians and social workers", _signers(reviews, clinicians)),
        ("Lawyers and specialist advisers", _signers(reviews, lawyers)),
        ("Commissioners", "None"),
    )
    return _table(("Who", "How many"), rows)


def _people(reviews: list[ReviewRecord], profession: Profession) -> str:
    number = sum(review.people or 0 for review in reviews if review.profession is profession)
    return str(number) if number else "None"


def _signers(reviews: list[ReviewRecord], professions: frozenset[Profession]) -> str:
    number = len({review.by for review in reviews if review.profession in professions})
    return str(number) if number else "None"


def _log(catalogue: Catalogue) -> str | None:
    """A table: each session with people, what they said, and what has changed since."""
    rows = [
        (str(day(review.on)), f"{review.by} ({review.people})", _said(review), _became(catalogue, review))
        for review in _by_people(catalogue)
    ]
    return _table(("Date", "Who took part", "What they said", "What changed"), rows) if rows else None


def _said(review: ReviewRecord) -> str:
    answers = Counter(answer.answer for answer in review.statements)
    parts = [f"{review.scope}: {answers[Answer.RIGHT]} of {len(review.statements)} sentences are right as they are"]
    if asked := sum(answers[answer] for answer in AGAINST):
        parts.append(f"{asked} should change")
    missing = f" Missing: {review.missing.rstrip('.')}." if review.missing else ""
    return f"{commas(parts)}.{missing}"


def _became(catalogue: Catalogue, review: ReviewRecord) -> str:
    asked = [answer for answer in review.statements if answer.answer in AGAINST]
    if not asked:
        return "Nothing was asked for."
    about = {answer.of for answer in asked}
    places = {(line.place, line.fingerprint) for of in about for line in lines_about(catalogue, of)}
    still = [answer for answer in asked if ((answer.of, answer.part or ""), answer.fingerprint) in places]
    reasons = [answer.kept_because for answer in still if answer.kept_because]
    why = f" Why: {semicolons(reason.rstrip('.') for reason in reasons)}." if reasons else ""
    waiting = f" Not answered yet: {len(still) - len(reasons)}." if len(reasons) < len(still) else ""
    return f"Changed since: {len(asked) - len(still)}. As before: {len(still)}.{why}{waiting}"


def _mark(state: ReviewState) -> Callable[[Catalogue], str | None]:
    return lambda catalogue: REVIEW[state].text if catalogue.reviews and _states(catalogue)[state] else None


def _number(state: ReviewState) -> Callable[[Catalogue], str | None]:
    def found(catalogue: Catalogue) -> str | None:
        number = _states(catalogue)[state] if catalogue.reviews else 0
        return f"Yes, on {number} of {_states(catalogue).total()} texts" if number else None

    return found


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [head, tuple("---" for _ in head), *(tuple(map(_plain, row)) for row in rows)]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def _plain(text: str) -> str:
    """Words of a reviewer, in which nothing is mark-up."""
    return _SIGN.sub(r"\\\1", " ".join(text.split()))


SAYS: dict[str, Callable[[Catalogue], str | None]] = {
    "reviewed": _reviewed,
    "tried": _tried,
    "taken-part": _taken_part,
    "begun": _begun,
    "sheets": _sheets,
    "presence": _presence,
    "involvement-log": _log,
    **{f"mark-{state}": _mark(state) for state in ReviewState},
    **{f"texts-{state}": _number(state) for state in ReviewState},
}
"""What can be told. None: nothing else than the page says itself."""
