"""What stands beside whatever rests on NICE: its statement, in the words that it asks for."""

from care_pathways.model.guidance import Guidance

LICENCE = "https://www.nice.org.uk/reusing-our-content/nice-uk-open-content-licence"
"""Where the terms stand under which its text may be used again."""
NOT_ITS_TOOL = (
    "This is ours, and not NICE's baseline assessment tool. The lines are our summaries of what this site uses of the "
    "guideline: not its wording, not the whole of it, and not checked by NICE. Read the guideline itself."
)
"""What a worksheet of ours about a guideline of NICE says of itself."""


def nice_statement(source: Guidance) -> str:
    """As others print it. A year that we do not know is left out."""
    year = f" {source.published[:4]}" if source.published else ""
    available = f" Available from {source.url}." if source.url else ""
    return (
        f"© NICE{year} {source.title}.{available} All rights reserved. Subject to Notice of rights. NICE guidance is "
        "prepared for the National Health Service in England. All NICE guidance is subject to regular review and may "
        "be updated or withdrawn. NICE accepts no responsibility for the use of its content in this "
        "product/publication."
    )
