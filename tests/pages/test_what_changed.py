"""Each reader has a page that tells what changed, in the words of the log, for them and nobody else."""

from html import unescape

import pytest
from care_pathways.model.audience import Audience
from care_pathways.site import Report


@pytest.mark.parametrize("reader", list(Audience))
def test_what_changed_is_told_to_those_whom_it_matters_to(
    real_report: Report, real_pages: dict[str, str], reader: Audience
) -> None:
    """Every entry of the log that names the reader, none that does not; the newest edition first; home leads there."""
    html = unescape(real_pages[f"{reader}/what-changed/"])
    for record in real_report.catalogue.changes.values():
        assert (record.value.title in html) == (reader in record.value.audiences), record.value.id

    assert html.index("Edition 2026.2") < html.index(">Edition 2026.1</h2>")
    assert 'what-changed/"' in real_pages[f"{reader}/"]
