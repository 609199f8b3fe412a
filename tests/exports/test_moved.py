"""The pages at old addresses, and what they forbid."""

from dataclasses import replace
from pathlib import Path

from care_pathways.cli import main
from care_pathways.exports.moved import files
from care_pathways.pages.moved_addresses import old_addresses
from care_pathways.site import build, check
from click.testing import CliRunner

from tests.conftest import DAY, PROJECT

POLICY = '<meta http-equiv="Content-Security-Policy" content="'


def test_an_old_address_has_the_policy_of_the_site(content: Path) -> None:
    """In the preview there is none, and then no empty one is said."""
    words = ["rename", "intervention", "walking", "walks", "--project", str(content.parent)]
    assert CliRunner().invoke(main, words).exit_code == 0
    site = build(check(content, DAY), PROJECT / "theme")
    name = "people/interventions/walking/index.html"
    made = dict(site.files())[name].decode()
    old = [was for was in old_addresses(site.pages, site.report.catalogue) if f"{was.address}index.html" == name]

    ((_, bare), *_) = files(old, replace(site.printer.chrome, policy=""))

    assert POLICY in made
    assert bare.decode() == "".join(line for line in made.splitlines(keepends=True) if POLICY not in line)
