"""Everything in one zip, and the list of it."""

import json
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import jsonschema
from care_pathways.exports.archive import ARCHIVE, MANIFEST, SCHEMA, Manifest
from care_pathways.site import Site, build, check

from tests.conftest import DAY, PROJECT


def test_the_zip_holds_every_file_as_it_is_on_the_site(real_site: Site) -> None:
    """All downloads but the zip itself, each under its own name."""
    files = {file.name: file.raw for file in real_site.downloads}
    with ZipFile(BytesIO(files.pop(ARCHIVE))) as archive:
        assert archive.testzip() is None
        assert {name: archive.read(name) for name in archive.namelist()} == files


def test_the_list_has_the_size_and_the_checksum_of_each(real_site: Site) -> None:
    """Of every file but itself and the zip, and it holds to its schema."""
    files = {file.name: file for file in real_site.downloads}
    manifest = Manifest.model_validate_json(files[MANIFEST].raw)

    assert {file.name for file in manifest.files} == set(files) - {MANIFEST, ARCHIVE}
    for file in manifest.files:
        raw = files[file.name].raw
        assert (file.bytes, file.sha256, file.rows) == (len(raw), sha256(raw).hexdigest(), files[file.name].rows)
    jsonschema.validate(json.loads(files[MANIFEST].raw), json.loads(files[SCHEMA].raw))


def test_the_same_content_makes_the_same_zip(content: Path) -> None:
    """Its files bear the day of the edition."""
    first, second = (
        next(
            file.raw
            for file in build(check(content, DAY), PROJECT / "theme", downloads=True).downloads
            if file.name == ARCHIVE
        )
        for _ in range(2)
    )

    assert first == second
    with ZipFile(BytesIO(first)) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(2026, 1, 2, 0, 0, 0)}
