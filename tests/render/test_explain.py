"""Meanings where words stand."""

from care_pathways.page import Meaning, Prose
from care_pathways.render.explain import Explainer

CBT = Meaning(id="cbt", term="CBT", words=("CBT",), meaning=Prose("A talking therapy."), href="/glossary/#cbt")
CARER = Meaning(
    id="carers-assessment",
    term="Carer's assessment",
    words=("carer's assessment",),
    meaning=Prose("A talk."),
    href="/glossary/#c",
)
EXPLAINER = Explainer([CBT, CARER])


def test_the_first_use_is_marked_and_its_meaning_added() -> None:
    """Once a page: a word that is marked each time is noise."""
    html = EXPLAINER.marked("<p>CBT may help. CBT takes time.</p>")

    assert html.count('class="w-term"') == 1
    assert html.startswith('<p><button type="button" class="w-term" popovertarget="meaning-cbt">CBT</button> may')
    assert '<div class="w-meaning" id="meaning-cbt" popover>' in html
    assert "A talking therapy." in html


def test_headings_links_and_longer_words_are_left_alone() -> None:
    """A word inside another, in a heading or in a link has no button."""
    html = "<h2>CBT</h2><p><a href='/x/'>CBT</a> and CBTp and non-CBT</p>"

    assert EXPLAINER.marked(html) == html


def test_a_choice_and_what_waits_for_a_script_are_left_alone() -> None:
    """A button inside a label would tick nothing, and one inside a template would never be seen."""
    html = "<label><input type='checkbox'> CBT</label><template><p>CBT</p></template>"

    assert EXPLAINER.marked(html) == html


def test_escaped_words_are_found() -> None:
    """An apostrophe that was escaped is the same apostrophe."""
    html = EXPLAINER.marked("<p>Ask for a carer&#39;s assessment.</p>")

    assert 'popovertarget="meaning-carers-assessment">carer&#39;s assessment</button>' in html


def test_attributes_are_never_touched() -> None:
    """Only text between tags is read."""
    html = '<p title="CBT"><img alt="CBT"></p>'

    assert EXPLAINER.marked(html) == html


def test_without_words_nothing_changes() -> None:
    """A glossary that marks nothing costs nothing."""
    assert Explainer([]).marked("<p>CBT</p>") == "<p>CBT</p>"


def test_a_letter_that_grows_when_it_is_made_small_moves_no_button() -> None:
    """The places of words no longer fit there: such a text is left as it is, and the next is marked."""
    html = EXPLAINER.marked("<p>CBT in İzmir</p><p>CBT here</p>")

    assert html.startswith("<p>CBT in İzmir</p><p><button")
