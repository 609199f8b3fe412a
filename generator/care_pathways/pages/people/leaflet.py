"""What the leaflets of a cluster say: the people's words as plain text, fit for paper."""

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from care_pathways.analysis.standing import standing
from care_pathways.catalogue import Catalogue
from care_pathways.leaflet import FOR_PEOPLE, Contact, Leaflet, Numbers, Words
from care_pathways.model import named_pages
from care_pathways.model.cluster import Cluster
from care_pathways.model.lists import Helpline, HelplineKind
from care_pathways.model.package import Package
from care_pathways.model.provenance import Confidence
from care_pathways.model.review import ReviewState
from care_pathways.pages import addresses
from care_pathways.pages.parts.imprint import imprint_of
from care_pathways.pages.parts.prose import ON_SCREEN
from care_pathways.text.plain_text import sentences
from care_pathways.words import everywhere
from care_pathways.words.grammar import day
from care_pathways.words.headings import HEADINGS
from care_pathways.words.marks import REVIEW

ON_PAPER = "“Help now” on this leaflet"
"""Where a page links to help, paper has a box with that name."""
_LEADS_ON = re.compile(r"\s*(?:See )?\[[^\]]+\]\((?:page:|help#)[^)]*\)(?: (?:says|is|has|tells|shows)\b[^.]*)?\.")


def leaflets(catalogue: Catalogue, site: str, url: str) -> Iterator[Leaflet[Words]]:
    """Every leaflet of every cluster that has a package. `url` is the address of the site, empty when it is unknown."""
    numbers = help_numbers(catalogue)
    for number, record in catalogue.clusters.items():
        package = catalogue.packages.get(number)
        if package is None:
            continue
        words = leaflet_words(catalogue, record.value, package.value)
        imprint = imprint_of(catalogue.framework.value, record.value.number, site, url)
        for form in FOR_PEOPLE:
            file = addresses.address(addresses.leaflet(record.value.number, form))
            yield Leaflet(
                form=form, id=PurePosixPath(file).stem, file=file, words=words, numbers=numbers, imprint=imprint
            )


def leaflet_words(catalogue: Catalogue, cluster: Cluster, package: Package) -> Words:
    """The words of a cluster and its package."""
    plain, states = cluster.people, list(ReviewState)
    records = (catalogue.clusters[cluster.number], catalogue.packages[cluster.number])
    state = REVIEW[min((standing(catalogue, record).state for record in records), key=states.index)]
    headings = HEADINGS[plain.reader]
    return Words(
        number=cluster.number,
        title=plain.title,
        official_label=cluster.label.text,
        in_short=on_paper(plain.in_short),
        get_help_if=tuple(map(on_paper, (plain.get_help_if or "").split("\n\n"))) if plain.get_help_if else (),
        not_who=headings.not_who,
        plans_help=everywhere.PLANS_HELP,
        headings=(headings.experiences, headings.strengths, headings.carers),
        experiences=tuple(map(on_paper, plain.experiences)),
        strengths=tuple(map(on_paper, plain.strengths)),
        summary=on_paper(package.people.summary),
        helps=tuple(catalogue.interventions[key].value.people.title for key in package.specific),
        medicines=on_paper(package.people.medicines or ""),
        review_interval=cluster.review_interval.text if cluster.review_interval else "",
        questions=package.people.questions,
        others_can_do=tuple(map(on_paper, plain.others_can_do)),
        carers=on_paper(plain.carers or ""),
        review=(f"{state.text}.", state.meaning),
        about=_about(catalogue),
    )


def _about(catalogue: Catalogue) -> tuple[tuple[str, str], ...]:
    """The parts of the sheet that is the same for every number, but for the last: paper has its own box for help."""
    page = catalogue.page(named_pages.ABOUT_CLUSTERS_ON_ONE_SHEET)
    if page is None:
        return ()
    found = (part.partition("\n") for part in page.value.body.split("## ")[1:-1])
    return tuple((heading.strip(), on_paper(text.strip())) for heading, _, text in found)


def on_paper(text: str) -> str:
    """Prose as plain text, one paragraph, with the way to help that paper has. What only leads to a page is gone."""
    return " ".join(sentences(_LEADS_ON.sub("", text))).replace(ON_SCREEN, ON_PAPER)


def help_numbers(catalogue: Catalogue) -> Numbers:
    """Paper cannot be corrected, so only lines with a published source are printed."""
    lines = [item.value for item in catalogue.helplines.values() if item.value.confidence is Confidence.SOURCED]

    def first(kind: HelplineKind) -> str | None:
        return next((line.call for line in lines if line.kind is kind and line.call), None)

    def contacts(kind: HelplineKind) -> tuple[Contact, ...]:
        return tuple(_contact(line) for line in lines if line.kind is kind)

    return Numbers(
        emergency=first(HelplineKind.EMERGENCY),
        urgent=first(HelplineKind.URGENT),
        medical=first(HelplineKind.MEDICAL),
        listening=contacts(HelplineKind.LISTENING),
        deaf=contacts(HelplineKind.DEAF),
        checked=day(min((line.checked_on for line in lines), default=None)),
    )


def _contact(line: Helpline) -> Contact:
    if line.call:
        how = f"call {line.call}"
    elif line.text_number:
        how = f"text {line.text_word} to {line.text_number}" if line.text_word else f"text {line.text_number}"
    else:
        how = (line.web or "").removeprefix("https://")
    return Contact(line.name, how, line.hours)
