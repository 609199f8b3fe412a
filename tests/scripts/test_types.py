"""The scripts hold to the types in their comments, and to a linter: Deno reads them as a page joins them."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from care_pathways.render.assets import SCRIPTS

from tests.conftest import PROJECT

THEME, HERE = PROJECT / "theme", Path(__file__).parent
DENO = Path(sys.executable).with_name("deno")
"""A program in a wheel, beside the Python that runs the tests."""
COLOUR = re.compile(r"\x1b\[[0-9;]*m")
PLACE = re.compile(r"(?:file://)?[^\s]*/([a-z]+\.js):(\d+):(\d+)")


def joined(folder: Path) -> dict[str, list[str]]:
    """Each script as a page gets it, with its comments; for each of its lines, the file and line of the theme."""
    places: dict[str, list[str]] = {}
    for name, parts in SCRIPTS.items():
        texts = {part: (THEME / part).read_text(encoding="utf-8") for part in parts}
        (folder / name).write_text("(() => {\n" + "".join(texts.values()) + "})();\nexport {};\n", encoding="utf-8")
        places[name] = [
            f"{part}:{line}" for part, text in texts.items() for line in range(1, len(text.splitlines()) + 1)
        ]
    return places


def faults(folder: Path, *command: str) -> str:
    """What Deno says of the scripts, at their places in the theme. It asks no network: they import nothing."""
    for settings in ("deno.json", "page.d.ts"):
        shutil.copy(HERE / settings, folder)
    places = joined(folder)
    told = subprocess.run(
        [str(DENO), *command, "--quiet", *sorted(places)],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "DENO_DIR": str(folder / "cache"), "DENO_NO_UPDATE_CHECK": "1", "NO_COLOR": "1"},
    )
    if told.returncode == 0:
        return ""
    return PLACE.sub(lambda found: f"{places[found[1]][int(found[2]) - 2]}:{found[3]}", COLOUR.sub("", told.stderr))


@pytest.mark.parametrize("command", [("check",), ("lint",)], ids=lambda command: command[0])
def test_the_scripts_have_no_fault(tmp_path: Path, command: tuple[str, ...]) -> None:
    """A name that is none, an argument too many, a field that its type lacks, a comparison that converts."""
    assert faults(tmp_path, *command) == ""


@pytest.mark.parametrize(
    ("command", "script", "fault"),
    [
        ("check", "/** @param {string} text */\nfunction said(text) { return text; }\nsaid(1);\n", "broken.js:3:6"),
        ("lint", "if (document.title == 1) document.title = '';\n", "eqeqeq"),
    ],
)
def test_a_fault_is_told_at_its_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: str, script: str, fault: str
) -> None:
    """In the file of the theme, at its line: the test itself can fail."""
    (tmp_path / "theme").mkdir()
    (tmp_path / "theme" / "broken.js").write_text(script)
    monkeypatch.setattr("tests.scripts.test_types.THEME", tmp_path / "theme")
    monkeypatch.setattr("tests.scripts.test_types.SCRIPTS", {"one.js": ("broken.js",)})
    (tmp_path / "made").mkdir()

    assert fault in faults(tmp_path / "made", command)
