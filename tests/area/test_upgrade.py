"""What a newer national text changes for an area, what is still empty, and what is due."""

import re
import shutil
import subprocess
from pathlib import Path
from zipfile import ZipFile

import pytest
from care_pathways.cli import main
from click.testing import CliRunner

from tests.area.example_area import EXAMPLE, run
from tests.conftest import PROJECT
from tests.test_mistakes import replace


@pytest.fixture(params=["folder", "wheel"])
def older(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """The national text as it was once: two sentences said something else."""
    content = tmp_path / "older/content"
    shutil.copytree(PROJECT / "content", content)
    cluster = next((content / "clusters").glob("10-*.yml"))
    text = cluster.read_text(encoding="utf-8")
    replace(cluster, text[text.index("  in_short:") :].split("\n")[1], "    Words of an older edition.")
    other = next((content / "clusters").glob("07-*.yml"))
    text = other.read_text(encoding="utf-8")
    replace(other, text[text.index("  in_short:") :].split("\n")[1], "    Other older words.")
    if request.param == "folder":
        return tmp_path / "older"
    wheel = tmp_path / "care_pathways-0.0.1-py3-none-any.whl"
    with ZipFile(wheel, "w") as packed:
        for path in content.rglob("*"):
            if path.is_file():
                packed.write(path, f"care_pathways/national/content/{path.relative_to(content).as_posix()}")
    return wheel


def test_the_changes_beside_local_texts_come_first(older: Path) -> None:
    """Cluster 10 has services, offers and notes here; cluster 7 has none, and is only counted."""
    output = run("upgrade", "--from", str(older)).output

    whole, near, elsewhere = map(int, re.findall(r"(\d+) (?:changes?|elsewhere)", output)[:3])
    assert near + elsewhere == whole
    assert near >= 1
    assert elsewhere >= 1
    assert "was  Words of an older edition." in output
    assert "Other older words." not in output
    assert "To read again here:" in output
    assert "accept note family-groups" in output


def test_an_area_without_a_version_is_told(tmp_path: Path) -> None:
    """What to do stands in the message."""
    shutil.copytree(EXAMPLE, tmp_path / "area")

    done = CliRunner().invoke(main, ["upgrade", "--project", str(tmp_path / "area")])

    assert done.exit_code == 2
    assert "requirements.txt names no version. Name the older one with --from." in done.output


def test_what_is_no_wheel_is_refused(tmp_path: Path) -> None:
    """Without a traceback."""
    (tmp_path / "x.whl").write_text("no", encoding="utf-8")

    done = run("upgrade", "--from", str(tmp_path / "x.whl"))

    assert (done.exit_code, "is no wheel" in done.output) == (2, True)


@pytest.mark.parametrize(("code", "brings"), [(0, True), (1, True), (0, False)], ids=["fetched", "failed", "nothing"])
def test_the_wheel_that_requirements_name_is_fetched(
    small_one: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, brings: bool
) -> None:
    """By pip, at that version; what pip says is passed on when it cannot."""
    (small_one / "requirements.txt").write_text("mkdocs\ncare-pathways==0.0.1\n", encoding="utf-8")
    asked: list[list[str]] = []

    def pip(words: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        asked.append(words)
        if brings:
            with ZipFile(Path(words[words.index("-d") + 1]) / "care_pathways-0.0.1-py3-none-any.whl", "w") as packed:
                for path in (tmp_path / "national/content").rglob("*.*"):
                    name = path.relative_to(tmp_path / "national").as_posix()
                    packed.write(path, f"care_pathways/national/{name}")
        return subprocess.CompletedProcess(words, code, "", "No such version")

    monkeypatch.setattr("care_pathways.cli.upgrade.subprocess.run", pip)
    done = CliRunner().invoke(main, ["upgrade", "--project", str(small_one)])

    assert [words[-1] for words in asked] == ["care-pathways==0.0.1"]
    if code == 0 and brings:
        assert done.output.startswith("National text: edition 1 to 1, 0 changes\n"), done.output
    else:
        assert done.exit_code == 2
        assert "Version 0.0.1 could not be fetched. Name its wheel with --from.\nNo such version" in done.output


def test_an_upgrade_that_asks_for_nothing_says_so(small_one: Path, tmp_path: Path) -> None:
    """A folder of content itself will do; a content without its framework has no edition."""
    old = shutil.copytree(tmp_path / "national/content", tmp_path / "before")
    (old / "framework.yml").unlink()
    replace(old / "interventions/guided-help.yml", "Plain words on guided-help.", "Older words.")
    replace(old / "interventions/walking.yml", "Plain words on walking.", "Older words.")
    (small_one / "content/differences.yml").write_text("differences: []\n", encoding="utf-8")
    words = ["upgrade", "--from", str(old), "--project", str(small_one)]

    output = CliRunner().invoke(main, words).output

    assert output.startswith("National text: edition unknown to 1, ")
    assert "(people): changed, " in output
    assert output.count("    was  Older words.\n") == 1, "guided help is offered here, walking is not"
    assert "\nNo local text has to be read again.\nWhen you are done: put care-pathways==" in output


def test_only_an_area_is_upgraded_and_has_slots(tmp_path: Path) -> None:
    """The national project is told so."""
    for words in (("upgrade", "--from", str(tmp_path)), ("slots",)):
        done = CliRunner().invoke(main, [*words, "--project", str(PROJECT)])

        assert (done.exit_code, "This is no area: there is no area.yml" in done.output) == (2, True), words
