"""make accessibility-record: a full run of the browser checks leaves its results in content/accessibility.yml.

A plugin of pytest (-p tests.browser.record). Nothing is written of a run with a failure: mend it first.
"""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from importlib import import_module
from typing import Any

import pytest
import yaml
from care_pathways.load import load

from tests.browser.axe import SETTINGS
from tests.conftest import PROJECT

PLACE = PROJECT / "content" / "accessibility.yml"
HEAD = """# yaml-language-server: $schema=schema/accessibility-record.json
# What the checks in a real browser found. `make accessibility-record` writes this file: not to be edited by hand.
"""


class Recorder:
    """Gathers what each test reports."""

    def __init__(self, day: date) -> None:
        self._day = day
        self._tests: Counter[str] = Counter()
        self._said: dict[str, Any] = {"pages": 0}

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Count a test, and keep what it says of itself."""
        if report.when != "call":
            return
        self._tests[report.nodeid.split("::")[0]] += 1
        for name, value in report.user_properties:
            self._said[name] = self._said["pages"] + int(str(value)) if name == "pages" else value

    def pytest_sessionfinish(self, exitstatus: int) -> None:
        """Write the record, if all went well."""
        if exitstatus:
            print("\nNot recorded: something failed")
            return
        PLACE.write_text(HEAD + yaml.safe_dump(dict(self._fields()), sort_keys=False, width=120), encoding="utf-8")
        print(f"\nRecorded in {PLACE.relative_to(PROJECT)}")

    def _fields(self) -> Iterator[tuple[str, object]]:
        framework = load(PROJECT / "content").catalogue.framework
        yield "id", "accessibility"
        yield "on", self._day
        yield "edition", framework.value.edition if framework else ""
        yield "browser", self._said["browser"]
        yield "axe", self._said["axe"]
        yield "pages", self._said["pages"]
        yield "settings", [f"{width} pixels wide, {scheme} colours" for width, scheme, _ in SETTINGS]
        yield "violations", 0
        yield "checks", [{"what": _sentence(path), "tests": count} for path, count in sorted(self._tests.items())]


def _sentence(path: str) -> str:
    """The first line of what a file of tests says of itself."""
    module = import_module(path.removesuffix(".py").replace("/", "."))
    return (module.__doc__ or path).splitlines()[0]


def pytest_addoption(parser: pytest.Parser) -> None:
    """--record-day: the day of the run, if it is not today."""
    parser.addoption("--record-day", type=date.fromisoformat, default=None, help="The day to record. Default: today.")


def pytest_configure(config: pytest.Config) -> None:
    """Where tests are spread over processes, the one that gathers their reports writes."""
    if not hasattr(config, "workerinput"):
        config.pluginmanager.register(Recorder(config.getoption("--record-day") or date.today()))
