"""What we say that a national measure counts keeps every limit of the publisher's own definition.

A limit that is lost changes the figure: a share of the people who were seen is not a share of those who asked for help.
A pathway's indicator that names such a measure must keep the limits on who is counted.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from care_pathways.catalogue import Catalogue
from care_pathways.diagnostics import Diagnostic
from care_pathways.model.pathway_indicator import PathwayIndicator


@dataclass(frozen=True)
class Limit:
    """A limit, as the publisher writes it and as we may; `who` marks one that leaves people out of the count."""

    published: str
    ours: str
    words: str
    who: bool = False


LIMITS = (
    Limit(r"face to face", r"face[- ]to[- ]face", "face-to-face contact only", who=True),
    Limit(
        r"second contact|2 or more care contacts",
        r"second contact|two or more contacts",
        "the second contact",
        who=True,
    ),
    Limit(
        r"no previous contact", r"no contact|without (?:earlier )?contact|MHS106b", "without earlier contact", who=True
    ),
    Limit(r"with previous contact", r"had contact|with contact", "with earlier contact"),
    Limit(r"very urgent", r"very urgent", "very urgent referrals"),
    Limit(r"within 4 hours", r"\b(?:4|four) hours", "within 4 hours"),
    Limit(r"within 24 hours", r"\b24 hours|a day", "within 24 hours"),
    Limit(r"within 1 hour", r"\b(?:1|one|an) hour", "within 1 hour"),
    Limit(r"18 to 64", r"18 to 64", "ages 18 to 64"),
    Limit(r"aged 65", r"\b65\b", "age 65 and over"),
    Limit(r"60\+ days", r"\b60 days", "60 days or more"),
    Limit(r"90\+ days", r"\b90 days", "90 days or more"),
    Limit(r"serious mental illness", r"(?:serious|severe) mental illness", "serious mental illness"),
    Limit(r"median", r"median", "a median"),
    Limit(r"90th percentile", r"90th percentile", "the 90th percentile"),
    Limit(r"three month rolling", r"rolling three months", "a rolling three months"),
)
"""The limits that the publisher's names state. One that is new needs a line here."""

CODE = re.compile(r"\b[A-Z]{3}\d{2,3}[a-z]?\b")


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """No limit of a definition is lost, in the list of measures or in an indicator that uses one."""
    counts = {record.value.code: record.value.counts for record in catalogue.national_measures.values()}
    for record in catalogue.national_measures.values():
        if definition := record.value.definition:
            told = " ".join(
                [record.value.counts, *(counts.get(code, "") for code in CODE.findall(record.value.counts))]
            )
            for limit in _lost(definition.says, told):
                yield Diagnostic(
                    record.at("counts"),
                    "measure-against-definition",
                    f"{record.value.code}: the publisher's definition has a limit that is lost here: {limit.words}",
                    f'Say it. The definition reads "{definition.says}"',
                )
    for pathway in catalogue.pathways.values():
        for index, indicator in enumerate(pathway.value.indicators):
            for limit in _lost(_definitions(catalogue, indicator), f"{indicator.text} {indicator.definition}"):
                if limit.who:
                    yield Diagnostic(
                        pathway.at("indicators", index, "definition"),
                        "measure-against-definition",
                        f"The national measure counts fewer people than this indicator: {limit.words}",
                        "Say whom it counts, or leave out national:",
                    )


def _definitions(catalogue: Catalogue, indicator: PathwayIndicator) -> str:
    """What the publisher says of the measures that an indicator names. One that is unknown has an error of its own."""
    known = (catalogue.national_measures.get(name) for name in indicator.national)
    return " ".join(record.value.definition.says for record in known if record and record.value.definition)


def _lost(says: str, told: str) -> Iterator[Limit]:
    """The limits that the publisher states and we do not."""
    for limit in LIMITS:
        if re.search(limit.published, says, re.IGNORECASE) and not re.search(limit.ours, told, re.IGNORECASE):
            yield limit
