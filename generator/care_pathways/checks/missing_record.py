"""The framework, each of its numbers, a package for each cluster that describes needs, and the list of words."""

from collections.abc import Iterator

from care_pathways.catalogue import Catalogue
from care_pathways.diagnostics import Diagnostic, Mark
from care_pathways.model.cluster import ClusterUse


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Nothing that the site is made of is missing. Asked only when every file could be read."""
    if not catalogue.has_framework:
        yield Diagnostic(
            Mark("content/framework.yml"),
            "missing-record",
            "There is no framework: content/framework.yml",
            "Every site needs its record: groups, edition, status",
        )
    if not catalogue.has_language:
        yield Diagnostic(
            Mark("content/language.yml"),
            "missing-record",
            "There is no list of words: content/language.yml",
            "Without it no text is checked for words to avoid, spelling or abbreviations",
        )
    last = catalogue.framework.value.last_number if catalogue.has_framework else 0
    for number in range(last + 1):
        if number not in catalogue.clusters:
            yield Diagnostic(
                Mark("content/clusters"),
                "missing-record",
                f"There is no file for cluster {number}",
                f"Every number to {last} is explained, also one that is not used: care-pathways new cluster NAME",
            )
    for record in catalogue.clusters.values():
        number = record.value.number
        if number > last and catalogue.has_framework:
            yield Diagnostic(
                record.at("number"),
                "number-beyond-last",
                f"The numbers of the framework end with {last}",
                "Correct the number, or last_number in content/framework.yml",
            )
        if record.value.use is ClusterUse.DESCRIBES_NEEDS and number not in catalogue.packages:
            yield Diagnostic(
                record.at("id"),
                "missing-record",
                f"Cluster {number} has no care package",
                f"care-pathways new package {record.value.id}",
            )
