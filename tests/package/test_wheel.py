"""The package as others get it: built, listed, installed without a network, and used in an empty folder."""

import os
import subprocess
import sys
import sysconfig
from pathlib import Path
from zipfile import ZipFile

import pytest
from care_pathways.site import Site

from tests.conftest import PROJECT

NATIONAL = "care_pathways/national/"


def run(*words: str | Path, folder: Path = PROJECT) -> str:
    """What a command prints. It must succeed, and gets nothing of this checkout but its dependencies."""
    variables = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    done = subprocess.run(list(map(str, words)), cwd=folder, env=variables, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the source archive and the wheel of this checkout."""
    folder = tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "hatchling", "build", "-d", folder)
    return folder


@pytest.fixture(scope="module")
def wheel(built: Path) -> Path:
    """The wheel."""
    return next(built.glob("*.whl"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The bin folder of an environment in which the wheel is installed. Its dependencies are those of the tests."""
    venv = tmp_path_factory.mktemp("venv")
    run(sys.executable, "-m", "virtualenv", "--no-download", "--no-periodic-update", venv)
    run(venv / "bin/python", "-m", "pip", "install", "--no-index", "--no-deps", wheel)
    packages = next(venv.glob("lib/python*/site-packages"))
    # Only a path: the .pth file of this checkout, which stands beside the dependencies, is not read from there.
    (packages / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return venv / "bin"


def tracked(*folders: str) -> set[str]:
    """Every file of the folders that belongs to the project."""
    return set(run("git", "ls-files", "--cached", "--others", "--exclude-standard", "--", *folders).split("\n")) - {""}


def test_the_wheel_holds_the_code_the_theme_the_content_and_the_licences(wheel: Path) -> None:
    """All of them, and nothing else."""
    names = set(ZipFile(wheel).namelist())

    code = {name.removeprefix("generator/") for name in tracked("generator")}
    national = {NATIONAL + name for name in tracked("theme", "content")}
    about = {name for name in names if ".dist-info/" in name}
    assert names - about == code | national
    assert {name.partition(".dist-info/")[2] for name in about} == {
        "METADATA",
        "WHEEL",
        "RECORD",
        "entry_points.txt",
        "licenses/LICENSE",
        "licenses/LICENSE-CONTENT.md",
        "licenses/generator/care_pathways/editor/form/jedison.LICENSE.txt",
        "licenses/theme/assets/fonts/LICENSE.txt",
        "licenses/theme/assets/vendor/fflate.LICENSE.txt",
        "licenses/theme/assets/vendor/minisearch.LICENSE.txt",
        "licenses/theme/leaflets/fonts/LICENSE.txt",
    }


def test_the_wheel_names_the_licences_of_all_that_it_holds(wheel: Path) -> None:
    """MIT for the program, MiniSearch and Jedison, CC BY-SA for the content, the Open Font License for the font."""
    packed = ZipFile(wheel)
    about = packed.read(next(name for name in packed.namelist() if name.endswith("METADATA"))).decode()

    assert "License-Expression: MIT AND CC-BY-SA-4.0 AND OFL-1.1\n" in about


def test_the_source_archive_makes_the_same_wheel(built: Path, wheel: Path, tmp_path: Path) -> None:
    """Byte for byte, so that either may be trusted for the other."""
    run("tar", "-xf", str(next(built.glob("*.tar.gz"))), folder=tmp_path)  # Debian 12's own Python unpacks otherwise
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", "out", folder=next(tmp_path.iterdir()))

    again = next(tmp_path.glob("*/out/*.whl"))
    assert again.name == wheel.name
    assert again.read_bytes() == wheel.read_bytes()


def test_a_checkout_installed_to_be_edited_gets_no_copies(tmp_path: Path) -> None:
    """Copies of theme and content would grow old beside the files that are edited."""
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel:editable", "-d", tmp_path)

    names = ZipFile(next(tmp_path.glob("*.whl"))).namelist()
    assert not [name for name in names if name.startswith("care_pathways/")]


def test_the_whole_site_is_built_in_an_empty_folder(installed: Path, real_site: Site, tmp_path: Path) -> None:
    """With nothing but the package: leaflets, pages as Markdown and downloads included."""
    code = run(installed / "python", "-c", "import care_pathways; print(care_pathways.__file__)", folder=tmp_path)
    assert code.startswith(str(installed.parent))

    run(installed / "care-pathways", "build", folder=tmp_path)

    site, expected = tmp_path / "site", dict(real_site.files())
    assert {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()} == {
        *expected,
        "files.sha256",
    }
    same = [name for name in expected if name.startswith(("assets/", "people/clusters/", "people/interventions/"))]
    assert len(same) > 200
    assert [name for name in same if (site / name).read_bytes() != expected[name]] == []


def test_mkdocs_builds_it_too(installed: Path, tmp_path: Path) -> None:
    """The plugin is found by its name, and needs no content or theme of the project."""
    (tmp_path / "docs").mkdir()
    (tmp_path / "mkdocs.yml").write_text(
        "site_name: Waymark\nplugins:\n  - care-pathways: {leaflets: false, downloads: false, twins: false}\n"
    )

    run(installed / "python", "-m", "mkdocs", "build", "--strict", folder=tmp_path)

    assert "<h1" in (tmp_path / "site/people/clusters/10/index.html").read_text()


def test_what_is_not_its_own_is_not_written(installed: Path, tmp_path: Path) -> None:
    """A command that edits national content says where it can, and leaves the package as it is."""
    words = [installed / "care-pathways", "accept", "intervention", "cbtp"]
    done = subprocess.run(list(map(str, words)), cwd=tmp_path, capture_output=True, text=True, check=False)

    assert done.returncode == 2
    assert "that of the package is not edited" in done.stderr
