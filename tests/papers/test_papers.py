"""The papers of a release, with stand-ins for the two programs: what is listed, and what is said of known faults."""

import csv
import json
import re
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from tests.conftest import PROJECT

BILL = {
    "bomFormat": "CycloneDX",
    "metadata": {"component": {"bom-ref": "root-component", "name": "care-pathways"}},
    "components": [
        {
            "name": "one",
            "version": "1",
            "licenses": [{"license": {"id": "MIT"}}, {"license": {"name": "A :: B :: MIT"}}],
        },
        {
            "name": "three",
            "version": "3",
            "licenses": [{"license": {"name": "License :: OSI Approved :: BSD License"}}],
        },
        {"name": "four", "version": "4", "licenses": [{"expression": "Apache-2.0 OR BSD-2-Clause"}]},
        {"name": "two", "version": "2"},
    ],
    "dependencies": [{"ref": "root-component", "dependsOn": ["one==1"]}],
}
FAULT = {"id": "XX-1", "fix_versions": ["1.1"]}


@pytest.fixture
def tools(tmp_path: Path) -> Path:
    """A folder with a program that prints the bill above, and none yet that knows of faults."""
    folder = tmp_path / "tools"
    folder.mkdir()
    program(folder / "cyclonedx-py", f"print({json.dumps(BILL)!r})")
    return folder


def program(path: Path, code: str) -> None:
    """A Python program under that name."""
    path.write_text(f"#!{sys.executable}\nimport sys\n{code}\n", encoding="utf-8")
    path.chmod(0o755)


def knows(tools: Path, parts: object, ends: int) -> None:
    """A program that writes these answers to the file that it is asked for."""
    answer = json.dumps({"dependencies": parts})
    program(tools / "pip-audit", f"open(sys.argv[-1], 'w').write({answer!r})\nsys.exit({ends})")


def papers(tools: Path, to: Path) -> subprocess.CompletedProcess[str]:
    """As `make release-papers` calls it."""
    command: list[str | Path] = [sys.executable, "-m", "tests.papers", tools, "python-of-the-site", to]
    return subprocess.run(command, cwd=PROJECT, check=False, capture_output=True, text=True)


def test_the_bill_holds_what_pip_knows_and_what_lies_in_the_repository(tools: Path, tmp_path: Path) -> None:
    """With the checksum of each file as it is, under the project."""
    knows(tools, [{"name": "one", "version": "1", "vulns": []}], 0)

    done = papers(tools, tmp_path / "out")
    bill = json.loads((tmp_path / "out/parts.cdx.json").read_text(encoding="utf-8"))

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.endswith("8 parts with their licences\nKnown faults: 0, looked up for 1 parts\n")
    assert [part["name"] for part in bill["components"][4:]] == [
        "minisearch",
        "fflate",
        "jedison",
        "atkinson-hyperlegible-next",
    ]
    file = bill["components"][4]["components"][0]
    assert file["hashes"][0]["content"] == sha256((PROJECT / file["name"]).read_bytes()).hexdigest()
    assert bill["dependencies"][0]["dependsOn"] == [
        "one==1",
        "pkg:github/googlefonts/atkinson-hyperlegible-next",
        "pkg:npm/fflate@0.8.2",
        "pkg:npm/jedison@1.23.0",
        "pkg:npm/minisearch@7.2.0",
    ]


def test_each_part_is_listed_with_its_licence(tools: Path, tmp_path: Path) -> None:
    """The short name where there is one, else the words of the part; a part that tells none is not left out."""
    knows(tools, [], 0)

    papers(tools, tmp_path / "out")

    with (tmp_path / "out/licences.csv").open(encoding="utf-8", newline="") as file:
        assert list(csv.reader(file)) == [
            ["part", "version", "licence"],
            ["atkinson-hyperlegible-next", "2.001", "OFL-1.1"],
            ["fflate", "0.8.2", "MIT"],
            ["four", "4", "Apache-2.0 OR BSD-2-Clause"],
            ["jedison", "1.23.0", "MIT"],
            ["minisearch", "7.2.0", "MIT"],
            ["one", "1", "MIT"],
            ["three", "3", "BSD License"],
            ["two", "2", "not told"],
        ]


