"""3. Scope: aims, description and pathway, population, acceptance and exclusion, interdependencies; and equity."""

from collections.abc import Iterator

from care_pathways.catalogue import Catalogue
from care_pathways.document import Blank, Block, Grid, Heading, Items, Line, Paragraph, Span, line, to_fill_in
from care_pathways.model.pathway import Pathway
from care_pathways.pages.commissioners.offer import Offered, offered
from care_pathways.pages.documents.parts import cited, our_items, ours
from care_pathways.words import everywhere
from care_pathways.words.grammar import listed, plural
from care_pathways.words.marks import CONFIDENCE, TRANSITION
from care_pathways.words.planning import SECTOR


def blocks(catalogue: Catalogue, item: Pathway) -> Iterator[Block]:
    """The third part of a specification."""
    yield Heading(2, "3. Scope", "scope")
    yield Heading(3, "3.1 Aims and objectives", "aims")
    yield our_items(item.aims)
    yield Heading(3, "3.2 Service description and pathway", "description")
    yield from _description(catalogue, item)
    yield Heading(3, "3.3 Population covered", "population-covered")
    yield Paragraph(ours(item.scope.population))
    yield Blank(to_fill_in("the practices and places covered, and what holds for people who live elsewhere"))
    yield Heading(3, "3.4 Acceptance and exclusion", "acceptance-and-exclusion")
    yield Paragraph(line("The service accepts:"))
    yield our_items(item.scope.acceptance)
    if item.scope.exclusions:
        yield Paragraph(line("Who is better helped elsewhere. Nobody is turned away without a next step:"))
        yield our_items(f"{exclusion.who}: {exclusion.why}" for exclusion in item.scope.exclusions)
    yield Blank(
        to_fill_in("how people ask for help themselves, response times, and who decides when services disagree")
    )
    yield Heading(3, "3.5 Interdependencies", "interdependencies")
    yield _interdependencies(item)
    yield from _equity(catalogue, item)


def _description(catalogue: Catalogue, item: Pathway) -> Iterator[Block]:
    yield Paragraph(
        line(
            "The care packages name what must be there to be offered where the problem fits, below with the clusters. "
            "Not everyone gets all of it. What is chosen together with the person, and what is for everyone, stands in "
            "annex A with the evidence."
        )
    )
    yield Items(tuple(_offer(row) for row in offered(catalogue, item) if row.fits))
    place = item.in_place
    yield Grid(
        "Roles and skills",
        ("Role", "Skills and knowledge"),
        (28, 72),
        tuple(((line(_role(catalogue, need.role)),), (ours(need.skills),)) for need in place.roles),
    )
    yield Grid(
        "Partners",
        ("Partner", "Sector", everywhere.WHAT_PARTNERS_BRING),
        (28, 18, 54),
        tuple(
            ((line(partner.who),), (line(_sector(catalogue, partner.role)),), (ours(partner.brings),))
            for partner in place.partners
        ),
    )
    yield Grid(
        "Reviews and moves", ("Cluster", "Review", "Moves after a review"), (30, 20, 50), _moves(catalogue, item)
    )
    yield Blank(to_fill_in("the steps from first contact to discharge, who is the key worker, and opening times"))


def _offer(row: Offered) -> Line:
    return (Span(row.link.text, row.link.href), Span(f" ({numbers(row.fits)})"))


def numbers(clusters: tuple[int, ...]) -> str:
    """Clusters by their numbers."""
    return f"{plural(len(clusters), 'cluster')} {listed(clusters)}"


def _role(catalogue: Catalogue, key: str) -> str:
    return catalogue.roles[key].value.name


def _sector(catalogue: Catalogue, key: str) -> str:
    return SECTOR[catalogue.roles[key].value.sector]


def _moves(catalogue: Catalogue, item: Pathway) -> tuple[tuple[tuple[Line, ...], ...], ...]:
    rows = []
    for number in item.clusters:
        cluster = catalogue.clusters[number].value
        interval = cluster.review_interval
        review = (
            line(f"At least every {interval.text}. {CONFIDENCE[interval.confidence].text}.") if interval else line("–")
        )
        moves = tuple(
            line(f"{TRANSITION[move.type]}{_to(move.to)}: {move.criteria}. {CONFIDENCE[move.confidence].text}.")
            for move in cluster.transitions
        )
        rows.append(((line(f"{number}. {cluster.short_label}"),), (review,), moves or (line("None named"),)))
    return tuple(rows)


def _to(clusters: tuple[int, ...]) -> str:
    return f" ({numbers(clusters)})" if clusters else ""


def _interdependencies(item: Pathway) -> Grid:
    return Grid(
        "Services that this one depends on",
        ("Service", "For what, and what has to be agreed", "Agreed here"),
        (26, 46, 28),
        tuple(
            ((line(other.service),), (ours(other.what_for),), (to_fill_in("what is agreed, and with whom"),))
            for other in item.interdependencies
        ),
    )


def _equity(catalogue: Catalogue, item: Pathway) -> Iterator[Block]:
    yield Heading(3, "3.6 Equity: who may miss out", "equity")
    yield Items(tuple(cited(catalogue, prompt.text, prompt.source) for prompt in item.equity))
    yield Paragraph(line("Race equality, by the three parts of the Patient and Carer Race Equality Framework:"))
    equality = item.race_equality
    parts = (
        ("Leadership and governance", equality.leadership),
        ("Data", equality.data),
        ("Feedback from patients and carers", equality.feedback),
    )
    yield Grid(
        "Race equality: prompts by the three parts of PCREF",
        ("Part", "Prompts"),
        (28, 72),
        tuple(((line(name),), tuple(ours(text) for text in texts)) for name, texts in parts),
    )
    yield Blank(to_fill_in("what the provider will change, by when, and who says whether it worked"))
