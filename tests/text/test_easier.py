"""An easier-to-read text taken apart."""

from care_pathways.text.easier import parts, strays

BODY = "- ![](symbol:phone) Call.\n\n## Here\n\n- ![](symbol:help) Ask.\nWords.\n## There\n"


def test_a_line_stands_under_its_heading() -> None:
    """What stands above the first, or has no symbol, is left out and can be told."""
    found = [(part.heading, [(idea.symbol, idea.text, idea.above) for idea in part.ideas]) for part in parts(BODY)]

    assert found == [("Here", [("help", "Ask.", 4)]), ("There", [])]
    assert strays(BODY) == ((0, "- ![](symbol:phone) Call."), (5, "Words."))
