"""A document as a page folds it: what stands before its first part, and each part with a line on what is in it."""

from collections.abc import Iterator
from dataclasses import dataclass

from care_pathways.document import Block, Grid, Heading
from care_pathways.words.grammar import first_of

NAMED = 4
"""How many names a line gives before it counts the rest."""


@dataclass(frozen=True, kw_only=True)
class Part:
    """A part under a heading of the second level. `named`: its smaller headings, or its tables where it has none."""

    anchor: str
    heading: str
    named: str
    blocks: tuple[Block, ...]


def start(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """All that stands before the first part."""
    return blocks[: next((place for place, _ in _heads(blocks)), len(blocks))]


def parts(blocks: tuple[Block, ...]) -> Iterator[Part]:
    """The parts in their order."""
    heads = [*_heads(blocks)]
    ends = [*(place for place, _ in heads[1:]), len(blocks)]
    for (place, head), end in zip(heads, ends, strict=True):
        inside = blocks[place + 1 : end]
        headings = [block.text for block in inside if isinstance(block, Heading)]
        tables = [block.caption for block in inside if isinstance(block, Grid)]
        yield Part(anchor=head.anchor, heading=head.text, named=first_of(headings or tables, NAMED), blocks=inside)


def _heads(blocks: tuple[Block, ...]) -> Iterator[tuple[int, Heading]]:
    for place, block in enumerate(blocks):
        if isinstance(block, Heading) and block.level == 2:
            yield place, block
