"""A YAML file of the project itself, not an author's: numbers are numbers, and a mistake in it is our own bug."""

import re

import yaml


class _Core(yaml.CSafeLoader):
    """Of what a scalar can be, the few that YAML 1.2 knows: `no`, `on` and a date are texts."""

    yaml_implicit_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}  # noqa: RUF012 - the library's own field


_Core.add_implicit_resolver("tag:yaml.org,2002:null", re.compile(r"^(?:~|null|)$"), ["~", "n", ""])
_Core.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"^(?:true|false)$"), ["t", "f"])
_Core.add_implicit_resolver("tag:yaml.org,2002:int", re.compile(r"^-?(?:0|[1-9][0-9]*)$"), list("-0123456789"))


def plain(raw: bytes) -> object:
    """Its values."""
    return yaml.load(raw, Loader=_Core)  # noqa: S506 - a safe loader, with fewer types
