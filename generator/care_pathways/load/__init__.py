"""The folder of content to a catalogue, with every problem found on the way."""

from collections.abc import MutableMapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from care_pathways.catalogue import Catalogue
from care_pathways.diagnostics import Diagnostic, errors
from care_pathways.load.files import find
from care_pathways.load.layers import Layer, layers_of_area
from care_pathways.load.pictures import read_logo
from care_pathways.load.records import Values, read_file
from care_pathways.load.results import FileRecords
from care_pathways.model.local.kinds import AREA
from care_pathways.source import SourceFile, digest_of

Memory = MutableMapping[str, tuple[str, FileRecords, SourceFile]]
"""What was read before, by file name: the hash of its bytes, its records, its text. Unchanged files stay."""


@dataclass(frozen=True)
class Loaded:
    """The catalogue, the problems found while reading, and the text of every file for the reports."""

    catalogue: Catalogue
    diagnostics: tuple[Diagnostic, ...]
    files: dict[str, SourceFile]

    @property
    def whole(self) -> bool:
        """Was everything read? If not, what is missing may only be unreadable."""
        return not errors(self.diagnostics)


def load(
    content: Path | Sequence[Layer],
    memory: Memory | None = None,
    values: Values | None = None,
    *,
    older: bool = False,
) -> Loaded:
    """Read every file of the national text in a folder, or of some layers. Never raises for what an author can do.

    An `older` text is read with today's model: a field that was renamed since is known by its first name too.
    """
    layers = [Layer(folder=content)] if isinstance(content, Path) else content
    memory = {} if memory is None else memory
    diagnostics: list[Diagnostic] = []
    results: list[FileRecords] = []
    files: dict[str, SourceFile] = {}
    for origin, found in ((layer.origin, found) for layer in layers for found in find(layer)):
        if isinstance(found, Diagnostic):
            diagnostics.append(found)
            continue
        digest = digest_of(found.raw)
        known = memory.get(found.name)
        if not known or known[0] != digest:
            text = found.raw.decode("utf-8", "replace").replace("\r\n", "\n")
            known = memory[found.name] = (
                digest,
                read_file(found, origin, values, older=older),
                SourceFile(found.name, text),
            )
        results.append(known[1])
        files[found.name] = known[2]
    if pictures := _logo(layers, results):
        results.append(pictures)
        files.update((record.file.name, record.file) for record in pictures.records)
    for result in results:
        diagnostics.extend(result.diagnostics)
    catalogue = Catalogue(
        (record for result in results for record in result.records),
        (name for result in results for name in result.broken),
    )
    return Loaded(catalogue, tuple(diagnostics), files)


def _logo(layers: Sequence[Layer], results: Sequence[FileRecords]) -> FileRecords | None:
    area = next((record for result in results for record in result.records if record.kind == AREA.name), None)
    return read_logo(area, next(layer.folder.parent for layer in layers if layer.one_file)) if area else None


__all__ = ["Layer", "Loaded", "Memory", "Values", "layers_of_area", "load"]
