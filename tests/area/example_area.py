"""The example of an area, and commands typed in it."""

from care_pathways.cli import main
from click.testing import CliRunner, Result

from tests.conftest import PROJECT

EXAMPLE = PROJECT / "areas/example"


def run(*words: str) -> Result:
    """Type the words after care-pathways, in the example."""
    return CliRunner().invoke(main, [*words, "--project", str(EXAMPLE)])
