"""The headings of a cluster's page and of its leaflets, by whom its words call "you"."""

from dataclasses import dataclass

from care_pathways.model.plain_cluster import Reader


@dataclass(frozen=True, kw_only=True)
class Headings:
    """What stands above the parts that speak of the person or to them."""

    not_who: str
    """The end of "a cluster is not a diagnosis, and"."""
    experiences: str
    strengths: str
    can_do: str
    you: str
    others: str
    carers: str
    choosing_not_to: str


HEADINGS = {
    Reader.PERSON: Headings(
        not_who="not who you are",
        experiences="What you may be experiencing",
        strengths="Your strengths, and what you bring",
        can_do="What you and people close to you can do",
        you="You",
        others="People close to you",
        carers="For carers and family",
        choosing_not_to="If you say no, or want to wait",
    ),
    Reader.CARER: Headings(
        not_who="not who they are",
        experiences="What may be happening",
        strengths="What is still there",
        can_do="What you can do, and what they can",
        you="What they can still do and decide",
        others="What you can do",
        carers="For you",
        choosing_not_to="If they, or you, say no",
    ),
}
