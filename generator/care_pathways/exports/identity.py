"""Names that stay the same wherever the site is hosted: an urn:uuid made from a kind and an id."""

from uuid import UUID, uuid5

NAMESPACE = UUID("b45fd68c-a46e-4017-9286-f65cd14a85a4")
"""Chosen once. Another value would rename everything."""


def urn(kind: str, key: object = "") -> str:
    """The same name for the same kind and id, in every edition."""
    return f"urn:uuid:{uuid5(NAMESPACE, f'{kind}:{key}')}"
