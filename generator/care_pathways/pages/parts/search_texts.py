"""What the search knows of each page: its kind and group, other ways to say it, a summary, and words from its body."""

import re
from collections.abc import Iterable

from care_pathways.analysis.told import told
from care_pathways.catalogue import Catalogue, Record
from care_pathways.model.audience import Audience
from care_pathways.model.cluster import Cluster
from care_pathways.model.guidance import Guidance
from care_pathways.model.intervention import Intervention
from care_pathways.model.lists import Term
from care_pathways.model.package import Package
from care_pathways.model.written import WrittenPage
from care_pathways.page import ResultKind, SearchText
from care_pathways.words.grammar import in_words
from care_pathways.words.marks import GUIDANCE_KIND, KIND, PEOPLE_KIND, STATUS

HELPING = {
    Audience.PEOPLE: ResultKind.WHAT_CAN_HELP,
    Audience.PROFESSIONALS: ResultKind.INTERVENTION,
    Audience.COMMISSIONERS: ResultKind.INTERVENTION,
}
_HEADING = re.compile(r"^#+\s+(.*)$|\*\*(.+?)\*\*", re.MULTILINE)
_MARKS = re.compile(r"\]\([^)]*\)|[*_`#\[\]]")


def cluster(catalogue: Catalogue, audience: Audience, item: Cluster) -> SearchText:
    """A cluster: its number in digits and in words, its labels and what people say; then its package."""
    record = catalogue.packages.get(item.number)
    group = catalogue.groups.named(item.group)
    people = audience is Audience.PEOPLE
    named = (f"cluster {item.number}", f"cluster {in_words(item.number)}", item.label.text)
    words = (*named, *item.people.words_people_use) if people else (*named, item.people.title)
    return SearchText(
        kind=ResultKind.CLUSTER,
        group=(group.people_name if people else group.name) if group else "",
        references=(str(item.number), f"cluster {item.number}", f"cluster {in_words(item.number)}"),
        words=lines(words),
        summary=plain(item.people.in_short)
        if people
        else lines(statement.text for statement in item.facts.summary[:1]),
        body=plain(lines(_cluster_body(audience, item, record.value if record else None))),
    )


def _cluster_body(audience: Audience, item: Cluster, package: Package | None) -> tuple[str, ...]:
    diagnoses = tuple(f"{diagnosis.name} {diagnosis.code}" for diagnosis in item.facts.diagnoses.likely)
    if audience is Audience.PEOPLE:
        return (*item.people.experiences, package.people.summary if package else "")
    if audience is Audience.PROFESSIONALS:
        return (*diagnoses, item.people.in_short, *(package.team if package else ()))
    indicators = tuple(indicator.text for indicator in package.commissioners.indicators) if package else ()
    return (*indicators, *((package.setting, *package.team) if package else ()))


def intervention(catalogue: Catalogue, audience: Audience, item: Intervention) -> SearchText:
    """An intervention: its title in the words of the other readers, what it is, who it is for and who delivers it."""
    people = audience is Audience.PEOPLE
    measures = tuple(catalogue.measures[key].value.name for key in item.measures)
    if people:
        body = (item.people.how_it_works or "", *item.people.benefits)
    elif audience is Audience.PROFESSIONALS:
        body = (*item.professionals.aims, *item.delivered_by, *measures, item.people.what)
    else:
        body = (*item.delivered_by, *item.settings, *measures)
    return SearchText(
        kind=HELPING[audience],
        group=PEOPLE_KIND[item.kind] if people else KIND[item.kind],
        words=item.title if people else item.people.title,
        summary=plain(item.people.what) if people else item.professionals.what,
        body=plain(lines(body)),
    )


def guidance(catalogue: Catalogue, record: Record[Guidance]) -> SearchText:
    """A source: its topics, and the numbers of older ones that it stands in for."""
    item = record.value
    uses = catalogue.where_used.get(record.name, [])
    later = {use.by.key for use in uses if use.keys[0] in ("replaced_by", "use_instead")}
    older = sorted({*item.replaces, *later}, key=str)
    references = [catalogue.guidance[key].value.reference for key in older]
    # Numbers only: the words of an older name would put its successors before the page that tells what became of it.
    numbers = (reference for reference in references if " " not in reference)
    status = STATUS[item.status].text
    return SearchText(
        kind=ResultKind.GUIDANCE if item.status.citable else ResultKind.OLD_GUIDANCE,
        group=GUIDANCE_KIND[item.kind],
        references=(item.reference,),
        words=lines((item.publisher, *item.topics, *(f"replaces {number}" for number in numbers))),
        summary=f"{GUIDANCE_KIND[item.kind]} of {item.publisher}. {status}.",
    )


def term(item: Term) -> SearchText:
    """A word explained."""
    return SearchText(kind=ResultKind.TERM, group="", words=lines(item.also), summary=plain(item.meaning))


def written(catalogue: Catalogue, page: WrittenPage) -> SearchText:
    """A hand-written page: what people ask, its headings, and what stands out in it."""
    parts = (heading or bold for heading, bold in _HEADING.findall(told(catalogue, page.body)))
    kind = ResultKind.ABOUT if page.audience is None else ResultKind.WRITTEN
    return SearchText(
        kind=kind, group="", words=lines(page.words_people_use), summary=page.description, body=plain(lines(parts))
    )


def lines(parts: Iterable[str]) -> str:
    """Texts one after the other."""
    return "\n".join(part for part in parts if part)


def plain(text: str) -> str:
    """Prose without its marks and the targets of its links."""
    return _MARKS.sub("", text)
