"""In what the statements of a page were read, and the oldest date that it rests on: one sentence at its head."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from care_pathways.analysis.fit import fitting_lines
from care_pathways.catalogue import Catalogue
from care_pathways.catalogue.statements import Line
from care_pathways.model.package import Package
from care_pathways.model.statement import SeenAs
from care_pathways.words.grammar import counted, listed, partial_date, plural
from care_pathways.words.reading import OLDEST, RESTS_ON

SEEN = {
    SeenAs.PAGE: "on the publisher's page",
    SeenAs.COPY: "in a copy of the publisher's text",
    SeenAs.SUMMARY: "in a summary by others",
}


@dataclass(frozen=True, kw_only=True)
class Reading:
    """How many statements there are, where they were read in words, and the oldest text among them."""

    total: int
    read: str
    not_seen: int
    oldest: str | None
    undated: int

    @property
    def sentence(self) -> str:
        """The same on paper."""
        if not self.total:
            return ""
        unseen = f"; {self.not_seen} {plural(self.not_seen, 'was', 'were')} not seen" if self.not_seen else ""
        oldest = OLDEST.format(when=self.oldest) if self.oldest else ""
        were = plural(self.total - self.not_seen, "was", "were")
        return RESTS_ON.format(
            statements=counted(self.total, "statement"), read=self.read, were=were, unseen=unseen, oldest=oldest
        )


def reading(lines: Iterable[Line]) -> Reading:
    """Each statement once."""
    found = {line.key: line.statement.seen for line in lines}.values()
    counts = Counter(seen.as_ for seen in found)
    dated = [seen.of or seen.on or "" for seen in found if seen.of or seen.as_ is SeenAs.PAGE]
    return Reading(
        total=len(found),
        read=listed(f"{counts[kind]} {words}" for kind, words in SEEN.items() if counts[kind]),
        not_seen=counts[SeenAs.RECALL],
        oldest=partial_date(min(filter(None, dated), default=None)),
        undated=sum(seen.as_ is SeenAs.COPY and not seen.of for seen in found),
    )


def of_package(catalogue: Catalogue, package: Package) -> Reading:
    """What the page of a cluster shows: statements that hold for it, also with an added need, and its cautions."""
    lines: list[Line] = []
    for key in (*package.for_everyone, *package.specific, *package.choose_together):
        found = fitting_lines(catalogue, catalogue.interventions[key].value.evidence, (package.cluster,))
        lines += [*found.fitting, *(line for _, added in found.added for line in added)]
    cautions = catalogue.lines(item.statement for item in package.avoid if item.statement)
    return reading((*lines, *cautions))
