"""The command line, as it is typed."""

import json
import shutil
from pathlib import Path

import pytest
from care_pathways.cli import main
from care_pathways.model.kinds import KINDS
from click.testing import CliRunner, Result

from tests.conftest import PROJECT
from tests.test_mistakes import replace


def run(*words: str) -> Result:
    """Type the words after care-pathways."""
    return CliRunner().invoke(main, list(words))


@pytest.fixture
def project(content: Path) -> Path:
    """A project of its own: the small content, and the real theme."""
    shutil.copytree(PROJECT / "theme", content.parent / "theme")
    return content.parent


def test_clean_content_ends_with_0(project: Path) -> None:
    """Nothing is wrong; the last line counts."""
    result = run("check", "--project", str(project), "--as-of", "2026-01-15")

    assert (result.exit_code, result.output) == (0, "0 errors, 0 warnings\n")


def test_an_error_ends_with_1_and_shows_the_line(project: Path) -> None:
    """The report has the place, the offending line with a mark under it, and what to do."""
    replace(project / "content/packages/01-first.yml", "  - guided-help", "  - guided-halp")

    result = run("check", "--project", str(project), "--as-of", "2026-01-15")

    assert result.exit_code == 1
    assert result.output == (
        'content/packages/01-first.yml:12:5: error [unknown-reference] No intervention is called "guided-halp"\n'
        "  12 |   - guided-halp\n"
        "     |     ^\n"
        '  Did you mean "guided-help"?\n'
        "\n"
        "1 error, 0 warnings\n"
    )


def test_warnings_fail_only_when_asked(project: Path) -> None:
    """An intervention that nobody offers is a warning, and with --strict a failure."""
    walking = (project / "content/interventions/walking.yml").read_text()
    (project / "content/interventions/idle.yml").write_text(walking.replace("id: walking", "id: idle"))
    words = ("check", "--project", str(project), "--as-of", "2026-01-15")

    assert run(*words).output.splitlines()[-1] == "0 errors, 1 warning"
    assert run(*words).exit_code == 0
    assert run(*words, "--strict").exit_code == 1


def test_what_the_day_brings_never_fails(project: Path) -> None:
    """In June the helpline is to be checked again: it is said and counted, and a strict check is green."""
    result = run("check", "--project", str(project), "--as-of", "2026-06-01", "--strict")

    assert result.exit_code == 0
    assert "due [stale-helpline]" in result.output
    assert result.output.splitlines()[-1] == "0 errors, 0 warnings, 1 due"


def test_the_real_content_stays_green_in_ten_years() -> None:
    """Nothing but an edit turns the project red: not in the spring, not in 2036."""
    for day in ("2027-03-01", "2036-12-31"):
        result = run("check", "--project", str(PROJECT), "--as-of", day, "--strict")

        assert result.exit_code == 0, result.output
        assert " due" in result.output.splitlines()[-1]


@pytest.mark.parametrize(
    "words",
    [
        ("check", "--format", "xml"),
        ("check", "--as-of", "soon"),
        ("nonsense",),
        ("check", "--as-of", "1979-12-31"),
        ("due", "--as-of", "9999-12-31"),
        ("due", "--within", "3000000"),
        ("new", "intervention", "a" * 81),
        ("build", "--url", "javascript:alert(1)"),
        ("build", "--url", "http://example.org/"),
        ("build", "--url", "https://example.org/?a=b"),
        ("build", "--url", "https://"),
        ("build", "--url", "https://[::1/"),
        ("build", "--url", "https://example.org/\udcff"),
        ("build", "--to", str(PROJECT / "content" / "x"), "--project", str(PROJECT)),
    ],
)
def test_a_wrong_call_ends_with_2(words: tuple[str, ...]) -> None:
    """The content is not to blame."""
    assert run(*words).exit_code == 2


def test_github_annotations(project: Path) -> None:
    """One line a problem, with what would break the format escaped."""
    replace(project / "content/packages/01-first.yml", "setting: Primary care\n", "")

    result = run("check", "--project", str(project), "--as-of", "2026-01-15", "--format", "github")

    assert result.output.splitlines()[0] == (
        "::error file=content/packages/01-first.yml,line=1,col=1,title=missing-field::"
        '"setting" is missing. Where the care usually takes place.'
    )


def test_json_for_programs(project: Path) -> None:
    """Every field by name."""
    replace(project / "content/packages/01-first.yml", "setting: Primary care\n", "")

    result = run("check", "--project", str(project), "--as-of", "2026-01-15", "--format", "json")

    assert json.loads(result.output)["problems"][0] == {
        "file": "content/packages/01-first.yml",
        "line": 1,
        "column": 1,
        "severity": "error",
        "code": "missing-field",
        "message": '"setting" is missing',
        "hint": "Where the care usually takes place.",
        "text": "id: 01-first",
    }


