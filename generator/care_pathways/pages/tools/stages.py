"""Every page that helps to plan, under the four stages of strategic commissioning."""

from collections.abc import Iterator
from dataclasses import dataclass

from care_pathways.catalogue import Catalogue
from care_pathways.model import named_pages
from care_pathways.model.audience import Audience
from care_pathways.page import Link
from care_pathways.pages import addresses
from care_pathways.pages.documents import needs_assessment, specification_list
from care_pathways.words import everywhere

VIEW = Audience.COMMISSIONERS


@dataclass(frozen=True)
class Tool:
    """A page and what it is for. `is_download` marks what not every build has."""

    link: Link
    about: str
    is_download: bool = False


@dataclass(frozen=True, kw_only=True)
class Stage:
    """A stage of strategic commissioning, in our words, with its tools."""

    id: str
    title: str
    question: str
    tools: tuple[Tool, ...]


def stages(catalogue: Catalogue) -> tuple[Stage, ...]:
    """The four stages that a summary of NHS England's framework of November 2025 names."""
    return (
        Stage(
            id="understand",
            title="Understand the context",
            question="Who is there, what do they need, and what can the numbers not tell?",
            tools=(
                Tool(Link("Clusters", addresses.clusters(VIEW)), "Who each describes, and how well that is supported."),
                Tool(
                    Link("Pathways", addresses.map_of_moves(VIEW)),
                    "What must be in place for a group of clusters; and all moves on one map.",
                ),
                Tool(Link("Charts", addresses.CHARTS), "What packages are made of, and how strong the evidence is."),
                Tool(
                    Link("Other frameworks", addresses.FRAMEWORKS),
                    "The groups that come next, with a crosswalk both ways. Indicative, ours.",
                ),
                *(
                    Tool(
                        Link(document.title, f"/{document.address}"),
                        "Questions to answer, and where to find live data.",
                    )
                    for document in needs_assessment.documents(catalogue)
                ),
                *_own_figures(catalogue),
                *_written(
                    catalogue, named_pages.LIMITS_OF_CLUSTERS, "What has been said against them, and what it means."
                ),
            ),
        ),
        Stage(
            id="set-strategy",
            title="Set the strategy",
            question="What should be in place, for whom, and in what order?",
            tools=(
                Tool(Link("Matrix", addresses.matrix(VIEW)), "Every intervention against every cluster."),
                Tool(Link("Compare clusters", addresses.comparisons(VIEW)), "What they share, what only one has."),
                Tool(Link("Gap analysis", addresses.GAP_ANALYSES), "What is offered, partly or not, row by row."),
                Tool(
                    Link("Several teams side by side", addresses.MERGE),
                    "Their worksheets in one view, and where they differ.",
                ),
                Tool(
                    Link(everywhere.WHAT_AREAS_OFFER, addresses.WHAT_AREAS_OFFER),
                    "Line by line of each package, as they say it themselves.",
                ),
                *_written(catalogue, named_pages.USING_THIS_FOR_PLANNING, "Steps that work, and what not to do."),
            ),
        ),
        Stage(
            id="deliver",
            title="Deliver",
            question="Who does it, with how much time, to which standard?",
            tools=(
                Tool(Link("Interventions", addresses.interventions(VIEW)), "What it takes to provide each of them."),
                *(
                    Tool(Link(page.title, f"/{page.address}"), "A draft for each pathway, as a page and to edit.")
                    for page in specification_list.pages(catalogue)
                ),
                Tool(
                    Link("Capacity calculator", addresses.CAPACITY), "Posts, hours and caseload from your own numbers."
                ),
                *_written(catalogue, named_pages.STANDARDS, "Access standards and duties, with year and source."),
                Tool(Link("Guidance", addresses.GUIDANCE), "Guidelines, standards and laws with their status."),
            ),
        ),
        Stage(
            id="evaluate",
            title="Evaluate",
            question="Does it work, for whom, and how do people find it?",
            tools=(
                *_assessments(catalogue),
                *_national_measures(catalogue),
                Tool(
                    Link("Downloads", addresses.DOWNLOADS),
                    "Indicators, roles and every other table for your spreadsheet.",
                    is_download=True,
                ),
            ),
        ),
    )


def _written(catalogue: Catalogue, name: str, about: str) -> Iterator[Tool]:
    """A page written by hand, where there is one."""
    record = catalogue.page(name)
    if record:
        yield Tool(Link(record.value.title, addresses.written(record.key)), about)


def _national_measures(catalogue: Catalogue) -> Iterator[Tool]:
    """The page that has them, where there are any."""
    if catalogue.national_measures:
        yield Tool(Link("National measures", addresses.NATIONAL_MEASURES), "Their ids, and what each counts.")


def _own_figures(catalogue: Catalogue) -> Iterator[Tool]:
    """The page that draws them, where there is anything to count."""
    if catalogue.national_measures or catalogue.pathways:
        yield Tool(
            Link("Your own figures", addresses.OWN_FIGURES), "A file of your area, drawn by measure in your browser."
        )


def _assessments(catalogue: Catalogue) -> Iterator[Tool]:
    for record in catalogue.self_assessments.values():
        yield Tool(
            Link(f"Self-assessment: {record.value.title}", addresses.self_assessment(record.key)), record.value.short
        )
