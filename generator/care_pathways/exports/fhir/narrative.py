"""What a resource says, for a person who reads it in a system of others: made from its own fields, and nothing else."""

from collections.abc import Iterable, Iterator
from html import escape
from typing import cast

from care_pathways.exports.fhir.resource import Resource

XHTML = 'xmlns="http://www.w3.org/1999/xhtml" lang="en-GB"'


def with_narrative(resource: Resource) -> Resource:
    """The same with its text: title, what it is, that it is a draft, and what it lists."""
    return {**resource, "text": {"status": "generated", "div": f"<div {XHTML}>{''.join(_parts(resource))}</div>"}}


def _parts(resource: Resource) -> Iterator[str]:
    yield f"<p><b>{_text(resource['title'])}</b></p><p>{_text(resource['description'])}</p>"
    usage = str(resource.get("usage", "")).splitlines()
    yield from (_paragraph(line) for line in usage if not line.startswith("- "))
    yield _listed(line.removeprefix("- ") for line in usage if line.startswith("- "))
    yield _group("Goals", (cast(Resource, goal["description"])["text"] for goal in _under(resource, "goal")))
    for group in _under(resource, "action"):
        yield _group(str(group["title"]), (action["title"] for action in _under(group, "action")))
    yield _group("Codes", (f"{concept['code']}: {concept['display']}" for concept in _under(resource, "concept")))
    yield f"<p>Edition {_text(resource['version'])}. {_text(resource['copyright'])}</p>"


def _under(resource: Resource, name: str) -> list[Resource]:
    return cast(list[Resource], resource.get(name, []))


def _group(title: str, items: Iterable[object]) -> str:
    listed = _listed(items)
    return _paragraph(title) + listed if listed else ""


def _listed(items: Iterable[object]) -> str:
    lines = "".join(f"<li>{_text(item)}</li>" for item in items)
    return f"<ul>{lines}</ul>" if lines else ""


def _paragraph(text: str) -> str:
    return f"<p>{_text(text)}</p>" if text.strip() else ""


def _text(value: object) -> str:
    return escape(" ".join(str(value).split()))
