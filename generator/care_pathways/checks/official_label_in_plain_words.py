"""An official label inside people's prose. Some of them hurt; the page prints the label itself, quoted, with a note."""

from collections.abc import Iterator

from care_pathways.catalogue import Catalogue
from care_pathways.checks.phrases import find, index, shown
from care_pathways.diagnostics import Diagnostic


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """People's texts hold no official label of a cluster, but in quotation marks."""
    labels = {
        label.lower(): record.value
        for record in catalogue.clusters.values()
        for label in (
            record.value.short_label,
            record.value.label.text,
            *(variant.text for variant in record.value.label.variants),
        )
    }
    phrases = index(labels.items())
    for record in catalogue.records():
        for found in find(record, phrases):
            yield Diagnostic(
                record.near(found.passage.keys, found.sentence, found.phrase),
                "official-label-in-plain-words",
                f'"{found.phrase}" is the official label of cluster {found.rule.number}: {shown(found.sentence)}',
                f'Use our own title, "{found.rule.people.title}"; or put the label in quotation marks',
            )
