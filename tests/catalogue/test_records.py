"""A key that stands under nothing is a bug of ours, and says so: no line of care is left out unseen."""

import pytest
from care_pathways.catalogue.records import Records


def test_a_key_that_stands_under_nothing_raises() -> None:
    """With its kind, so that it is found."""
    roles = Records("role", {"nurse": "Nurse"})

    with pytest.raises(LookupError, match="no role is called 'nrse'"):
        roles["nrse"]
    with pytest.raises(LookupError):
        roles.named("nrse")


def test_a_field_that_may_be_empty_names_nothing_or_something() -> None:
    """Empty is no fault."""
    roles = Records("role", {"nurse": "Nurse"})

    assert (roles.named(None), roles.named("nurse")) == (None, "Nurse")
