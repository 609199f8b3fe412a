"""The matrix is the content, cell by cell."""

import html5lib
import pytest
from care_pathways.analysis.fit import fitting_lines
from care_pathways.site import Report

from tests.pages.test_views import text_of

WORDS = {"specific": "Specific core", "choose_together": "Choose together", "for_everyone": "For everyone"}


def rows(html: str) -> list[list[str]]:
    """The rows of the table: the words of each cell as a screen reader says them."""
    tree = html5lib.parse(html, namespaceHTMLElements=False)
    table = tree.find(".//div[@class='w-matrix']/table")
    assert table is not None
    found = []
    for row in table.iter("tr"):
        for hidden in [cell for cell in row.iter("span") if cell.get("aria-hidden") == "true"]:
            hidden.text = ""
        found.append([" ".join("".join(cell.itertext()).split()) for cell in row if cell.tag in ("th", "td")])
    return found


@pytest.mark.parametrize("view", ["professionals", "commissioners"])
def test_every_cell_is_that_of_the_package(real_report: Report, real_pages: dict[str, str], view: str) -> None:
    """Every intervention against every cluster, and no row lost."""
    catalogue = real_report.catalogue
    groups, heads, *body = rows(real_pages[f"{view}/matrix/"])
    titles = {record.value.title: key for key, record in catalogue.interventions.items()}
    lines = [row for row in body if len(row) > 1]

    assert groups == ["Intervention", "Non-psychotic", "Psychosis", "Organic", "Strength"]
    assert [int(head.removeprefix("Cluster ").partition(":")[0]) for head in heads] == [*range(1, 9), *range(10, 22)]
    assert {line[0] for line in lines} == set(titles) and len(lines) == len(titles)
    for title, *cells, strength in lines:
        key = titles[title]
        for number, cell in zip(catalogue.packages, cells, strict=True):
            package = catalogue.packages[number].value
            part = next((words for name, words in WORDS.items() if key in getattr(package, name)), None)
            assert cell == (part or "Not in this package"), (title, number)
        named = [
            package.value.cluster
            for package in catalogue.packages.values()
            if any(key in getattr(package.value, part) for part in WORDS)
        ]
        fitting = fitting_lines(catalogue, catalogue.interventions[key].value.evidence, named).fitting
        verbs = {line.strength.value for line in fitting}
        assert ("with a “do not”" in strength) == ("do-not" in verbs)
        assert all(verb in strength for verb in verbs & {"must", "offer", "consider", "option", "standard"})


def test_the_table_can_be_read_without_seeing_it(real_pages: dict[str, str]) -> None:
    """A caption, a scope on each header, a region that the keyboard reaches, and no empty cell."""
    html = real_pages["professionals/matrix/"]

    assert 'class="w-matrix" role="region"' in html and 'tabindex="0"' in html
    assert "<caption" in html
    matrix = html[html.index('class="w-matrix"') : html.index("</table>")]
    assert matrix.count("<th ") == matrix.count("scope=")
    assert "<th>" not in matrix
    assert all(cell for row in rows(html) for cell in row)


def test_letters_have_their_words(real_pages: dict[str, str]) -> None:
    """The legend stands before the table, with what each letter means."""
    words = text_of(real_pages["professionals/matrix/"])

    assert "S Specific core. Offered where the problem fits this cluster." in words
    assert words.index("E For everyone.") < words.index("Intervention Non-psychotic Psychosis Organic Strength")
