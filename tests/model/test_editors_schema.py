"""The schemas hold for programs of others: editors while an author writes, and whoever reads the published data."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import yaml
from care_pathways.site import Site
from py_mini_racer import MiniRacer

from tests.conftest import PROJECT

WRITTEN = sorted((*PROJECT.glob("content/schema/*.json"), *PROJECT.glob("areas/*/content/schema/*.json")))
NAMED = re.compile(r"^# yaml-language-server: \$schema=(\S+)$", re.MULTILINE)


class Editor(yaml.CSafeLoader):
    """YAML as the language server of editors reads it: the core schema of YAML 1.2, where 2025 and 1.10 are numbers."""

    yaml_implicit_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}  # noqa: RUF012 - PyYAML's own name


for tag, form, first in (
    ("null", r"~|null|Null|NULL|", "~nN"),
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("int", r"[-+]?[0-9]+", "-+0123456789"),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", "-+.0123456789"),
):
    Editor.add_implicit_resolver(
        f"tag:yaml.org,2002:{tag}", re.compile(f"^(?:{form})$"), [*first, *[""][: tag == "null"]]
    )


def schemas(site: Site) -> dict[str, Any]:
    """Every schema: those beside the content, and those of the published data."""
    published = {file.name: json.loads(file.raw) for file in site.downloads if "/schema/" in file.name}
    assert len(published) > 30
    return published | {
        str(path.relative_to(PROJECT)): json.loads(path.read_text(encoding="utf-8")) for path in WRITTEN
    }


def parts(schema: Any) -> Iterator[dict[str, Any]]:
    """The schema and each schema in it."""
    if isinstance(schema, dict):
        yield schema
        for name, value in schema.items():
            if name in ("default", "const", "enum"):
                continue
            inner = value.values() if name in ("properties", "definitions", "patternProperties") else (value,)
            for one in inner:
                yield from parts(one)
    elif isinstance(schema, list):
        for one in schema:
            yield from parts(one)


def test_every_pattern_is_one_in_a_browser_and_in_an_editor(real_site: Site) -> None:
    """Under ECMAScript's flag u, which editors and ajv set: it refuses escapes that mean nothing."""
    engine = MiniRacer()
    assert engine.eval(r"try { new RegExp('\\\"', 'u'); '' } catch (refused) { refused.message }")
    patterns = {
        pattern: name
        for name, schema in schemas(real_site).items()
        for part in parts(schema)
        for pattern in (*filter(None, (part.get("pattern"),)), *part.get("patternProperties", ()))
    }
    assert len(patterns) > 5

    for pattern, name in patterns.items():
        said = engine.eval(
            f"try {{ new RegExp({json.dumps(pattern)}, 'u'); '' }} catch (refused) {{ refused.message }}"
        )
        assert said == "", name


def test_no_schema_asks_for_what_a_validator_may_not_know(real_site: Site) -> None:
    """ajv as it comes refuses a word or a format that it does not know; beside $ref draft 7 reads nothing."""
    known = {
        *(
            "$schema",
            "title",
            "description",
            "default",
            "definitions",
            "$ref",
            "allOf",
            "anyOf",
            "oneOf",
            "const",
            "enum",
        ),
        *("type", "properties", "required", "additionalProperties", "propertyNames", "items", "minItems", "maxItems"),
        "patternProperties",
        *("pattern", "minLength", "maxLength", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"),
    }
    for name, schema in schemas(real_site).items():
        jsonschema.Draft7Validator.check_schema(schema)
        for part in parts(schema):
            assert set(part) <= known, name
            assert "$ref" not in part or set(part) == {"$ref"}, name


def authored() -> list[Path]:
    """Every file of content that names a schema, by its schema: the national content and the example area."""
    return sorted(path for root in ("content", "areas") for path in (PROJECT / root).rglob("*.yml"))


def test_an_editor_finds_no_fault_in_what_the_check_passes() -> None:
    """Each file holds to the schema that it names, as an editor reads it: no red line under right content."""
    by_schema: dict[Path, list[Path]] = {}
    for path in authored():
        named = NAMED.match(path.read_text(encoding="utf-8"))
        if named:
            by_schema.setdefault((path.parent / named[1]).resolve(), []).append(path)
    assert sum(map(len, by_schema.values())) > 400

    faults = []
    for schema, paths in by_schema.items():
        validator = jsonschema.Draft7Validator(json.loads(schema.read_text(encoding="utf-8")))
        for path in paths:
            values = yaml.load(path.read_text(encoding="utf-8"), Editor)  # noqa: S506 - a safe loader
            faults += [
                f"{path.relative_to(PROJECT)} {fault.json_path}: {fault.message[:90]}"
                for fault in validator.iter_errors(values)
            ]
    assert faults == []
