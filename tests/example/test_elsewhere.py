"""Each word of a complete record has its place in what is taken away: tables, JSON, FHIR, Word, paper, search."""

import io
import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

import pytest
import yaml
from care_pathways.cache import Cache
from care_pathways.pages.tables import all_tables
from care_pathways.site import Site, build, check
from docx import Document

from tests.conftest import DAY, PROJECT
from tests.example.site import KINDS, write
from tests.full import fields, word
from tests.leaflets.reading import text_of

EXAMPLE = PROJECT / "tests" / "example"
EXPECTED: dict[str, Any] = yaml.safe_load((EXAMPLE / "elsewhere.yml").read_text(encoding="utf-8"))
SHOWN: dict[str, Any] = yaml.safe_load((EXAMPLE / "shown.yml").read_text(encoding="utf-8"))
FIELD = {word(path): path for kind in KINDS for path in fields(KINDS[kind], f"{kind}.")}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The site of complete records, with all that can be taken away."""
    folder = tmp_path_factory.mktemp("elsewhere")
    report = check(write(folder, KINDS), DAY)
    cache = Cache(folder / "cache")
    (folder / "cache").mkdir()
    return build(report, PROJECT / "theme", finished=cache, twins=True, downloads=True, url="https://example.org/")


@pytest.fixture(scope="module")
def files(site: Site) -> dict[str, bytes]:
    """Every file of the site."""
    return dict(site.files())


def found(text: str) -> list[str]:
    """The fields whose words stand in a text, each once."""
    return sorted({FIELD[one] for one in re.findall(r"canary[a-z]+", text.lower())})


def places(value: object, path: str = "") -> Iterator[tuple[str, str]]:
    """Every text in JSON with the way to it; a list has one place."""
    if isinstance(value, dict):
        for name, held in value.items():
            yield from places(held, f"{path}.{name}".strip("."))
    elif isinstance(value, list):
        for held in value:
            yield from places(held, path)
    elif isinstance(value, str):
        yield path, value


def gathered(texts: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    """By place: the fields whose words stand there."""
    held: dict[str, set[str]] = defaultdict(set)
    for place, text in texts:
        held[place].update(found(text))
    return {place: sorted(names) for place, names in held.items() if names}


def test_each_column_of_a_table_holds_its_own_fields(site: Site) -> None:
    """No column has changed places with its neighbour, and none has taken on another's words."""
    shown = {
        table.id: gathered(
            (column.name, str(cell)) for row in table.rows for column, cell in zip(table.columns, row, strict=True)
        )
        for table in all_tables(site.report.catalogue)
    }

    assert {name: columns for name, columns in shown.items() if columns} == EXPECTED["tables"]


def test_a_record_in_json_has_each_field_under_its_own_name(files: dict[str, bytes]) -> None:
    """All but what is left out, which a complete record does not have, and what the small content does not set."""
    held: dict[str, set[str]] = defaultdict(set)
    for name in (name for name in files if re.fullmatch(r"data/v1/[a-z-]+\.json", name)):
        for place, text in places(json.loads(files[name]).get("records", [])):
            for path in found(text):
                held[path].add(place)

    assert {path: names for path, names in held.items() if names != {path.partition(".")[2]}} == {}
    assert set(FIELD.values()) - set(held) == {
        *("guidance.statements.law.note", "guidance.statements.strength_note", "guidance.statements.verb"),
        *("framework.groups.letter", "framework.scales.id", "framework.subscales.scales", "helpline.text_word"),
        *("national-measure.definition.file", "national-measure.definition.says"),
        *("intervention.people.left_out.reason", "package.people.left_out.reason"),
    }


def test_fhir_has_each_field_in_the_element_that_means_it(files: dict[str, bytes]) -> None:
    """A goal is a goal, and what people read in plain words is a subtitle."""
    (bundle,) = [json.loads(raw) for name, raw in files.items() if "fhir" in name and b'"Bundle"' in raw]
    shown: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for entry in bundle["entry"]:
        shown[entry["resource"]["resourceType"]] += places(entry["resource"])

    assert {kind: gathered(texts) for kind, texts in shown.items()} == EXPECTED["fhir"]


@pytest.mark.parametrize(
    ("file", "view"),
    [
        ("specification-mood", "specification"),
        ("specification-mood-annex", "annex"),
        ("pathway-pack-mood", "pack"),
    ],
)
def test_a_document_for_word_has_each_field_under_the_heading_of_its_page(
    files: dict[str, bytes], file: str, view: str
) -> None:
    """What a pathway says stands in the file as on the page."""
    heading, texts = "", []
    for part in Document(io.BytesIO(files[f"downloads/{file}.docx"])).iter_inner_content():
        if hasattr(part, "rows"):
            texts += [(heading, cell.text) for row in part.rows for cell in row.cells]
            continue
        if part.style and part.style.name and part.style.name.startswith(("Heading", "Title")):
            heading = part.text
        texts.append((heading, part.text))
    held: dict[str, list[str]] = defaultdict(list)
    for place, names in gathered(texts).items():
        for name in names:
            held[name].append(place)

    expected = {f"pathway.{path}": views[view] for path, views in SHOWN["pathway"].items() if view in views}
    assert {path: names for path, names in held.items() if path.startswith("pathway.")} == expected


@pytest.mark.parametrize("name", EXPECTED["leaflets"])
def test_a_leaflet_reads_in_its_order(site: Site, name: str) -> None:
    """Each field behind its heading and before the next one; no other field is on the sheet."""
    (raw,) = [item.raw for item in site.leaflets if item.leaflet.id == name]
    text, at = text_of(raw), 0

    for step in EXPECTED["leaflets"][name]:
        place = text.find(word(step) if step in FIELD.values() else step, at)
        assert place >= 0, f"{step} does not stand behind {text[max(0, at - 60) : at]}"
        at = place + 1
    assert set(found(text)) == set(EXPECTED["leaflets"][name]) & set(FIELD.values())


def test_each_view_finds_its_own_fields(files: dict[str, bytes]) -> None:
    """Who looks among the pages for people is led by no word of the other views."""
    shown = {name[7:-3]: found(raw.decode()) for name, raw in files.items() if name.startswith("search/")}

    assert {name: names for name, names in shown.items() if names} == EXPECTED["search"]


def test_the_list_for_programs_names_titles_only(files: dict[str, bytes]) -> None:
    """What pages there are, by their names."""
    assert found(files["llms.txt"].decode()) == EXPECTED["programs"]
