"""How others can build on the content: every form that it comes in, with examples that the tests run."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from care_pathways.catalogue import Catalogue
from care_pathways.download import Download
from care_pathways.page import Link, Page, ResultKind, SearchText
from care_pathways.pages import addresses
from care_pathways.words import descriptions

RECORDS = """\
import json

with open("data/v1/clusters.json", encoding="utf-8") as file:
    clusters = json.load(file)

print(clusters["edition"], clusters["note"])
for cluster in clusters["records"]:
    print(cluster["number"], cluster["people"]["title"])
"""
SCHEMA = """\
import json
from pathlib import Path

import jsonschema

file = json.loads(Path("data/v1/packages.json").read_text(encoding="utf-8"))
schema = json.loads(Path("data/v1", file["$schema"]).read_text(encoding="utf-8"))
jsonschema.validate(file, schema)
"""
ROWS = """\
import csv
import json

with open("downloads/evidence.csv", encoding="utf-8-sig", newline="") as file:
    rows = [
        {name: text.removeprefix("'") for name, text in row.items()}
        for row in csv.DictReader(file)
    ]
with open("downloads/evidence.csv-metadata.json", encoding="utf-8") as file:
    about = json.load(file)

print(len(rows), rows[0]["claim"], about["dc:rights"])
"""
FHIR = """\
from pathlib import Path

from fhir.resources.R4B.bundle import Bundle

bundle = Bundle.model_validate_json(Path("data/fhir/r4/bundle.json").read_bytes())
for entry in bundle.entry:
    print(entry.fullUrl, entry.resource.title)
"""
CHECKSUMS = """\
import hashlib
import json
from pathlib import Path

manifest = json.loads(Path("downloads/manifest.json").read_text(encoding="utf-8"))
for file in manifest["files"]:
    assert hashlib.sha256(Path(file["name"]).read_bytes()).hexdigest() == file["sha256"]
"""
LINES_SHOWN = 16


@dataclass(frozen=True, kw_only=True)
class Data:
    """All that the template sees. `beginning` is how a file of records begins; `feed` is empty without a feed."""

    downloads: Link
    beginning: str
    records: str
    schema: str
    rows: str
    fhir: str
    checksums: str
    kinds: tuple[Link, ...]
    twins: bool
    feed: str


def pages(catalogue: Catalogue, files: Sequence[Download], twins: bool) -> Iterator[Page]:
    """One page, when there is anything to take away."""
    if files:
        yield Page(
            address=addresses.address(addresses.DATA),
            title="Data to build on",
            description=descriptions.DATA,
            template="shared/data.html",
            view=partial(view, catalogue, files, twins),
            trail=(Link("About", addresses.ABOUT),),
            search=SearchText(
                kind=ResultKind.ABOUT,
                group="",
                words="API JSON schema CSV FHIR Markdown llms.txt Atom feed RSS open data licence",
            ),
        )


def view(catalogue: Catalogue, files: Sequence[Download], twins: bool) -> Data:
    """What the page shows."""
    records = [file for file in files if file.name.startswith("data/v1/") and "/schema/" not in file.name]
    clusters = next((file.raw.decode() for file in records if file.name.endswith("/clusters.json")), "")
    return Data(
        downloads=Link("Downloads", addresses.DOWNLOADS),
        beginning="\n".join([*clusters.splitlines()[:LINES_SHOWN], " ..."]),
        records=RECORDS,
        schema=SCHEMA,
        rows=ROWS,
        fhir=FHIR,
        checksums=CHECKSUMS,
        kinds=tuple(Link(file.name, f"/{file.name}") for file in records),
        twins=twins,
        feed=addresses.FEED if catalogue.changes else "",
    )
