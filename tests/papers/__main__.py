"""make release-papers: the parts of a release with their licences, and the known faults in them, as files to keep.

The parts that pip installed come from cyclonedx-py, the few that lie in the repository from vendored.json beside this
file. pip-audit asks the registry about known faults; where that cannot be reached, it says so and the rest is written.
"""

import argparse
import csv
import json
import subprocess
import sys
from hashlib import sha256
from pathlib import Path
from typing import Any

PROJECT = Path(__file__).parent.parent.parent
VENDORED = Path(__file__).parent / "vendored.json"
LOCK = "requirements/site.txt"

Component = dict[str, Any]
"""As CycloneDX writes it."""


def main() -> int:
    """0 when all was written; 1 when a part has a known fault."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("tools", type=Path, help="The folder of programs that holds cyclonedx-py and pip-audit.")
    asked.add_argument("site", type=Path, help="The Python that has what the site needs, and nothing else.")
    asked.add_argument("to", type=Path, help="The folder for the papers.")
    given = asked.parse_args()
    given.to.mkdir(parents=True, exist_ok=True)
    parts = _parts(given.tools, given.site)
    _write(given.to / "parts.cdx.json", json.dumps(parts, indent=1, ensure_ascii=False) + "\n")
    _licences(given.to / "licences.csv", parts["components"])
    print(f"{given.to}: {len(parts['components'])} parts with their licences")
    return _faults(given.tools, given.to / "known-faults.json")


def _parts(tools: Path, site: Path) -> dict[str, Any]:
    """The bill of materials of what is installed, and of what lies in the repository."""
    command: list[str | Path] = [tools / "cyclonedx-py", "environment", site]
    command += ["--pyproject", "pyproject.toml", "--output-reproducible"]
    found = subprocess.run(command, cwd=PROJECT, check=True, stdout=subprocess.PIPE)
    parts: dict[str, Any] = json.loads(found.stdout)
    ours = list(map(_component, json.loads(VENDORED.read_text(encoding="utf-8"))))
    parts["components"] += ours
    root = parts["metadata"]["component"]["bom-ref"]
    for edge in parts["dependencies"]:
        if edge["ref"] == root:
            edge["dependsOn"] = sorted([*edge.get("dependsOn", ()), *(part["bom-ref"] for part in ours)])
    parts["dependencies"] += [{"ref": part["bom-ref"]} for part in ours]
    return parts


def _component(part: dict[str, Any]) -> Component:
    return {
        "bom-ref": part["purl"],
        "type": "library",
        "name": part["name"],
        "version": part["version"],
        "purl": part["purl"],
        "licenses": [{"license": {"id": part["licence"], "acknowledgement": "declared"}}],
        "externalReferences": [{"type": "vcs", "url": part["address"]}],
        "components": [_file(name) for name in part["files"]],
    }


def _file(name: str) -> Component:
    digest = sha256((PROJECT / name).read_bytes()).hexdigest()
    return {"type": "file", "name": name, "hashes": [{"alg": "SHA-256", "content": digest}]}


def _licences(path: Path, parts: list[Component]) -> None:
    rows = sorted((part["name"], part["version"], licence(part)) for part in parts)
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows((("part", "version", "licence"), *rows))


def licence(part: Component) -> str:
    """Its licence by the short name where the part gives one, else in the words that it gives."""
    given = part.get("licenses", ())
    exact = [found["expression"] for found in given if "expression" in found]
    exact += [found["license"]["id"] for found in given if "id" in found.get("license", ())]
    told = [found["license"]["name"].split(" :: ")[-1] for found in given if "name" in found.get("license", ())]
    return " AND ".join(exact or told) or "not told"


def _faults(tools: Path, path: Path) -> int:
    path.unlink(missing_ok=True)
    command: list[str | Path] = [tools / "pip-audit", "--disable-pip", "--require-hashes", "--requirement", LOCK]
    command += ["--progress-spinner", "off", "--format", "json", "--output", path]
    asked = subprocess.run(command, cwd=PROJECT, check=False, capture_output=True, text=True)
    parts = json.loads(path.read_text(encoding="utf-8"))["dependencies"] if path.exists() else []
    faulty = [part for part in parts if part.get("vulns")]
    unknown = [part["name"] for part in parts if "skip_reason" in part]
    if len(unknown) == len(parts):  # "none found" would be no finding
        path.unlink(missing_ok=True)
        lines = [line for line in asked.stderr.splitlines() if line.strip()] if asked.returncode else []
        why = lines[-1][:200] if lines else "what answers here knows of no part"
        print(f"Known faults were not looked up: {why}", file=sys.stderr)
        return 0
    print(
        f"Known faults: {sum(len(part['vulns']) for part in faulty)}, looked up for {len(parts) - len(unknown)} parts"
    )
    for part in faulty:
        for fault in part["vulns"]:
            mended = ", ".join(fault["fix_versions"]) or "no version yet"
            print(f"  {part['name']} {part['version']}: {fault['id']}, mended in {mended}", file=sys.stderr)
    if unknown:
        print(f"  Not known to the registry: {', '.join(unknown)}", file=sys.stderr)
    return 1 if faulty or unknown else 0


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
