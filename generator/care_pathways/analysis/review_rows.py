"""A statement as it stands in a review pack: its source, how that was seen, what changed, and what we ask."""

from dataclasses import dataclass

from care_pathways.analysis.lapsed import shares_words
from care_pathways.analysis.review_lines import ReviewLine
from care_pathways.analysis.review_scope import Scope
from care_pathways.catalogue import Catalogue
from care_pathways.model.provenance import Confidence
from care_pathways.model.review_record import Answer, Answered, ReviewRecord
from care_pathways.model.statement import SeenAs
from care_pathways.words.grammar import day, partial_date, semicolons
from care_pathways.words.marks import CHECK, CONFIDENCE

ANSWERS = {
    Answer.RIGHT: "right",
    Answer.CHANGE: "change to",
    Answer.REMOVE: "remove",
    Answer.CANNOT_JUDGE: "cannot judge",
}
"""What a reviewer chooses from."""


@dataclass(frozen=True, kw_only=True)
class Row:
    """All that a reviewer sees of a statement. `key` ties the answer to just these words."""

    key: str
    number: int
    where: str
    words: str
    source: str
    link: str
    seen: str
    since: str
    question: str


def rows(catalogue: Catalogue, scope: Scope) -> tuple[Row, ...]:
    """Every statement of the pack, numbered."""
    return tuple(_row(catalogue, line, number) for number, line in enumerate(scope.lines, 1))


def key_of(line: ReviewLine) -> str:
    """Record, field and fingerprint: intervention:cbtp#people.what|a1b2c3d4e."""
    return f"{line.of}#{line.part}|{line.fingerprint}"


def _row(catalogue: Catalogue, line: ReviewLine, number: int) -> Row:
    source, link, seen = _of_source(line) if line.line else _of_text(catalogue, line)
    return Row(
        key=key_of(line),
        number=number,
        where=f"{_name(line.of)}: {line.heading}",
        words=line.words,
        source=source,
        link=link,
        seen=seen,
        since=_since(catalogue, line),
        question=question(line),
    )


def _name(of: str) -> str:
    """A record as a reviewer may call it: cluster 10, package, statement cg178/family-intervention."""
    kind, _, key = of.partition(":")
    return kind.capitalize() if kind == "package" else f"{kind.capitalize()} {key}"


def _of_source(line: ReviewLine) -> tuple[str, str, str]:
    assert line.line  # noqa: S101 - asked for by the caller
    said, source = line.line.statement, line.line.source
    seen = [CHECK[line.line.check].text]
    if said.seen.of:
        seen.append(f"text of {partial_date(said.seen.of)}")
    if said.seen.on:
        seen.append(f"read {partial_date(said.seen.on)}")
    if said.seen.at:
        seen.append(said.seen.at)
    return f"{source.reference}, {source.publisher}: {source.title}", said.link or source.url or "", semicolons(seen)


def _of_text(catalogue: Catalogue, line: ReviewLine) -> tuple[str, str, str]:
    keys = getattr(line.holder, "sources", ()) or ()
    found = [catalogue.sources[key].value for key in keys]
    confidence = getattr(line.holder, "confidence", None)
    seen = CONFIDENCE[confidence].text if isinstance(confidence, Confidence) else ""
    return semicolons(item.short for item in found), next((item.where for item in found if item.where), ""), seen


def _since(catalogue: Catalogue, line: ReviewLine) -> str:
    """What was said of it before, or how its words read then."""
    earlier: list[tuple[ReviewRecord, Answered]] = [
        (record.value, answer)
        for record in catalogue.reviews.values()
        for answer in record.value.statements
        if (answer.of, answer.part or "") == line.place
    ]
    same = [(review, answer) for review, answer in earlier if answer.fingerprint == line.fingerprint]
    if same:
        review, answer = max(same, key=lambda found: found[0].on)
        return f"Unchanged. {ANSWERS[answer.answer].capitalize()}, said {review.by}, {day(review.on)}."
    before = [(review, answer) for review, answer in earlier if shares_words(answer, line)]
    if before:
        review, answer = max(before, key=lambda found: found[0].on)
        return f"Changed since {day(review.on)}. It said: {answer.words}"
    return "Not reviewed before."


def question(line: ReviewLine) -> str:
    """What we cannot answer ourselves."""
    asked = []
    if line.line:
        said = line.line.statement
        if said.doubtful:
            asked.append("What we saw raises a doubt. Is it so?")
        if said.seen.as_ is SeenAs.RECALL:
            asked.append("Nobody here has read it at its source. Does the source say so?")
        if said.seen.as_ is SeenAs.SUMMARY:
            asked.append("We saw it only in a summary. Does the source itself say so?")
        asked += [text for text in (said.note, said.strength_note) if text]
    confidence = getattr(line.holder, "confidence", None)
    if confidence is Confidence.UNVERIFIED:
        asked.append("We know of no source. Is it right, and do you know one?")
    if confidence is Confidence.PROPOSAL:
        asked.append("This is our own suggestion. Does it fit with practice?")
    return " ".join(asked)
