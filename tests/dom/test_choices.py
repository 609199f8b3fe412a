"""What a reader chooses in a page: rows of the matrix, clusters to compare, lines of the map. The address keeps it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.dom.opened import Opened

STATUS = "main [data-part=status]"
ROWS = ".w-matrix tbody [data-kind]"


def tick(page: Opened, box: str) -> None:
    """Tick a box, or take the tick away."""
    page.run(f"""const one = document.querySelector({box!r}); one.checked = !one.checked;
        one.dispatchEvent(new Event('change', {{bubbles: true}}));""")


@pytest.fixture
def matrix(folder: Path) -> Iterator[Opened]:
    """The commissioners' matrix."""
    with Opened("commissioners/matrix/", folder) as page:
        yield page


def kinds(page: Opened) -> set[str]:
    """Of the rows that are shown."""
    return set(
        page.run(f"return [...document.querySelectorAll('{ROWS}:not([hidden])')].map((row) => row.dataset.kind);")
    )


def test_choices_of_the_matrix_leave_what_fits(matrix: Opened) -> None:
    """Rows, columns, heads of groups, links to kinds, words; all of it comes back."""
    total = len(matrix.texts(ROWS))
    heads = matrix.texts(".w-matrix thead [data-cluster]")
    assert matrix.text(STATUS) == f"All {total} interventions are shown."
    assert matrix.texts(".w-matrix-filter [data-part=clear]") == []
    tick(matrix, '.w-matrix-filter [name=kind][value="medication"]')
    tick(matrix, '.w-matrix-filter [name=cluster][value="10"]')
    tick(matrix, '.w-matrix-filter [name=cluster][value="11"]')

    shown = len(matrix.texts(ROWS))
    assert kinds(matrix) == {"medication"}
    assert 0 < shown < total
    assert matrix.text(STATUS) == f"{shown} of {total} interventions shown."
    assert len(matrix.texts(".w-matrix thead [data-cluster]")) == 2
    assert all(span == 4 for span in matrix.each(".w-matrix tbody:not([hidden])", "one.rows[0].cells[0].colSpan"))
    assert (
        matrix.run("return [...document.querySelectorAll('.w-matrix thead tr:first-child th:not([hidden])')].length;")
        == 3
    )
    assert matrix.texts(".w-jump [data-kind]") == matrix.texts('.w-jump [data-kind="medication"]') != []
    assert matrix.text("[data-part=filters]").startswith("Filtered. ")
    assert " or " in matrix.text("[data-part=filters]")
    assert "(2 chosen)" in matrix.texts(".w-matrix-filter summary [data-part]")
    assert matrix.address() == "commissioners/matrix/#kind=medication&cluster=10,11" or matrix.address().endswith(
        "#cluster=10,11&kind=medication"
    )

    matrix.press(".w-matrix-filter [data-part=clear]")
    assert len(matrix.texts(ROWS)) == total
    assert matrix.texts(".w-matrix thead [data-cluster]") == heads
    assert matrix.address() == "commissioners/matrix/"
    assert matrix.text("[data-part=filters]") == ""
    assert matrix.run("return document.activeElement.localName;") == "summary"


def test_an_address_of_the_matrix_shows_what_it_was_sent_for(folder: Path) -> None:
    """At once, and when it changes; a link to a part of the page keeps the choices."""
    with Opened("commissioners/matrix/#kind=medication", folder) as page:
        assert kinds(page) == {"medication"}
        assert page.run("return document.querySelector('[name=kind][value=medication]').checked;")
        page.run("location.hash = '#medication';")
        assert kinds(page) == {"medication"}
        page.run("location.hash = '#kind=social';")
        assert kinds(page) == {"social"}


def test_clusters_side_by_side(folder: Path) -> None:
    """Chosen in an address or by boxes: three at most, what each has alone, what all have, the marks of facts."""
    with Opened("professionals/compare/#4-10-20", folder) as page:
        assert page.text("#side-by-side") == "Clusters 4, 10 and 20 side by side"
        assert page.focused() == "Clusters 4, 10 and 20 side by side"
        links = page.each("[data-part=result] a[href*='/interventions/']", "one.href")
        assert len(links) == len(set(links)) > 50
        assert page.run("return document.querySelectorAll('[data-part=result] td .w-provenance-mark').length;") >= 12
        assert (
            page.run("return document.querySelectorAll('input[name=cluster]:not(:checked):not([disabled])').length;")
            == 0
        )
        assert page.texts("[data-part=result] h3")[:3] == [
            "Listed for only one",
            "In two of them",
            "In all of them",
        ]
        assert "Clozapine" in page.run("return document.querySelectorAll('.w-compare-only section')[1].textContent;")

        page.press(".w-compare-any [data-part=clear]")
        assert page.texts("#side-by-side") == []
        assert page.text(STATUS) == "Choose two or three."
        assert page.run("return document.activeElement.name;") == "cluster"


def test_two_clusters_share_a_bar_and_lead_to_their_own_page(folder: Path) -> None:
    """The numbers on the bar are those of the lists below it."""
    with Opened("people/compare/", folder) as page:
        assert page.text(STATUS) == "Choose two or three."
        tick(page, 'input[name=cluster][value="3"]')
        assert page.text(STATUS) == "Cluster 3 is chosen. Choose one or two more."
        assert page.texts("[data-part=see]") == []
        tick(page, 'input[name=cluster][value="4"]')

        assert page.address() == "people/compare/#3-4"
        assert page.texts("[data-part=see]") == ["See the comparison"]
        counts = [int(text.split()[0]) for text in page.texts(".w-compare-any__bar li")]
        lists = page.each(".w-compare-only section", "one.querySelectorAll('li').length")
        assert [counts[0], counts[2]] == lists
        own = "[data-part=result] a[href*='/compare/3-4/'], [data-part=result] a[href*='3-4']"
        assert page.texts(own) == ["a page of their own"]
        page.press("[data-part=see]")
        assert page.focused() == "Clusters 3 and 4 side by side"


def test_the_map_of_moves_shows_the_lines_of_the_choice(folder: Path) -> None:
    """Of a cluster, of one kind in a group, or none."""
    with Opened("professionals/pathways/", folder) as page:

        def chosen() -> list[list[str]]:
            return page.each(".w-moves-map--all [data-ends].w-chosen", "[one.dataset.ends, one.dataset.kind]")

        def select(option: str) -> None:
            page.run(f"""const one = document.querySelector('.w-moves-map--all select');
                const wanted = one.querySelector({option!r});
                for (const option of one.options) option.selected = option === wanted;
                one.dispatchEvent(new Event('change', {{bubbles: true}}));""")

        assert page.run("return document.querySelector('.w-moves-map--all select').form.hidden;") is False
        assert chosen() == []
        select('option[value="14"]')
        assert chosen() and all("14" in ends.split() for ends, _ in chosen())
        assert page.run("return [...document.querySelectorAll('a.w-chosen')].map((box) => box.dataset.cluster);") == [
            "14"
        ]
        select("optgroup:last-of-type option[data-kind=step-up]")
        assert {kind for _, kind in chosen()} == {"step-up"}
        select('option[value=""]')
        assert chosen() == []
