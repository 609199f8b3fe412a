"""The charts say what the content says, in words, as bars and as a table."""

import csv
import re
from collections import Counter
from html import unescape
from io import StringIO

import pytest
from care_pathways.catalogue import Catalogue
from care_pathways.pages.commissioners.charts import chart
from care_pathways.pages.commissioners.figure import Figures, Panel, Row
from care_pathways.pages.commissioners.figures import all_figures, weeks
from care_pathways.pages.commissioners.heat import Heat, heat, step
from care_pathways.pages.diagrams.bars import bar
from care_pathways.site import Report, Site
from care_pathways.words.marks import KIND

ADDRESS = "commissioners/charts/"


@pytest.fixture(scope="module")
def figures(real_report: Report) -> dict[str, Figures]:
    """Every chart of the real content by its id."""
    return {found.id: found for found in all_figures(real_report.catalogue)}


def numbers(figures: Figures) -> dict[tuple[str, str, str], int]:
    """Each number of a chart by panel, row and column."""
    return {
        (panel.name, row.name, column): number
        for panel in figures.panels
        for row in panel.rows
        for column, number in zip(figures.columns, row.numbers, strict=True)
    }


def test_evidence_is_counted_line_by_line(real_report: Report, figures: dict[str, Figures]) -> None:
    """By strength and by how far it was checked; nothing twice and nothing left out."""
    catalogue = real_report.catalogue
    lines = [line for record in catalogue.interventions.values() for line in catalogue.lines(record.value.evidence)]
    found = numbers(figures["evidence"])

    assert sum(found.values()) == len(lines)
    assert found["", "offer", "Checked against the publisher's text"] == sum(
        line.strength.value == "offer" and line.check.value == "text" for line in lines
    )
    checked = sum(line.check.value == "text" for line in lines)
    assert figures["evidence"].finding.startswith(f"{checked} of {len(lines)} lines of evidence were checked")


def test_each_package_has_its_panel(real_report: Report, figures: dict[str, Figures]) -> None:
    """The specific core and the choices of every package, by kind. What is for everyone stands apart."""
    catalogue, found = real_report.catalogue, numbers(figures["kinds"])

    assert len(figures["kinds"].panels) == len(catalogue.packages) == 20
    for number, record in catalogue.packages.items():
        panel = f"{number}. {catalogue.clusters[number].value.short_label}"
        for column, keys in (
            ("Specific core", record.value.specific),
            ("Choose together", record.value.choose_together),
        ):
            assert sum(n for (name, _, col), n in found.items() if (name, col) == (panel, column)) == len(keys)
    medicines = [
        key
        for key in catalogue.packages[10].value.choose_together
        if catalogue.interventions[key].value.kind.value == "medication"
    ]
    assert found["10. First episode psychosis", "Medicine", "Choose together"] == len(medicines)
    sizes = Counter(
        {n: len(record.value.specific) + len(record.value.choose_together) for n, record in catalogue.packages.items()}
    )
    (longest, most), *_, (shortest, fewest) = sizes.most_common()
    assert f"names {most} interventions (cluster {longest})" in figures["kinds"].reading
    assert f"the shortest {fewest} (cluster {shortest})" in figures["kinds"].reading


def test_heat_counts_what_the_packages_name(real_report: Report) -> None:
    """Each cell is the count of its kind in its package, the core and the choices; its colour follows the count."""
    catalogue = real_report.catalogue
    found: Heat = heat(catalogue)

    assert [column.number for column in found.columns] == [*range(1, 9), *range(10, 22)]
    assert sum(span for _, span in found.groups) == 20
    medicine = next(row for row in found.rows if row.name == "Medicine")
    for column, cell in zip(found.columns, medicine.cells, strict=True):
        package = catalogue.packages[column.number].value
        keys = (*package.specific, *package.choose_together)
        assert cell.count == sum(catalogue.interventions[key].value.kind.value == "medication" for key in keys)
        assert column.total == len(keys)
    assert [step(count) for count in (0, 1, 2, 3, 4, 5, 6, 12)] == [0, 1, 2, 3, 4, 4, 5, 5]


def most_of(catalogue: Catalogue, label: str) -> dict[int, int]:
    """How many interventions of a kind each package names, besides those for everyone."""
    return {
        record.value.cluster: sum(
            KIND[catalogue.interventions[key].value.kind] == label
            for key in (*record.value.specific, *record.value.choose_together)
        )
        for record in catalogue.packages.values()
    }


def test_two_charts_are_pictures_for_a_paper(real_site: Site, real_pages: dict[str, str]) -> None:
    """A bitmap and lines, linked where the chart stands; they say what was found and who counted."""
    files = dict(real_site.other_files())
    for chart_id in ("kinds", "reviews"):
        assert files[f"pictures/{chart_id}.png"].startswith(b"\x89PNG")
        assert files[f"pictures/{chart_id}.svg"].startswith(b"<svg")
        for ending in ("png", "svg"):
            assert f'href="../../pictures/{chart_id}.{ending}" download' in real_pages[ADDRESS]
    kinds = next(drawn.picture for drawn in real_site.pictures if drawn.picture.id == "kinds")
    told = re.findall(r"“([^”]+)” most in clusters? ([\d, and]+)", kinds.finding)
    assert kinds.finding.startswith("Kinds of help: ") and told
    for label, numbers_told in told:
        counts = most_of(real_site.report.catalogue, label)
        assert [int(one) for one in re.findall(r"\d+", numbers_told)] == [
            number for number, count in counts.items() if count == max(counts.values())
        ]
    assert (kinds.imprint.site, kinds.imprint.page) == ("Waymark", "commissioners/charts")


