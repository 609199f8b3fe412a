"""The area.json of a site, from a file or from its address: read with care, since others wrote it."""

import json
from pathlib import Path
from typing import TypeVar
from urllib.error import URLError
from urllib.parse import urlsplit
from urllib.request import HTTPRedirectHandler, build_opener

import click
from pydantic import ValidationError

from care_pathways.model.published_area import AreaOffers

A = TypeVar("A", bound=AreaOffers)
MOST_BYTES = 1_000_000
PATIENCE = 20
"""Seconds to wait for a site."""


class _OnlyHere(HTTPRedirectHandler):
    """Follows nobody elsewhere: what is taken is what stands at the address that was named."""

    def redirect_request(self, *_: object) -> None:
        return None


def area_json(source: str, model: type[A], **known: object) -> A:
    """What an area published, and what is known beside it; a usage error that names the source for anything else.

    Fields that this version does not know are left out: an area may be newer than we are.
    """
    raw = _fetched(source) if urlsplit(source).scheme in ("http", "https") else _read(source)
    if len(raw) > MOST_BYTES:
        raise click.UsageError(f"{source} is larger than {MOST_BYTES:,} bytes: it is no area.json of an area.")
    try:
        found = json.loads(raw.decode())
        if not isinstance(found, dict):
            raise ValueError("it holds no fields")
        fields = {name: held for name, held in found.items() if name in model.model_fields}
        return model.model_validate({**fields, **known})
    except ValidationError as problem:
        first = problem.errors(include_url=False, include_input=False)[0]
        where = ".".join(map(str, first["loc"]))
        hint = " Its area.yml needs site:, the address at which it is published." if where == "site" else ""
        raise click.UsageError(f"{source} is no area.json of an area: {where}: {first['msg']}.{hint}") from None
    except (ValueError, RecursionError) as problem:
        raise click.UsageError(f"{source} is no area.json of an area: {problem}.") from None


def _read(source: str) -> bytes:
    try:
        with Path(source).open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except OSError as problem:
        raise click.UsageError(f"{source} cannot be read: {problem.strerror}.") from None


def _fetched(source: str) -> bytes:
    if urlsplit(source).scheme != "https":
        raise click.UsageError(f"{source} is not an https address.")
    try:
        with build_opener(_OnlyHere).open(source, timeout=PATIENCE) as answer:
            found: bytes = answer.read(MOST_BYTES + 1)
            return found
    except (URLError, OSError, ValueError) as problem:
        raise click.UsageError(f"{source} could not be fetched: {problem}.") from None
