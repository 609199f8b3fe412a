"""Which address a site may have: links for every machine that reads it are made of it."""

import pytest
from care_pathways.address import is_site_address


@pytest.mark.parametrize(
    ("address", "may_be"),
    [
        ("https://care.example.org", True),
        ("https://care.example.org:8443/clusters/", True),
        ("http://localhost:8000/", True),
        ("http://127.0.0.1:8000/", True),
        ("http://[::1]:8000/", True),
        ("http://care.example.org/", False),
        ("ftp://localhost/", False),
        ("https:///clusters/", False),
        ("care.example.org", False),
        ("https://me@care.example.org/", False),
        ("https://care.example.org/?a=b", False),
        ("https://care.example.org/#a", False),
        ("https://care.example.org:many/", False),
        ("https://care example.org/", False),
        ("https://cäre.example.org/", False),
        ("https://care.example.org/\t", False),
    ],
)
def test_it_is_a_full_address_without_question_or_fragment(address: str, may_be: bool) -> None:
    """By a safe way, which on the same machine may be a plain one; with nobody's name in it."""
    assert is_site_address(address) is may_be
