"""The other sides of plans and packages: what is left out, several services, marks in prose, acts of review."""

from pathlib import Path
from typing import Any

from care_pathways.analysis.told import SAYS
from care_pathways.model.review_record import Answer

from tests.reviewing import sign

PROSE = (
    "Some *soft* and **firm** words, with `code`:\n\n- [a help](intervention:walking), and [help](help)\n"
    "- [a guideline](guidance:ng1), [a line](helpline:kin), [a word](term:cluster) and [elsewhere](https://example.org)\n"
    "- [a cluster](cluster:2), [another page](page:people/another), [leaflets](leaflets), [A to Z](a-z)\n\n"
    'A line ends here  \nand goes on. She said "yes".\n'
)
TOLD = "".join(f"- [Not yet {key}.](told:{key})\n" for key in SAYS if key != "involvement-log")
"""What a page says of reviews, and what the records say instead."""
WHOLE_PATHWAY: dict[str, Any] = {
    "clusters": ["1", "2"],
    "beyond": "Beyond the clusters.",
    "standards": ["first-visit", "ambition", "legal-right", "proposed"],
    "quality_standards": ["ng1", "qs1"],
}


def of_pathway(whole: dict[str, Any]) -> None:
    """Several of each, and what else it leans on."""
    whole.update(WHOLE_PATHWAY)
    whole["interdependencies"].append({"service": "Mood itself", "what_for": "For itself", "pathway": "mood"})
    whole["equity"].append(
        {"text": "A sourced prompt", "source": {"statement": "ng1/feels-better", "note": "As read."}}
    )
    whole["indicators"][0]["note"] = "A note on staff."
    whole["indicators"][1]["national"].append("mhs997")
    del whole["scope"]["exclusions"]


def of_third_package(whole: dict[str, Any]) -> None:
    """Less is said to people, and the rest is left out with its reason."""
    plain = whole["people"]
    del plain["recovery"]["hope"], plain["recovery"]["meaning"], plain["inclusion"]["money"]
    plain["left_out"] = [{"parts": ["hope", "meaning", "money"], "reason": "Nothing true to say."}]
    whole["team"] = ["GP", "Nurse", "Someone else"]
    whole["avoid"] = [{"statement": "ng1/page-without-a-date"}, {"statement": "ng1/from-others", "note": "Take care"}]


def of_framework(whole: dict[str, Any]) -> None:
    """It can be written to."""
    whole["contact"] = "words@example.org"


def reviewed(content: Path) -> None:
    """One help was found right whole, one in part, and of one a reviewer wants a change."""
    sign(content, ("intervention", "walking"), id="whole")
    first: list[str] = []

    def some(line: Any) -> Answer | None:
        first.append(line.of)
        return Answer.RIGHT if len(first) % 2 else None

    sign(content, ("intervention", "guided-help"), id="in-part", answers=some)
    sign(content, ("intervention", "listening"), id="disputed", answers=lambda _: Answer.CHANGE)
