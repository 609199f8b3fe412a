"""Every record as JSON."""

import json
from pathlib import Path

import jsonschema
import pytest
from care_pathways.analysis.told import told
from care_pathways.exports import records
from care_pathways.exports.edition import edition_of
from care_pathways.exports.records import FOLDER, PUBLISHED, Index, RecordFile, stem
from care_pathways.model.kinds import KINDS, Kind
from care_pathways.site import Site, build, check

from tests.conftest import DAY, PROJECT
from tests.reviewing import sign


@pytest.fixture(scope="module")
def files(real_site: Site) -> dict[str, bytes]:
    """The files of the real site that can be downloaded, by name."""
    return {file.name: file.raw for file in real_site.downloads}


@pytest.mark.parametrize("kind", PUBLISHED, ids=lambda kind: kind.name)
def test_what_is_read_back_is_what_was_written(real_site: Site, files: dict[str, bytes], kind: Kind) -> None:
    """Every record of a kind, equal in every field, sorted, and under the edition of the content."""
    found = RecordFile[kind.model].model_validate_json(files[f"{FOLDER}{stem(kind)}.json"])  # type: ignore[name-defined]

    catalogue = real_site.report.catalogue
    values = {record.key: record.value for record in catalogue.records(kind.name)}
    if kind.name == "page":  # what the records of review say stands in it already
        bodies = {key: told(catalogue, page.value.body) for key, page in catalogue.written.items()}
        assert "](told:" not in "".join(bodies.values())
        values = {key: value.model_copy(update={"body": bodies[key]}) for key, value in values.items()}
    assert found.records == tuple(values[key] for key in sorted(values))
    assert catalogue.framework
    assert (found.edition, found.kind) == (catalogue.framework.value.edition, kind.name)


def test_each_file_holds_to_the_schema_that_it_names(files: dict[str, bytes]) -> None:
    """As another program would check it; and a field that nobody described is refused."""
    for name, raw in files.items():
        if not name.startswith(FOLDER) or "/schema/" in name:
            continue
        file = json.loads(raw)
        schema = json.loads(files[FOLDER + file["$schema"]])
        jsonschema.Draft7Validator.check_schema(schema)
        jsonschema.validate(file, schema)
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate({**file, "more": 1}, schema)


def test_the_index_names_every_file(files: dict[str, bytes]) -> None:
    """With the number of its records, and a schema that is there."""
    index = Index.model_validate_json(files[f"{FOLDER}index.json"])

    assert {file.file for file in index.files} == {f"{stem(kind)}.json" for kind in PUBLISHED}
    for file in index.files:
        assert len(json.loads(files[FOLDER + file.file])["records"]) == file.records
        assert FOLDER + file.schema_ in files


def test_every_kind_is_published_but_what_the_project_bears_with() -> None:
    """A new kind of record is published without a further line."""
    assert {kind.name for kind in KINDS} - {kind.name for kind in PUBLISHED} == {"suppression", "published"}


def test_nobody_is_said_to_have_reviewed_what_nobody_reviewed(files: dict[str, bytes]) -> None:
    """Each file says so at its beginning."""
    assert all(
        json.loads(raw)["note"].startswith("Not clinically reviewed.")
        for name, raw in files.items()
        if name.startswith(FOLDER) and "/schema/" not in name
    )


def test_a_review_is_told(content: Path) -> None:
    """When some text was reviewed, the files say that it was a part."""
    sign(content, ("package", "01-first"))

    edition = edition_of(check(content, DAY).catalogue, "Waymark")

    assert edition.note.startswith("Clinically reviewed only in part")


def test_a_look_at_the_sources_is_no_clinical_review(content: Path) -> None:
    """Whoever compared every statement with its source has not judged it as a clinician."""
    sign(content, ("package", "01-first"), about={"kind": "sources"})

    edition = edition_of(check(content, DAY).catalogue, "Waymark")

    assert edition.note.startswith("Not clinically reviewed.")


def test_a_record_is_published_with_the_state_that_its_reviews_bear_out(content: Path) -> None:
    """Whatever its file says; the review itself is published with the words that were read."""
    sign(content, ("package", "01-first"))
    catalogue = check(content, DAY).catalogue
    edition = edition_of(catalogue, "Waymark")

    made = {file.name: json.loads(file.raw) for file in records.downloads(catalogue, edition) if file.rows}

    assert made[f"{FOLDER}packages.json"]["records"][0]["review"]["state"] == "clinically-reviewed"
    read = {item["words"] for item in made[f"{FOLDER}reviews.json"]["records"][0]["statements"]}
    assert "Short help close to home." in read


def test_the_same_content_makes_the_same_bytes(content: Path) -> None:
    """Twice, from nothing."""
    first, second = (build(check(content, DAY), PROJECT / "theme", downloads=True).downloads for _ in range(2))

    assert first == second


def test_records_are_sorted_by_number_or_id(content: Path) -> None:
    """Whatever the order of the files."""
    catalogue = check(content, DAY).catalogue
    edition = edition_of(catalogue, "Waymark")

    made = {file.name: json.loads(file.raw) for file in records.downloads(catalogue, edition) if file.rows}

    assert [item["number"] for item in made[f"{FOLDER}clusters.json"]["records"]] == list(range(22))
    assert [item["id"] for item in made[f"{FOLDER}guidance.json"]["records"]] == ["cg9", "ng1"]
