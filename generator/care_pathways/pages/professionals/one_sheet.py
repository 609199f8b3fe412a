"""The page of a cluster on one sheet of paper for professionals: what its first screen says, as plain text."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from care_pathways.catalogue import Catalogue
from care_pathways.leaflet import Form, Leaflet, Numbers, SummaryWords
from care_pathways.model.audience import Audience
from care_pathways.model.cluster import Cluster
from care_pathways.model.package import Package
from care_pathways.pages import addresses
from care_pathways.pages.parts.evidence import cautions
from care_pathways.pages.parts.imprint import imprint_of
from care_pathways.pages.parts.reading import of_package
from care_pathways.pages.professionals.summary import cluster_summary
from care_pathways.words.grammar import commas, semicolons
from care_pathways.words.marks import REVIEW

VIEW = Audience.PROFESSIONALS
NO_NUMBERS = Numbers(emergency=None, urgent=None, medical=None, listening=(), deaf=(), checked=None)


def sheets(catalogue: Catalogue, site: str, url: str) -> Iterator[Leaflet[SummaryWords]]:
    """A sheet for every cluster that has a package. `url` is the address of the site, empty when it is unknown."""
    for record in catalogue.packages.values():
        cluster = catalogue.clusters[record.value.cluster].value
        file = addresses.address(addresses.leaflet(cluster.number, Form.SUMMARY))
        yield Leaflet(
            form=Form.SUMMARY,
            id=PurePosixPath(file).stem,
            file=file,
            words=_words(catalogue, cluster, record.value),
            numbers=NO_NUMBERS,
            imprint=imprint_of(catalogue.framework.value, cluster.number, site, url, VIEW),
        )


def _words(catalogue: Catalogue, cluster: Cluster, package: Package) -> SummaryWords:
    found = cluster_summary(catalogue, cluster, package, cautions(catalogue, package))
    state = REVIEW[package.review.state]
    rows = (
        ("Review", f"At least every {found.review}" if found.review else ""),
        ("Setting", found.setting),
        ("Team", semicolons(found.team)),
        ("Step up", semicolons(link.text for link in found.step_up)),
        ("Step down", semicolons(link.text for link in found.step_down)),
        ("Measures", commas(found.measures)),
    )
    return SummaryWords(
        number=cluster.number,
        title=cluster.short_label,
        official_label=cluster.label.text,
        facts=tuple((name, text) for name, text in rows if text),
        offers=tuple(
            (
                offer.strength.text if offer.strength else "ours",
                offer.link.text,
                offer.citation.text if offer.citation else offer.note,
            )
            for offer in found.offers
        ),
        cautions=tuple((item.note, item.citation.text if item.citation else "ours") for item in found.do_not),
        questions=found.questions,
        reading=of_package(catalogue, package).sentence,
        review=(f"{state.text}.", state.meaning),
    )
