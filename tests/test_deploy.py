"""What we ship for hosts and for CI, held against the linters of its own field."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import PROJECT

TOOLS = Path(sys.executable).parent
WORKFLOWS = sorted(
    (*PROJECT.glob(".github/workflows/*.yml"), PROJECT / "deploy/pages.yml", PROJECT / "deploy/areas.yml")
)
BAD_STEP = """
name: Bad
on: pull_request_target
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v4
      - run: echo "${{ github.event.pull_request.title }}"
"""


def lint(*command: str | Path) -> subprocess.CompletedProcess[str]:
    """A linter of the environment, with what it says."""
    return subprocess.run([TOOLS / command[0], *command[1:]], cwd=PROJECT, check=False, capture_output=True, text=True)


def test_the_dockerfile_is_in_order(tmp_path: Path) -> None:
    """hadolint finds nothing in ours, and does find what it looks for."""
    (tmp_path / "Dockerfile").write_text("FROM debian\nRUN apt-get install git\n")

    done = lint("hadolint", "deploy/Dockerfile")

    assert (done.returncode, done.stdout) == (0, "")
    assert "DL3006" in lint("hadolint", tmp_path / "Dockerfile").stdout


def test_no_workflow_can_be_led_astray(tmp_path: Path) -> None:
    """zizmor finds nothing: actions pinned to commits, few rights, no word of a stranger in a command."""
    (tmp_path / "bad.yml").write_text(BAD_STEP)

    done = lint("zizmor", "--offline", "--no-progress", ".github/dependabot.yml", *WORKFLOWS)

    assert done.returncode == 0, done.stdout
    bad = lint("zizmor", "--offline", "--no-progress", tmp_path / "bad.yml").stdout
    assert {name for name in ("unpinned-uses", "template-injection", "dangerous-triggers") if name in bad} == {
        "unpinned-uses",
        "template-injection",
        "dangerous-triggers",
    }


@pytest.mark.parametrize(
    ("schema", "paths"),
    [
        ("vendor.github-workflows", WORKFLOWS),
        ("vendor.dependabot", [PROJECT / ".github/dependabot.yml"]),
    ],
    ids=["workflows", "dependabot"],
)
def test_each_file_for_ci_has_the_fields_of_its_kind(tmp_path: Path, schema: str, paths: list[Path]) -> None:
    """Held against the schemas that come with check-jsonschema, as an editor would hold it."""
    (tmp_path / "bad.yml").write_text("on: push\njbos: {}\n")

    done = lint("check-jsonschema", "--builtin-schema", schema, *paths)

    assert done.returncode == 0, done.stdout
    assert lint("check-jsonschema", "--builtin-schema", schema, tmp_path / "bad.yml").returncode == 1
