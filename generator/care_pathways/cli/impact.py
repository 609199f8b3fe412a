"""care-pathways impact: what to look at again when a guidance source or a statement of it changes or is replaced."""

import json
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime

import click

from care_pathways.analysis.impact import Impact, Place, already_citing
from care_pathways.analysis.impact import impact as impact_of
from care_pathways.catalogue import Catalogue, Record
from care_pathways.catalogue.statements import source_of
from care_pathways.checked import check
from care_pathways.cli.named import named
from care_pathways.cli.project import project_option
from care_pathways.home import Project
from care_pathways.model.guidance import Guidance
from care_pathways.pages.revisit import leaflets_about, pages_about
from care_pathways.words.grammar import commas, counted, either, semicolons
from care_pathways.words.marks import AUDIENCE, CHECK, STATUS


@click.command(short_help="What to look at again when a source changes or is replaced.")
@click.argument("key", metavar="ID")
@click.option("--replaced-by", "new", metavar="ID", help="The source that takes its place.")
@project_option
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="How to print.")
def impact(key: str, new: str | None, project: Project, form: str) -> None:
    """List each statement that rests on a guidance source, with its line, what it says and the role that answers for
    it; then the clusters, leaflets and pages in all views that a change reaches. ID is a source, or one statement.

    \b
    Examples:
      care-pathways impact cg178
      care-pathways impact cg178/family-intervention-sessions
      care-pathways impact cg185 --replaced-by ng999
      care-pathways impact ng222 --format json
    """
    catalogue = check(project.layers, datetime.now(UTC).date()).catalogue
    if key.partition("/")[2]:
        named(catalogue, key)  # says what comes near, where no statement is called so
        if new:
            raise click.UsageError(f"A source takes the place of a source: ask for {source_of(key)}, not for {key}.")
    found = impact_of(catalogue, _source(catalogue, source_of(key)), catalogue.statements.get(key.lower()))
    newer = _source(catalogue, new) if new else None
    if newer:
        _can_replace(found.source, newer)
    if form == "json":
        click.echo(json.dumps(_fields(catalogue, found, newer), indent=2, ensure_ascii=False))
    else:
        click.echo("\n".join(_lines(catalogue, found, newer)))


def _source(catalogue: Catalogue, key: str) -> Record[Guidance]:
    name = named(catalogue, key, "guidance")[0]
    return catalogue.guidance[name.key]


def _can_replace(old: Record[Guidance], new: Record[Guidance]) -> None:
    if new.key == old.key:
        raise click.UsageError(f"{old.value.reference} cannot take its own place.")
    if not new.value.status.citable:
        status = STATUS[new.value.status].text.lower()
        instead = new.value.use_instead or new.value.replaced_by
        hint = f" Use {either(instead)}." if instead else ""
        raise click.UsageError(f"{new.value.reference} ({new.key}) may not be cited: it is {status}.{hint}")


def _lines(catalogue: Catalogue, found: Impact, new: Record[Guidance] | None) -> Iterator[str]:
    source, views = found.source.value, pages_about(catalogue, found.names)
    leaflets, owners = leaflets_about(catalogue, found.names), _owners(found)
    yield f"{source.reference} ({source.id}): {source.title}. {STATUS[source.status].text}"
    if found.statement:
        number = found.statement.statement.number or "no number known"
        yield f"{found.statement.key} ({number}; {found.statement.strength}): {found.statement.statement.text}"
    yield ""
    if new:
        yield from _replacing(found, new.value)
        yield ""
    yield f"{counted(len(found.statements), 'statement rests', 'statements rest')} on it"
    for place in found.statements:
        yield from _place(place)
    yield f"{counted(len(found.others), 'place only names', 'places only name')} it"
    for place in found.others:
        yield from _place(place)
    yield f"Review owners: {commas(f'{role} ({number})' for role, number in owners.items()) or 'none'}"
    yield f"Clusters: {commas(map(str, found.clusters)) or 'none'}"
    yield f"{counted(sum(map(len, views.values())), 'page')} to look at"
    for view, addresses in views.items():
        for address in addresses:
            yield f"  /{address}  ({AUDIENCE[view] if view else 'For all'})"
    yield f"{counted(len(leaflets), 'leaflet')} to print again"
    for address in leaflets:
        yield f"  /{address}"


def _replacing(found: Impact, new: Guidance) -> Iterator[str]:
    old, both = found.source.value, already_citing(found.statements, new.id)
    yield f"If {new.reference} ({new.id}) takes its place"
    yield f"  {counted(len(found.statements), 'statement')} would cite {new.id}. For each, find its recommendation in"
    yield "  the new source, compare the strength, and set the check to what you have seen."
    if both:
        yield f"  {counted(len(both), 'of them stands', 'of them stand')} in a record that cites {new.id} already."
    yield f"  In content/guidance/{old.id}.yml: status: replaced, replaced_by: [{new.id}]"


def _place(place: Place) -> Iterator[str]:
    use, mention = place.use, place.mention
    yield f"  {use.mark}  {use.by.kind} {use.by.key}, {use.field}"
    words = [
        mention.recommendation or "",
        CHECK[mention.check].text if mention.check else "",
        place.owner or "no review owner",
    ]
    strength = f"{mention.strength}: " if mention.strength else ""
    yield f"      {strength}{' '.join(mention.text.split())} ({semicolons(word for word in words if word)})"


def _owners(found: Impact) -> Counter[str]:
    return Counter(place.owner or "no owner named" for place in found.places)


def _fields(catalogue: Catalogue, found: Impact, new: Record[Guidance] | None) -> dict[str, object]:
    views = pages_about(catalogue, found.names)
    both = already_citing(found.statements, new.key) if new else ()
    return {
        "id": found.statement.key if found.statement else found.source.key,
        "replaced_by": new.key if new else None,
        "places": [
            {
                "at": str(place.use.mark),
                "kind": place.use.by.kind,
                "id": str(place.use.by.key),
                "field": place.use.field,
                "part": place.mention.part,
                "says": place.mention.text,
                "recommendation": place.mention.recommendation,
                "strength": place.mention.strength,
                "check": place.mention.check,
                "owner": place.owner,
                "would_cite": new.key if new and place.mention.part.cites else None,
                "cites_it_already": place in both,
            }
            for place in found.places
        ],
        "clusters": list(found.clusters),
        "pages": {view.value if view else "all": addresses for view, addresses in views.items()},
        "leaflets": leaflets_about(catalogue, found.names),
    }
