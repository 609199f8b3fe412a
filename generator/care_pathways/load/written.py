"""A hand-written page to its record: front matter in YAML, then Markdown."""

from pathlib import PurePosixPath

from pydantic import ValidationError

from care_pathways.catalogue import Record
from care_pathways.diagnostics import Diagnostic, Mark
from care_pathways.load.faults import faults
from care_pathways.load.files import Found
from care_pathways.load.results import FileRecords
from care_pathways.model.written import WrittenPage
from care_pathways.source import SourceFile, decode, digest_of, front_matter, read

BEGIN = "Begin it with a line of ---, then title: and description:, then a line of ---"


def read_page(found: Found) -> FileRecords:
    """The page in a Markdown file."""
    key = PurePosixPath(*PurePosixPath(found.name).parts[2:]).with_suffix("").as_posix()

    def broken(*problems: Diagnostic) -> FileRecords:
        return FileRecords((), problems, (("page", key),))

    text = decode(found.name, found.raw)
    if isinstance(text, Diagnostic):
        return broken(text)
    head, body, body_line = front_matter(text)
    if not head:
        return broken(Diagnostic(Mark(found.name), "missing-field", "The page has no front matter", BEGIN))
    parsed = read(found.name, head.encode())
    if parsed.problems:
        return broken(*parsed.problems)
    if not isinstance(parsed.value, dict):
        return broken(Diagnostic(Mark(found.name, 2), "wrong-value", "The front matter needs fields", BEGIN))
    file = SourceFile(found.name, head, body_line, digest_of(found.raw))
    try:
        page = WrittenPage.model_validate({"id": key, "body": body, **parsed.value})
    except ValidationError as problem:
        return broken(*faults(problem, WrittenPage, file, ()))
    return FileRecords((Record(kind="page", key=key, value=page, file=file),))