def test_what_is_for_everyone_is_said_to_be_so(real_report: Report, figures: dict[str, Figures]) -> None:
    """The same in every package, as long as that is true."""
    lists = {frozenset(record.value.for_everyone) for record in real_report.catalogue.packages.values()}

    assert sum(numbers(figures["everyone"]).values()) == len(frozenset.intersection(*lists))
    assert (figures["everyone"].reading == "No package has others for everyone.") == (len(lists) == 1)


def test_reviews_have_the_published_words(figures: dict[str, Figures]) -> None:
    """At the end of the bar stands the interval as it was published, and weeks make the bars."""
    rows = {row.name.partition(".")[0]: row for panel in figures["reviews"].panels for row in panel.rows}

    assert len(rows) == 20
    assert (rows["14"].shown, rows["14"].numbers) == ("4 weeks", (4,))
    assert (rows["2"].shown, rows["2"].numbers) == ("15 weeks", (15,))
    assert (rows["3"].shown, rows["3"].numbers) == ("6 months", (26,))
    assert "clusters 14 and 15, at least every 4 weeks" in figures["reviews"].finding


def test_measures_are_counted_by_rater_and_by_kind(real_report: Report, figures: dict[str, Figures]) -> None:
    """Each measure once by who fills it in; once with each kind that uses it."""
    catalogue = real_report.catalogue
    assert sum(numbers(figures["raters"]).values()) == len(catalogue.measures)
    used = {
        key
        for record in catalogue.interventions.values()
        if record.value.kind.value == "peer"
        for key in record.value.measures
    }
    assert numbers(figures["measures"]).get(("", "Peer support", "Measures"), 0) == len(used)


def test_indicators_are_counted_by_domain(real_report: Report, figures: dict[str, Figures]) -> None:
    """Each indicator of each pathway once; what has neither a national measure nor a source is said to be ours."""
    items = [item for record in real_report.catalogue.pathways.values() for item in record.value.indicators]
    found = numbers(figures["indicators"])
    ours = [item for item in items if not item.is_national]

    assert sum(found.values()) == len(items)
    carers = [item for item in items if item.domain.value == "carer" and item.national]
    assert found["", "Carers", "National measure"] == len(carers)
    assert figures["indicators"].finding.startswith(f"{len(ours)} of the {len(items)} indicators are our suggestions")


def test_chart_table_and_file_have_the_same_figures(
    real_site: Site, real_pages: dict[str, str], figures: dict[str, Figures]
) -> None:
    """Every number of every chart stands in its table, and its sentence before it."""
    html = unescape(real_pages[ADDRESS])
    file = next(file.raw for file in real_site.downloads if file.name == "downloads/charts.csv").decode("utf-8-sig")
    lines = [row for row in csv.reader(StringIO(file, newline="")) if row[-1] == ADDRESS.strip("/")]
    assert [(title, part, row, column, int(number)) for title, part, row, column, number, _ in lines] == [
        (found.title, *place, number) for found in figures.values() for place, number in numbers(found).items()
    ]
    for found in figures.values():
        part = html[html.index(f'<h2 id="{found.id}"') :]
        assert part.index(f'<p class="w-chart__finding">{found.finding}</p>') < part.index("<table")
        part = part[part.index("w-bar-chart-table") :]
        table = part[part.index("<table") : part.index("</table>")]
        rows = [(row.name, *row.numbers) for panel in found.panels for row in panel.rows]
        width = len(found.columns)
        shown = re.findall(r'<tr><th scope="row">(.*?)</th>((?:<td class="w-number">\d+</td>)+)</tr>', table)
        assert [(name, *map(int, re.findall(r"\d+", cells)[:width])) for name, cells in shown] == rows, found.id
    assert "<text" not in html[html.index("<main") : html.index("</main>")]


def test_bars_share_one_scale() -> None:
    """The longest fills the width, parts follow each other, nothing is drawn for nothing."""
    made = bar("a", (1, 0, 2), "", 6)

    assert (made.value, [(part.column, part.x, part.width) for part in made.parts]) == (
        "3",
        [(1, "0%", "16.67%"), (3, "16.67%", "33.33%")],
    )
    panels = chart(
        Figures(
            id="x",
            title="X",
            finding="",
            reading="",
            note="",
            head="Name",
            columns=("N",),
            panels=(Panel("p", (Row("r", (5,)),)), Panel("q", (Row("s", (10,)),))),
        )
    )
    assert [panel.bars[0].parts[0].width for panel in panels.panels] == ["50%", "100%"]


@pytest.mark.parametrize(("interval", "count"), [("P4W", 4), ("P15W", 15), ("P6M", 26), ("P1Y", 52)])
def test_intervals_become_weeks(interval: str, count: int) -> None:
    """So that bars can be compared."""
    assert weeks(interval) == count
