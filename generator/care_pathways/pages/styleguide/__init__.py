"""The style guide: every component in every state, with made-up examples. In no menu; its address is /styleguide/."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from care_pathways.catalogue import Catalogue
from care_pathways.page import Page
from care_pathways.pages import addresses
from care_pathways.pages.lists.get_help_now import HelpPage, help_page
from care_pathways.pages.styleguide.diagrams import Diagrams, diagrams
from care_pathways.pages.styleguide.planning import Tools, tools
from care_pathways.pages.styleguide.texts import Texts, texts

COMPONENTS = (
    (
        "icon",
        "Icon",
        "A picture by its name, drawn into the page. It repeats the words beside it and never stands alone.",
    ),
    ("help-links", "Links to help", "The first thing on every page. Where people read, with the two numbers."),
    ("help-bar", "Help bar", "At the edge of a phone while a people's page goes by. Not shown on a wide screen."),
    ("cluster-summary", "Summary of a cluster", "What a review meeting looks up, on one screen."),
    ("planning-summary", "Summary for planners", "What has to be there, what counts today, where to look for gaps."),
    ("package-row", "Row of a package", "An intervention with its strongest verb. It opens to its statements."),
    ("help-line", "Help line", "The two numbers in the first screen of a people's page."),
    ("help-box", "Help box", "The two numbers inside a page about hard things."),
    ("audience-switch", "Audience switch", "The same topic in the three views. It says which view this is."),
    (
        "search-field",
        "Search field",
        "It leads to the search page of the view, and sends nothing: the field has no name.",
    ),
    ("breadcrumbs", "Breadcrumbs", "The way back up, with the page itself at its end."),
    (
        "number-tile",
        "Number tile",
        "The number of a cluster. Beside words that say it, or with the word in it for those who hear.",
    ),
    ("number-strip", "Strip of numbers", "From one cluster to any other. Only where there is room."),
    ("contents", "Contents", "The parts of a long page: before its text, beside it on a wide screen."),
    ("before-and-after", "Before and after", "The neighbours of a page, at its end."),
    ("signs", "Signs", "Signs that need help at once, and whom to ring. Above everything else on a page."),
    ("answer", "Answer", "A question that a reader comes with, and its answer. Four of them stand in one screen."),
    ("fold", "Fold", "A part that opens, with its heading and a line on what is in it. Open on paper."),
    ("small-doors", "Small doors", "Ways on from the first screen of a page, each with an icon."),
    ("cluster-card", "Cluster card", "A cluster in a list. The number comes first, because that is what a letter has."),
    ("care-card", "Care card", "What to do now. The urgency stands in words as well as in the colour."),
    ("situation", "Situation", "What someone feels who needs help now: a tap opens the numbers, and words to say."),
    (
        "provenance-mark",
        "Provenance mark",
        "How far something can be trusted, in words. The tone only repeats it.",
    ),
    ("fact", "Fact", "A statement with its mark and its sources."),
    ("strength", "Strength", "The verb of a recommendation, as the source uses it."),
    ("evidence-line", "Evidence line", "What a source says, how strongly, where, and how far that was checked."),
    (
        "caution-source",
        "Source of a caution",
        "Where it stands, how strongly it is said, and how far that was checked.",
    ),
    ("do-and-dont", "Do and do not", "What to do comes first. Each line of the second list begins with “Do not”."),
    ("key-facts", "Key facts", "Names and facts, line by line. A name may have more than one fact."),
    ("timeline", "Timeline", "Events in order, each with its support. An ordered list."),
    ("moves-map", "Pathway map", "Clusters and moves as a drawing. Only ever beside a list that says the same."),
    ("moves-list", "Pathway list", "The same as the map of all clusters, with when and with what support."),
    ("moves-of-cluster", "Pathway of a cluster", "The drawing of one cluster, with its tables and what to compare."),
    ("moves", "Moves", "The moves of one cluster in one direction."),
    ("matrix-filter", "Filters of the matrix", "Lists of boxes to tick. Without scripts they are off, and say so."),
    ("matrix", "Matrix", "Interventions against clusters. No cell is empty, and every letter has its word."),
    ("compare", "Compare", "Clusters side by side: how much they share, what they share, what only one has."),
    ("document", "Document", "A document to fill in. Places to fill in say so in words. The same words as its file."),
    ("bar-chart", "Bar chart", "Rows of numbers as bars, and the same as a table. Each part has its own pattern."),
    ("heat", "Table of heat", "Counts by cluster: the more, the darker, with the number in each cell."),
    ("table-download", "Download of a table", "Under a table: the file with the same rows, and how large it is."),
    ("compare-any", "Compare any", "Any two or three clusters, by the address. It needs scripts, and says so."),
    ("review-panel", "Review panel", "Where a page comes from. Without a review it says so, and gives no date."),
    ("symbol-line", "Symbol and words", "A line of an easier-to-read page. The symbol repeats the words beside it."),
    ("reading", "In what it was read", "Where the statements of a page were read, and the oldest text."),
    ("source-ages", "Ages of sources", "How lately the sources of a page were looked at."),
    ("unsourced", "Lines without a source", "Under lines that name no source of their own."),
    ("nice-note", "Note on summaries", "Before every list that rests on guidance."),
    (
        "boundary",
        "Boundary of a tool",
        "Beside every tool for planning: what it is for, and what becomes of what is typed.",
    ),
    ("tool-stages", "Stages of planning", "Tools and pages under the four stages. What a build lacks is left out."),
    ("worksheet", "Worksheet", "Rows to answer, with notes. Here without its script, so the buttons are off."),
    ("figures", "Own figures", "A file of figures to open. Here without its script, so nothing can be opened."),
    ("merge", "Several teams", "Files of one worksheet side by side. Here without its script, so the buttons are off."),
    ("calculator", "Calculator", "Sums from the reader's own numbers. Here without its script as well."),
    ("status-note", "Note on where clusters stand", "On the front page, and on every page for commissioners."),
)
"""Every component: its name, which is that of its template and of its class, its title, and what it is for."""


@dataclass(frozen=True, kw_only=True)
class StyleGuide:
    """All that the template sees."""

    components: tuple[tuple[str, str, str], ...]
    texts: Texts
    diagrams: Diagrams
    tools: Tools
    help: HelpPage


def pages(catalogue: Catalogue) -> Iterator[Page]:
    """One page, the same for all views."""
    yield Page(
        address=addresses.address(addresses.STYLE_GUIDE),
        title="Style guide",
        description="Every component of this site in every state, with made-up examples.",
        template="shared/styleguide.html",
        view=partial(view, catalogue),
        show_contents=False,
        listed=False,
    )


def view(catalogue: Catalogue) -> StyleGuide:
    """The examples. The numbers to call are real: someone in need may come here by chance."""
    return StyleGuide(
        components=COMPONENTS, texts=texts(), diagrams=diagrams(), tools=tools(), help=help_page(catalogue)
    )
