"""What a site is made of, and what it is not made of."""

from pathlib import Path

import pytest
from care_pathways.site import build, check

from tests.conftest import DAY, PROJECT
from tests.test_mistakes import replace


def test_content_with_an_error_has_no_site(content: Path) -> None:
    """Whoever asks for one has a fault of their own."""
    replace(content / "packages/01-first.yml", "  - guided-help", "  - guided-halp")

    with pytest.raises(ValueError, match="content with errors has no site"):
        build(check(content, DAY), PROJECT / "theme")
