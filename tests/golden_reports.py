"""Golden files of what is worked out for colleagues: what changed, is due, is asked of an area, and review packs."""

import json
from collections.abc import Iterator
from datetime import date, timedelta

from care_pathways.analysis.changes import differences
from care_pathways.analysis.due import due
from care_pathways.analysis.review_parts import parts
from care_pathways.analysis.review_rows import rows
from care_pathways.analysis.review_scope import scope
from care_pathways.analysis.slots import answers
from care_pathways.catalogue import Catalogue
from care_pathways.cli.changes import markdown, text
from care_pathways.editor.schema import form_of
from care_pathways.exports.edition import edition_of
from care_pathways.exports.review import document, workbook
from care_pathways.exports.word import as_file
from care_pathways.model.cluster import Cluster
from care_pathways.model.intervention import Intervention
from care_pathways.model.lists import Helpline
from care_pathways.model.local.service import Service
from care_pathways.model.package import Package
from care_pathways.pages.revisit import everywhere, leaflets_about, pages_about
from care_pathways.site import Report

from tests import golden_files

LATER = date(2026, 6, 30)
SOON = timedelta(days=200)
ASKED = (("cluster", "2"), ("page", "people/another"))


def changed(old: Catalogue, new: Catalogue) -> Iterator[str]:
    """What each reader is told of what changed between two versions."""
    found = differences(old, new)
    yield text(old, new, found)
    yield markdown(old, new, found)


def fallen_due(catalogue: Catalogue) -> Iterator[str]:
    """Everything that is due half a year later, or soon."""
    for item in due(catalogue, LATER, SOON):
        late = "late" if item.late(LATER) else "in time"
        yield f"{item.group} | {item.on} ({late}) | {item.words} | {item.owner} | {item.uses} | {item.mark}"


def of_whole(report: Report) -> Iterator[tuple[str, str]]:
    """What is due of complete records, and what is wrong with them."""
    yield "whole-report-due.txt", "\n".join(fallen_due(report.catalogue.national)) + "\n"
    yield "whole-report-problems.txt", "\n".join(problems(report)) + "\n"


def problems(report: Report) -> Iterator[str]:
    """Each problem that is shown, and each that is borne with for a time."""
    for state, found in (("shown", report.diagnostics), ("hidden", report.hidden)):
        for one in found:
            yield f"{state} | {one.mark.file}:{one.mark.line} | {one.severity} {one.code} | {one.message} | {one.hint}"


def asked(catalogue: Catalogue) -> Iterator[str]:
    """What the national text asks of an area, and how much of it is answered."""
    for answer in answers(catalogue):
        still = "open" if answer.empty else "answered"
        yield f"{answer.slot.asks} ({answer.cluster}): {answer.filled} of {answer.of}, {still}"


def standing_at(catalogue: Catalogue) -> Iterator[str]:
    """Where each line for help stands, and what a cluster and a help have to do with."""
    named = [*(("helpline", key) for key in catalogue.helplines), ("cluster", 2), ("intervention", "walking")]
    for name in named:
        pages = "; ".join(f"{view}: {', '.join(found)}" for view, found in pages_about(catalogue, [name]).items())
        more = (*everywhere(catalogue, [name]), *leaflets_about(catalogue, [name]))
        yield f"{name[0]} {name[1]} | {pages} | {', '.join(more)}"


def forms(catalogue: Catalogue) -> Iterator[str]:
    """What the editor draws for a record of each of these kinds."""
    for model in (Intervention, Cluster, Package, Helpline, Service):
        yield json.dumps(form_of(model, catalogue, "id").schema, indent=1, ensure_ascii=False)


def packs(catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    """Each pack for reviewers: the workbook cell by cell, and the document to read."""
    edition = edition_of(catalogue, "Waymark")
    for what, key in ASKED:
        for part in parts(catalogue, scope(catalogue, what, key)):
            found = rows(catalogue, part.scope)
            begin = f"review-{part.scope.name}"
            book = workbook(part, found, edition, "Waymark")
            yield f"{begin}.xlsx.txt", "\n".join(golden_files.workbook(book)) + "\n"
            paper = as_file(document(part, found, edition.edition), edition, "Waymark", "")
            yield f"{begin}.docx.txt", "\n".join(golden_files.document(paper)) + "\n"