def test_build_writes_the_whole_site(project: Path) -> None:
    """Pages, styles, search records and the page for what is not there."""
    result = run("build", "--project", str(project))

    assert result.exit_code == 0
    site = project / "site"
    for name in ("index.html", "404.html", "people/clusters/1/index.html", "search/people.js"):
        assert (site / name).is_file(), name
    assert len(list((site / "assets").glob("site.*.css"))) == 1


def test_content_with_errors_leaves_the_site_as_it_was(project: Path) -> None:
    """What was published stays, to the last byte."""
    run("build", "--project", str(project))
    before = {path: path.read_bytes() for path in (project / "site").rglob("*") if path.is_file()}
    replace(project / "content/packages/01-first.yml", "setting: Primary care\n", "")

    result = run("build", "--project", str(project))

    assert result.exit_code == 1
    assert "The site stays as it was." in result.output
    assert {path: path.read_bytes() for path in (project / "site").rglob("*") if path.is_file()} == before


def test_build_does_not_overwrite_something_else(project: Path) -> None:
    """A folder that holds no site is not emptied."""
    (project / "notes").mkdir()
    (project / "notes" / "mine.txt").write_text("keep")

    result = run("build", "--project", str(project), "--to", str(project / "notes"))

    assert result.exit_code == 2
    assert (project / "notes" / "mine.txt").read_text() == "keep"


def test_where_used_lists_fields_and_pages_in_all_views(project: Path) -> None:
    """A source, with each line that names it and each page that shows it."""
    result = run("where-used", "ng1", "--project", str(project), "--format", "json")

    found = json.loads(result.output)
    assert {field["at"] for field in found["fields"] if field["kind"] == "package"} == {
        "content/packages/01-first.yml:17:16"
    }
    assert {"guidance/ng1/", "people/clusters/1/", "commissioners/interventions/walking/"} <= set(found["pages"])


def test_where_used_offers_the_nearest_id() -> None:
    """A slip of the finger ends with 2 and a hint."""
    result = run("where-used", "phq-99", "--project", str(PROJECT))

    assert result.exit_code == 2
    assert "Did you mean phq-9" in result.output


def test_a_measure_leads_to_its_interventions() -> None:
    """where-used works for a measure on the real content."""
    result = run("where-used", "phq-9", "--project", str(PROJECT))

    assert result.exit_code == 0
    assert "intervention individual-cbt, measures.1" in result.output
    assert "/professionals/interventions/individual-cbt/" in result.output


def test_the_written_schemas_are_those_of_the_models() -> None:
    """The schemas that editors use are up to date: care-pathways schema --write."""
    for kind in KINDS:
        written = (PROJECT / "content" / "schema" / f"{kind.name}.json").read_text(encoding="utf-8")
        assert run("schema", kind.name).output == written, kind.name


@pytest.mark.parametrize("kind", ["cluster", "package", "intervention", "guidance"])
def test_new_makes_a_file_of_the_right_shape(project: Path, kind: str) -> None:
    """A new file brings no fault of form: no missing, unknown or wrong field."""
    key = "10-new" if kind in ("cluster", "package") else "new-one"
    if kind == "cluster":
        (project / "content/clusters/10-other.yml").unlink()

    made = run("new", kind, key, "--project", str(project))

    problems = json.loads(run("check", "--project", str(project), "--format", "json").output)["problems"]
    codes = {problem["code"] for problem in problems if f"/{key}.yml" in problem["file"]}
    assert made.exit_code == 0
    assert not codes & {"missing-field", "unknown-field", "wrong-value", "yaml"}


@pytest.mark.parametrize(
    "words",
    [
        ("new", "cluster", "no-number"),
        ("new", "cluster", "105-many"),
        ("new", "guidance", "NG1"),
        ("new", "guidance", "ng1"),
        ("new", "pathway", "mood"),
    ],
)
def test_new_refuses_what_cannot_be(project: Path, words: tuple[str, ...]) -> None:
    """A bad id, or one that is taken, writes nothing."""
    before = sorted((project / "content").rglob("*"))

    assert run(*words, "--project", str(project)).exit_code == 2
    assert sorted((project / "content").rglob("*")) == before


@pytest.mark.parametrize(
    "command", ["check", "build", "serve", "where-used", "schema", "new", "readability", "impact", "due", "changes"]
)
def test_every_command_helps_with_examples(command: str) -> None:
    """The help of each command shows how it is typed."""
    result = run(command, "--help")

    assert result.exit_code == 0
    assert "Example" in result.output
    assert f"care-pathways {command}" in result.output


def test_an_address_that_can_be_is_taken(project: Path) -> None:
    """It is the content that stops this build."""
    replace(project / "content/packages/01-first.yml", "setting: Primary care\n", "")

    assert run("build", "--url", "https://example.org/x/", "--project", str(project)).exit_code == 1
