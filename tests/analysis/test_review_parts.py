"""A long pack comes in parts that fit an afternoon, with what could do harm first; nothing is lost between them."""

from pathlib import Path

from care_pathways.analysis.review_parts import MOST, parts
from care_pathways.analysis.review_scope import scope
from care_pathways.site import Report, check

from tests.conftest import DAY
from tests.reviewing import sign


def test_every_statement_is_in_just_one_part(real_report: Report) -> None:
    """Of the longest packs of the real content, none of which fits a day."""
    for what in ("medicines", "law", "help"):
        whole = scope(real_report.catalogue, what, "")
        found = parts(real_report.catalogue, whole)

        lines = [(*line.place, line.fingerprint) for part in found for line in part.scope.lines]
        assert sorted(lines) == sorted((*line.place, line.fingerprint) for line in whole.lines)
        assert len(set(lines)) == len(lines)
        assert max(len(part.scope.lines) for part in found) <= MOST + 15
        assert [part.scope.name for part in found] == [f"{what}-{number}" for number in range(1, len(found) + 1)]


def test_what_could_harm_comes_first(real_report: Report) -> None:
    """The first part on medicines holds warnings and nothing else; titles come last."""
    found = parts(real_report.catalogue, scope(real_report.catalogue, "medicines", ""))
    first = {line.part for line in found[0].scope.lines}
    last = {line.part for line in found[-1].scope.lines}

    assert first <= {
        *("", "people.risks", "professionals.safety", "people.get_help_if", "people.may_not_suit"),
        *("people.medicines", "avoid.note"),
    }
    assert {"people.risks", "professionals.safety", "people.get_help_if"} <= first
    assert not {"people.risks", "professionals.safety", "avoid.note"} & last


def test_a_short_pack_stays_one(content: Path) -> None:
    """With its own name."""
    catalogue = check(content, DAY).catalogue

    (only,) = parts(catalogue, scope(catalogue, "cluster", "1"))

    assert (only.scope.name, only.of) == ("cluster-1", 1)


def test_what_was_found_right_comes_last(content: Path) -> None:
    """The next pack begins with what nobody has judged yet."""
    sign(content, ("package", "01-first"))
    catalogue = check(content, DAY).catalogue

    (only,) = parts(catalogue, scope(catalogue, "cluster", "1"))

    names = [line.of.partition(":")[0] for line in only.scope.lines]
    assert names[0] == "cluster"
    assert names[-1] != "cluster"


def test_the_time_is_told_in_half_hours(content: Path) -> None:
    """A minute and a half for each statement."""
    catalogue = check(content, DAY).catalogue
    whole = scope(catalogue, "cluster", "1")

    (one,) = parts(catalogue, whole)
    several = parts(catalogue, whole, most=20)

    assert len(whole.lines) == 46, "then count the hours below anew"
    assert one.hours == "about 1 hour"
    assert {part.hours for part in several} == {"about half an hour"}
