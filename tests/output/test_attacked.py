"""Builds that are killed, run out of disk, or meet each other: what stands there is a whole site, old or new.

Both ways in are tried, with real processes. `make fuzz` kills many more.
"""

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests import small
from tests.conftest import PROJECT
from tests.test_mistakes import replace

LIGHT = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "LEAFLETS": "false", "DOWNLOADS": "false", "TWINS": "false"}
WAYS = {
    "ours": [sys.executable, "-m", "care_pathways", "build", "--no-leaflets", "--no-downloads", "--no-twins"],
    "mkdocs": [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet"],
}
WORDS = ("Short help close to home.", "Other words, longer than those before.")


Files = dict[str, bytes]


@pytest.fixture(scope="module")
def ready(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[Files]]:
    """A project with the small content, the real theme and mkdocs.yml; and its whole sites before and after an edit."""
    project = small.write(tmp_path_factory.mktemp("ready")).parent
    shutil.copytree(PROJECT / "theme", project / "theme")
    shutil.copy(PROJECT / "mkdocs.yml", project)
    sites = []
    for number in (1, 0):
        change(project, number)
        build(project, "ours")
        sites.append(files(project / "site"))
    assert sites[0] != sites[1]
    return project, sites


@pytest.fixture
def project(tmp_path: Path, ready: tuple[Path, list[Files]]) -> Path:
    """A copy of it, with the second site in place."""
    return shutil.copytree(ready[0], tmp_path / "project")


@pytest.fixture
def sites(ready: tuple[Path, list[Files]]) -> list[Files]:
    """The two whole sites."""
    return ready[1]


def files(folder: Path) -> Files:
    """Every file in a folder, by name."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def begin(project: Path, way: str) -> subprocess.Popen[str]:
    """Start a build."""
    return subprocess.Popen(
        WAYS[way], cwd=project, env=LIGHT, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )


def build(project: Path, way: str) -> str:
    """Build to the end; what was said."""
    with begin(project, way) as process:
        said, _ = process.communicate(timeout=60)
    assert process.returncode == 0, said
    return said


def change(project: Path, number: int) -> None:
    """Edit a sentence that stands on several pages."""
    replace(project / "content/packages/01-first.yml", WORDS[(number + 1) % 2], WORDS[number % 2])


@pytest.mark.parametrize("way", WAYS)
def test_killed_at_any_moment(project: Path, sites: list[Files], way: str, chance: random.Random, times: int) -> None:
    """The moment is drawn anew each time, most of them while the site is written. The next build clears up."""
    for number in range(4 * times):
        change(project, number + 1)
        with begin(project, way) as process:
            while process.poll() is None and not list(project.glob(".site.*.new/site/*")):
                time.sleep(0.002)
            time.sleep(chance.random() * 0.5)
            process.send_signal(signal.SIGKILL)

        assert files(project / "site") in sites

    build(project, way)
    assert files(project / "site") == sites[(4 * times + 1) % 2]
    assert [path.name for path in project.glob(".site*")] == []


@pytest.mark.parametrize(("one", "other"), [("ours", "ours"), ("ours", "mkdocs")])
def test_two_at_once(project: Path, sites: list[Files], one: str, other: str) -> None:
    """One waits for the other, both end well, and the site is whole."""
    with begin(project, one) as first, begin(project, other) as second:
        said = [process.communicate(timeout=60)[0] for process in (first, second)]

    assert (first.returncode, second.returncode) == (0, 0), said
    assert files(project / "site") == sites[1]
    assert [path.name for path in project.glob(".site*")] == []


FULL = """
set -e
mount -t tmpfs -o size=7m none "$1/disk"
ln -s disk/site "$1/site"
{build} >"$1/first" 2>&1
"$2" -c 'open("'"$1"'/disk/filler", "wb").write(bytes({filler}))'
if {build} >"$1/second" 2>&1; then echo "there was room" >&2; exit 3; fi
cd "$1/disk/site" && sha256sum --check --quiet files.sha256
cd .. && ls -A >"$1/beside"
"""
CAN_MOUNT = (
    subprocess.run(
        ["unshare", "--mount", "--map-root-user", "mount", "-t", "tmpfs", "none", "/mnt"],
        capture_output=True,
        check=False,
    ).returncode
    == 0
)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("disk", ["limit", *(["small"] if CAN_MOUNT else [])])
def test_a_full_disk(project: Path, way: str, disk: str) -> None:
    """The site stays, the reason is said in a sentence, and nothing of the attempt is left.

    Where a small disk of its own can be had (by root, or in a name space of one's own), there; everywhere, with a
    limit to the size of a file.
    """
    if disk == "limit":
        before = files(project / "site")
        with subprocess.Popen(
            ["sh", "-c", 'ulimit -f 40; exec "$@"', "sh", *WAYS[way]],
            cwd=project, env=LIGHT, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        ) as process:  # fmt: skip
            said, _ = process.communicate(timeout=60)
        assert process.returncode == 1, said
        assert "File too large" in said
        assert files(project / "site") == before
    else:
        shutil.rmtree(project / "site")
        (project / "disk").mkdir()
        words = " ".join(f"'{word}'" for word in WAYS[way])
        script = FULL.format(build=f"{{ cd '{project}'; {words}; }}", filler=4_200_000)
        done = subprocess.run(
            ["unshare", "--mount", "--map-root-user", "sh", "-c", script, "sh", str(project), sys.executable],
            env=LIGHT, capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr + (project / "first").read_text()
        said = (project / "second").read_text()
        assert "No space left on device" in said
        assert (project / "beside").read_text().split() == ["filler", "site"]
    assert "stays as it was" in said
    assert "Traceback" not in said
    assert list(project.glob(".site*")) == []
