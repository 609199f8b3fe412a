"""A new area from an empty folder, through the command line."""

import re
from pathlib import Path

import pytest
from care_pathways import __version__
from care_pathways.cli import main
from care_pathways.model.local.kinds import LOCAL_KINDS
from care_pathways.source import read
from click.testing import CliRunner
from pypdf import PdfReader

WORDS = (
    *("--name", "Marl: shire", "--places", "Marlham, Upper Tiding", "--body", 'The "Marl" Trust'),
    *("--kind", "trust", "--web", "https://marl.example.org/", "--responsible", "head of #1"),
)


@pytest.fixture
def area(tmp_path: Path) -> Path:
    """What init makes of awkward words."""
    done = CliRunner().invoke(main, ["init", str(tmp_path / "new"), *WORDS])
    assert done.exit_code == 0, done.output
    return tmp_path / "new"


def test_it_is_clean_at_once(area: Path) -> None:
    """No error, no warning, with empty lists."""
    done = CliRunner().invoke(main, ["check", "--strict", "--project", str(area)])

    assert (done.exit_code, done.output.split("\n")[-2]) == (0, "0 errors, 0 warnings")


def test_it_holds_what_an_area_needs_and_nothing_national(area: Path) -> None:
    """Who you are, a file for each kind, schemas, what builds and publishes it, at the version that made it."""
    names = {path.relative_to(area).as_posix() for path in area.rglob("*") if path.is_file()}

    kinds = {f"content/{kind.place}" for kind in LOCAL_KINDS if kind.name != "local-suppression"}
    assert {name for name in names if not name.startswith("content/schema/")} == kinds | {
        "area.yml",
        "README.md",
        "mkdocs.yml",
        "requirements.txt",
        "netlify.toml",
        ".gitignore",
        ".github/workflows/site.yml",
    }
    assert (area / "requirements.txt").read_text(encoding="utf-8") == f"care-pathways=={__version__}\n"


def test_words_that_yaml_would_take_for_something_else_are_quoted(area: Path) -> None:
    """A colon, a number sign and quotes come back as they were typed."""
    fields = read("", (area / "area.yml").read_bytes()).value

    assert isinstance(fields, dict)
    assert fields["name"] == "Marl: shire"
    assert fields["body"] == {
        "name": 'The "Marl" Trust',
        "kind": "trust",
        "web": "https://marl.example.org/",
        "responsible": "head of #1",
        "lines": [],
    }


def test_the_examples_in_the_empty_files_work(area: Path) -> None:
    """Without the # in front of them, the check has nothing to say but that nobody has read the notes yet."""
    for path in (area / "content").glob("*.yml"):
        head, _, example = path.read_text(encoding="utf-8").partition(": []\n")
        shown = [line.removeprefix("#") for line in example.split("\n")]
        path.write_text("\n".join([f"{head}:", *shown]), encoding="utf-8")
    lines = (area / "content/lines.yml").read_text(encoding="utf-8")
    more = lines.partition("lines:\n")[2].replace("id: crisis", "id: early-help")
    (area / "content/lines.yml").write_text(lines + more, encoding="utf-8")

    done = CliRunner().invoke(main, ["check", "--project", str(area), "--as-of", "2026-12-01"])

    assert set(re.findall(r"error \[([a-z-]+)\]", done.output)) <= {"unchecked-number"}, "nobody compared the numbers"
    assert done.output.count("[older-note]") == 2


def test_two_commands_give_an_area_and_its_leaflet(area: Path) -> None:
    """Build, and the leaflet carries the body's name."""
    done = CliRunner().invoke(main, ["build", "--project", str(area), "--no-downloads", "--no-twins"])

    assert done.exit_code == 0, done.output
    page = PdfReader(area / "site/leaflets/cluster-10.pdf").pages[0].extract_text()
    assert 'The "Marl" Trust' in " ".join(page.split())
    assert "In Marl: shire" in (area / "site/people/area/index.html").read_text(encoding="utf-8")


def test_a_folder_with_something_in_it_is_left_alone(tmp_path: Path) -> None:
    """Nothing is written over."""
    (tmp_path / "mine.txt").write_text("mine", encoding="utf-8")

    done = CliRunner().invoke(main, ["init", str(tmp_path), *WORDS])

    assert done.exit_code == 2
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


def test_an_empty_folder_is_filled_and_a_name_of_other_letters_gets_a_plain_id(tmp_path: Path) -> None:
    """Places are taken without the blanks and commas between them."""
    words = [*WORDS, "--name", "東京", "--places", " Marlham, ,Upper Tiding,"]

    done = CliRunner().invoke(main, ["init", str(tmp_path), *words])
    fields = read("", (tmp_path / "area.yml").read_bytes()).value

    assert done.exit_code == 0, done.output
    assert isinstance(fields, dict)
    assert (fields["id"], fields["places"]) == ("area", ["Marlham", "Upper Tiding"])


def test_letters_that_an_address_does_not_know_are_left_out_of_the_id(tmp_path: Path) -> None:
    """The name keeps them."""
    CliRunner().invoke(main, ["init", str(tmp_path / "new"), *WORDS, "--name", "Ynys Môn 2"])
    fields = read("", (tmp_path / "new/area.yml").read_bytes()).value

    assert isinstance(fields, dict)
    assert (fields["id"], fields["name"]) == ("ynys-m-n-2", "Ynys Môn 2")


def test_schemas_of_an_area_are_those_of_its_kinds(area: Path) -> None:
    """Written into its content/; without a name of a kind the kinds are told."""
    for path in (area / "content/schema").iterdir():
        path.unlink()

    done = CliRunner().invoke(main, ["schema", "--write", "--project", str(area)])
    asked = CliRunner().invoke(main, ["schema", "--project", str(area)])

    names = {f"{kind.name}.json" for kind in LOCAL_KINDS}
    written = {path.name for path in (area / "content/schema").iterdir()}
    assert names <= written
    assert "cluster.json" not in written
    assert done.output == f"{len(written)} schemas in {area}/content/schema\n"
    assert (asked.exit_code, asked.output.startswith("Name a kind: ")) == (2, True)
    assert "service" in asked.output
    assert "cluster" not in asked.output
