"""Evidence must not rest on guidance that has been replaced or withdrawn, or that is not in force."""

from collections.abc import Iterator

from care_pathways.catalogue import Catalogue, Record
from care_pathways.diagnostics import Diagnostic
from care_pathways.model.guidance import Guidance, GuidanceStatus
from care_pathways.model.statement import Force, SourceStatement, StatementStatus
from care_pathways.words.grammar import either

SAYS = {
    GuidanceStatus.REPLACED: ("replaced-guidance", "was replaced"),
    GuidanceStatus.WITHDRAWN: ("withdrawn-guidance", "was withdrawn"),
    GuidanceStatus.NOT_IN_FORCE: ("guidance-not-in-force", "is not in force"),
    GuidanceStatus.AWAITED: ("guidance-not-in-force", "has been announced, but no publication was found"),
}


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """What packages and interventions cite can be cited."""
    for guidance in catalogue.guidance.values():
        if guidance.value.status.citable:
            continue
        code, said = SAYS[guidance.value.status]
        for use in catalogue.where_used.get(guidance.name, []):
            if use.by.kind == "guidance" or "see_also" in use.keys:
                continue
            instead = named(catalogue, guidance)
            message = f"{guidance.value.reference} {said}" + (f": use {instead}" if instead else "")
            hint = "Cite what stands in its place, and check the number of the recommendation"
            yield Diagnostic(use.by.at(*use.keys), code, message, hint if instead else "Find another source")
    for key, line in catalogue.statements.items():
        if gone := _gone(line.statement):
            for use in catalogue.where_used.get(("statement", key), []):
                hint = line.statement.note or "Find what stands in its place"
                yield Diagnostic(use.by.at(*use.keys), "deleted-statement", f"{key} {gone}", hint)


def _gone(statement: SourceStatement) -> str:
    if statement.status is StatementStatus.DELETED:
        return "is no longer in its source"
    return "is repealed" if statement.law and statement.law.force is Force.REPEALED else ""


def named(catalogue: Catalogue, guidance: Record[Guidance]) -> str:
    """What to cite instead, by the references that people quote."""
    keys = guidance.value.use_instead or guidance.value.replaced_by
    found = [catalogue.guidance[key].value for key in keys if key in catalogue.guidance]
    return either(f"{item.reference} ({item.id})" for item in found)
