"""The style guide: every component in every state, made from the examples in their folders. In no menu."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial

from pydantic import TypeAdapter

from care_pathways.catalogue import Catalogue
from care_pathways.page import Page
from care_pathways.pages import addresses
from care_pathways.pages.lists.get_help_now import HelpPage, help_page
from care_pathways.pages.styleguide.made import made

Examples = Callable[[], Mapping[str, object]]
"""The example of each component by its name, read when it is asked for."""


@dataclass(frozen=True, kw_only=True)
class Example:
    """What stands in `example.yml` of a component: its title, what it is for, and values for its sample."""

    title: str
    about: str
    values: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Component:
    """A component as the style guide shows it. `name` is that of its folder; `example` is all that its sample sees."""

    name: str
    title: str
    about: str
    example: object


@dataclass(frozen=True, kw_only=True)
class StyleGuide:
    """All that the template sees."""

    components: tuple[Component, ...]
    help: HelpPage


def pages(catalogue: Catalogue, examples: Examples) -> Iterator[Page]:
    """One page, the same for all views."""
    yield Page(
        address=addresses.address(addresses.STYLE_GUIDE),
        title="Style guide",
        description="Every component of this site in every state, with made-up examples.",
        template="shared/styleguide.html",
        view=partial(view, catalogue, examples),
        show_contents=False,
        listed=False,
    )


def view(catalogue: Catalogue, examples: Examples) -> StyleGuide:
    """The examples. The numbers to call are real: someone in need may come here by chance."""
    found = TypeAdapter(dict[str, Example]).validate_python(examples())
    return StyleGuide(components=tuple(map(_component, found, found.values())), help=help_page(catalogue))


def _component(name: str, example: Example) -> Component:
    return Component(name=name, title=example.title, about=example.about, example=made(example.values))
