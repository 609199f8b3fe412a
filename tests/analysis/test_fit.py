"""Which statements hold for a cluster: values typed from the meaning."""

from pathlib import Path

import pytest
from care_pathways.analysis.fit import Fit, fit, fitting_lines, with_need
from care_pathways.catalogue import Catalogue
from care_pathways.load import load
from care_pathways.model.statement import Seen, SourceStatement

POPULATIONS = """populations:
  - {id: anyone, name: anyone, everyday: anyone, kind: everyone}
  - {id: mood, name: low mood, everyday: low mood, kind: main}
  - {id: mild-mood, name: milder low mood, everyday: low mood, kind: main, within: [mood], clusters: [1]}
  - {id: voices, name: voices, everyday: voices, kind: main, clusters: [10, 16]}
  - {id: perinatal, name: pregnancy, everyday: a baby on the way, kind: added}
  - {id: drugs, name: drugs, everyday: drugs, kind: added, clusters: [16]}
"""


@pytest.fixture
def catalogue(content: Path) -> Catalogue:
    """The small content with more needs."""
    (content / "populations.yml").write_text(POPULATIONS, encoding="utf-8")
    return load(content).catalogue


def statement(holds_for: tuple[str, ...], only_with: tuple[str, ...] = ()) -> SourceStatement:
    """A statement that holds for these needs."""
    return SourceStatement(
        id="it", text="It helps", holds_for=holds_for, only_with=only_with, seen=Seen.model_validate({"as": "recall"})
    )


HOLDS, ELSEWHERE = Fit(holds=True), Fit(holds=False)


@pytest.mark.parametrize(
    ("holds_for", "only_with", "cluster", "expected"),
    [
        (("anyone",), (), 7, HOLDS),
        (("mild-mood",), (), 1, HOLDS),
        (("mood",), (), 1, HOLDS),
        (("mild-mood",), (), 10, ELSEWHERE),
        (("voices", "mild-mood"), (), 1, HOLDS),
        (("perinatal",), (), 1, Fit(holds=False, with_needs=("perinatal",))),
        (("drugs",), (), 1, Fit(holds=False, with_needs=("drugs",))),
        (("drugs",), (), 16, HOLDS),
        (("voices",), ("drugs",), 10, Fit(holds=False, with_needs=("drugs",))),
        (("voices",), ("drugs",), 16, HOLDS),
        (("voices",), ("perinatal",), 1, ELSEWHERE),
        (("perinatal",), ("drugs",), 1, Fit(holds=False, with_needs=("perinatal", "drugs"))),
        (("anyone",), ("perinatal", "drugs"), 1, Fit(holds=False, with_needs=("perinatal", "drugs"))),
    ],
)
def test_a_statement_holds_for_its_needs(
    catalogue: Catalogue, holds_for: tuple[str, ...], only_with: tuple[str, ...], cluster: int, expected: Fit
) -> None:
    """For everyone, for a need or for what it is part of; with an added need; or not at all."""
    assert fit(catalogue, statement(holds_for, only_with), cluster) == expected


def test_a_wider_need_has_the_clusters_of_its_parts(catalogue: Catalogue) -> None:
    """What holds for low mood holds for milder low mood; not the other way round."""
    assert catalogue.clusters_by_need["mood"] == {1}


def test_lines_are_sorted_by_how_they_hold(content: Path) -> None:
    """For the cluster, with an added need, elsewhere; the strongest verb sums up what holds."""
    path = content / "guidance/ng1.yml"
    text = path.read_text(encoding="utf-8")
    for key, need in (("walking", "elsewhere"), ("guided-help", "perinatal")):
        before = f"PROFESSIONAL-CLAIM of {key}\n    holds_for: [mild-mood]"
        assert before in text
        text = text.replace(before, before.replace("mild-mood", need))
    path.write_text(text, encoding="utf-8")
    catalogue = load(content).catalogue

    found = fitting_lines(catalogue, ("ng1/listening", "ng1/walking", "ng1/guided-help"), (1,))

    assert [line.key for line in found.fitting] == ["ng1/listening"]
    assert [(need.id, [line.key for line in lines]) for need, lines in found.added] == [
        ("perinatal", ["ng1/guided-help"])
    ]
    assert [line.key for line in found.elsewhere] == ["ng1/walking"]
    assert found.strongest and found.strongest.strength == "offer"
    assert [line.key for line in with_need(catalogue, "perinatal")] == ["ng1/guided-help"]


def test_the_best_fit_of_several_clusters_counts(catalogue: Catalogue) -> None:
    """What holds for one of them fits; what holds for none stands elsewhere."""
    keys = ("ng1/walking",)  # for milder low mood, which cluster 1 is about

    for clusters in ((1, 10), (10, 1)):
        found = fitting_lines(catalogue, keys, clusters)
        assert (len(found.fitting), len(found.elsewhere)) == (1, 0)
    found = fitting_lines(catalogue, keys, (10, 16))
    assert (len(found.fitting), len(found.elsewhere)) == (0, 1)
