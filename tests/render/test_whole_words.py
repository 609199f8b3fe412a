"""Words with a hyphen are marked in headings and links, and nowhere else."""

import pytest
from care_pathways.render.whole_words import whole_words


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        (
            "<h1>Talks (follow-up), daily</h1>",
            '<h1>Talks <span class="w-whole">(follow-up),</span> daily</h1>',
        ),
        (
            '<h2 id="long-term"><a href="/x-y/">Long-term, co-produced help</a></h2>',
            '<h2 id="long-term"><a href="/x-y/"><span class="w-whole">Long-term,</span> '
            '<span class="w-whole">co-produced</span> help</a></h2>',
        ),
        ('<h2 class="w-a-b">Clusters - all</h2>', '<h2 class="w-a-b">Clusters - all</h2>'),
        ("<h3>Long-term</h3><p>Long-term</p>", '<h3><span class="w-whole">Long-term</span></h3><p>Long-term</p>'),
        (
            '<a href="/a-b/">7 Enduring non-psychotic disorders</a>',
            '<a href="/a-b/">7 Enduring <span class="w-whole">non-psychotic</span> disorders</a>',
        ),
        ("<a>Mentalisation-based help</a>", "<a>Mentalisation-based help</a>"),
        ("<a>https://a-b.org/c-d</a>", "<a>https://a-b.org/c-d</a>"),
        ("<a>pathway-partners.csv</a>", "<a>pathway-partners.csv</a>"),
        ("<svg><a><text>A follow-up</text></a></svg>", "<svg><a><text>A follow-up</text></a></svg>"),
    ],
)
def test_a_word_with_a_hyphen_is_marked_in_headings_and_links(html: str, expected: str) -> None:
    """With the punctuation that touches it; names and addresses in tags stay as they are."""
    assert whole_words(html) == expected
