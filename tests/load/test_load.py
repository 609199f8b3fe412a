"""The folder of content to a catalogue."""

from pathlib import Path

from care_pathways.load import Memory, load


def test_every_kind_is_read(content: Path) -> None:
    """Folders, list files and hand-written pages all arrive."""
    catalogue = load(content).catalogue

    assert len(catalogue.clusters) == 22
    assert set(catalogue.packages) == {1}
    assert set(catalogue.interventions) == {"listening", "guided-help", "walking"}
    assert set(catalogue.guidance) == {"ng1", "cg9"}
    assert set(catalogue.helplines) == {"emergency"}
    assert set(catalogue.written) == {"people/reviews"}


def test_only_changed_files_are_read_again(content: Path) -> None:
    """A record of an unchanged file is the same object; an edited one is new."""
    memory: Memory = {}
    before = load(content, memory).catalogue
    path = content / "guidance" / "ng1.yml"
    path.write_text(path.read_text().replace("Guideline NG1", "Another title"))

    after = load(content, memory).catalogue

    assert after.guidance["cg9"] is before.guidance["cg9"]
    assert after.guidance["ng1"].value.title == "Another title"


def test_a_removed_file_is_gone(content: Path) -> None:
    """Memory does not keep what the folder no longer holds."""
    memory: Memory = {}
    load(content, memory)
    (content / "glossary.yml").unlink()

    assert load(content, memory).catalogue.terms == {}


def test_hidden_files_and_schemas_are_not_content(content: Path) -> None:
    """Editors' files and our own schema folder are passed over."""
    (content / ".DS_Store").write_bytes(b"\x00")
    (content / "schema").mkdir()
    (content / "schema" / "cluster.json").write_text("{}")

    assert load(content).diagnostics == ()