def test_a_known_fault_fails_and_names_what_mends_it(tools: Path, tmp_path: Path) -> None:
    """One line a fault."""
    knows(tools, [{"name": "one", "version": "1", "vulns": [FAULT]}], 1)

    done = papers(tools, tmp_path / "out")

    assert done.returncode == 1
    assert done.stderr == "  one 1: XX-1, mended in 1.1\n"


@pytest.mark.parametrize("name", ["unreachable", "knows nothing"])
def test_without_the_registry_nothing_is_called_free_of_faults(tools: Path, tmp_path: Path, name: str) -> None:
    """Neither when it cannot be reached, nor when what answers knows of no part at all. An older answer goes."""
    (tmp_path / "out").mkdir()
    (tmp_path / "out/known-faults.json").write_text("{}")
    if name == "unreachable":
        program(tools / "pip-audit", "sys.exit('Traceback\\nno route to host')")
    else:
        knows(tools, [{"name": "one", "skip_reason": "not found"}], 0)

    done = papers(tools, tmp_path / "out")

    assert done.returncode == 0
    assert done.stderr.startswith("Known faults were not looked up: ")
    assert "Known faults: 0" not in done.stdout
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["licences.csv", "parts.cdx.json"]


def test_a_part_that_the_registry_does_not_know_fails(tools: Path, tmp_path: Path) -> None:
    """One of many that is unknown may be a name that somebody else could take."""
    knows(tools, [{"name": "one", "version": "1", "vulns": []}, {"name": "two", "skip_reason": "not found"}], 0)

    done = papers(tools, tmp_path / "out")

    assert done.returncode == 1
    assert "Not known to the registry: two" in done.stderr


def test_what_others_made_and_lies_in_the_repository_is_listed() -> None:
    """Every font, and every script that begins with the name, version and licence of a library, with just these."""
    vendored = json.loads((PROJECT / "tests/papers/vendored.json").read_text(encoding="utf-8"))
    listed = {name for part in vendored for name in part["files"]}
    fonts, scripts = {".woff2", ".woff", ".ttf", ".otf"}, {}
    there = [path for root in ("theme", "generator") for path in (PROJECT / root).rglob("*") if path.is_file()]
    for path in (path for path in there if path.suffix == ".js"):
        head = path.read_text(encoding="utf-8").partition("\n")[0]
        said = re.match(r"/\*! (\w+) ([0-9]+(?:\.[0-9]+)+)\b.* (https://\S+)\. .*\b(MIT|BSD|ISC|Apache)\b", head)
        if said:
            scripts[str(path.relative_to(PROJECT))] = (said[1].lower(), *said.groups()[1:])
        else:
            assert path.parent.name != "vendor", path

    assert listed == {*scripts, *(str(path.relative_to(PROJECT)) for path in there if path.suffix in fonts)}
    told = {
        part["files"][0]: tuple(part[name] for name in ("name", "version", "address", "licence")) for part in vendored
    }
    assert {name: told[name] for name in scripts} == scripts


def test_the_command_finds_its_programs_in_a_lock_of_its_own() -> None:
    """What makes the papers is pinned with hashes, and nobody who builds or tests the site installs it."""
    lock = (PROJECT / "requirements/release.txt").read_text(encoding="utf-8")
    pinned = re.findall(r"^([a-z0-9-]+)==", lock, re.MULTILINE)

    assert {"cyclonedx-bom", "pip-audit"} <= set(pinned)
    for entry in re.split(r"\n(?=[a-z])", lock.strip()):
        assert "--hash=sha256:" in entry, entry.splitlines()[0]
    assert "://" not in lock
    for other in ("site", "test"):
        assert "cyclonedx" not in (PROJECT / f"requirements/{other}.txt").read_text(encoding="utf-8")
    steps = subprocess.run(
        ["make", "--dry-run", "--always-make", "release-papers"],
        cwd=PROJECT,
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    assert "--require-hashes -r requirements/release.txt" in steps
    assert "-m tests.papers .papers/tools/bin .papers/site/bin/python release-papers" in steps
