"""What an area offers: in the matrix, in its gap analyses, in the file that it publishes, and beside other areas."""

import json
from pathlib import Path

from care_pathways.cli import main
from care_pathways.site import Site
from click.testing import CliRunner
from lxml import html


def page(site: Site, address: str) -> html.HtmlElement:
    """A page as a tree."""
    found = next(page for page in site.pages if page.address == address)
    return html.fromstring(site.printer.document(found))


def test_the_gap_analysis_starts_filled_in(example: Site) -> None:
    """An answer for each offer, with who offers it and the note as evidence; nothing where the area says nothing."""
    tree = page(example, "commissioners/tools/gap-analysis/10/")

    checked = {
        row.get("data-row"): row.xpath(".//input[@checked]/@value")
        + row.xpath(".//textarea[@data-note='evidence']/text()")
        for row in tree.xpath("//fieldset[@data-row]")
        if row.xpath(".//input[@checked]")
    }
    assert checked == {
        "eip": ["offered", "Offered. Early help team."],
        "cbtp": [
            "partly",
            "Offered in part. Early help team. One therapist of three posts is vacant, so groups are offered first.",
        ],
        "family-intervention": ["offered", "Offered. Early help team."],
        "ips-employment": ["offered", "Offered by someone else. Marlshire Council."],
        "arts-therapies": [
            "no",
            "Not offered here. The last post ended in March 2025. A plan for a shared post with neighbours is with the "
            "board.",
        ],
    }
    assert not page(example, "commissioners/tools/gap-analysis/11/").xpath("//fieldset[@data-row]//input[@checked]")


def test_the_matrix_can_be_filtered_by_what_is_offered_here(example: Site) -> None:
    """A list of its own; a row has each state that any cluster has, or says that nothing is said."""
    tree = page(example, "professionals/matrix/")

    legends = [" ".join(legend.text_content().split()) for legend in tree.xpath("//fieldset[@data-facet]/legend")]
    assert legends[-1].startswith("In Marlshire")
    states = {
        row.xpath(".//th[@scope='row']//a/@href")[0].split("/")[-2]: row.get("data-here")
        for row in tree.xpath("//tr[@data-here]")
    }
    assert {key: state for key, state in states.items() if state != "none"} == {
        "eip": "offered",
        "cbtp": "partly",
        "family-intervention": "offered",
        "ips-employment": "by-someone-else",
        "arts-therapies": "not-here",
        "guided-self-help": "offered",
        "couples-therapy": "not-here",
    }


def test_a_site_publishes_what_it_offers_and_areas_stand_side_by_side(example: Site, tmp_path: Path) -> None:
    """A row for each line of each package; an empty cell where an area has said nothing."""
    published = dict(example.files())["area.json"]
    (tmp_path / "a.json").write_bytes(published)
    other = json.loads(published) | {"name": "=Other", "offers": []}
    (tmp_path / "b.json").write_text(json.dumps(other), encoding="utf-8")

    done = CliRunner().invoke(main, ["variation", str(tmp_path / "a.json"), str(tmp_path / "b.json")])

    rows = done.output.split("\n")
    assert rows[0] == "Cluster,Intervention,Marlshire,'=Other"
    assert "10,CBT for psychosis (CBTp),partly," in rows
    assert "11,CBT for psychosis (CBTp),," in rows


def test_any_other_file_is_refused(tmp_path: Path) -> None:
    """By its name, without a traceback."""
    (tmp_path / "x.json").write_text('{"name": "x", "offers": [{"cluster": 1}]}', encoding="utf-8")

    done = CliRunner().invoke(main, ["variation", str(tmp_path / "x.json")])

    assert (done.exit_code, "x.json is no area.json of an area:" in " ".join(done.output.split())) == (2, True)
