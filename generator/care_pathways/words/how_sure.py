"""How far the statements behind a kind of help were read, in people's words."""

from care_pathways.model.provenance import Check

NO_SOURCE = "No source stands behind this page yet."
RESTS_ON = "This page rests on {statements}."
READ = {
    Check.TEXT: (
        "was read in the publisher's words or a copy of them",
        "were read in the publisher's words or a copy of them",
    ),
    Check.SECONDARY: (
        "was seen only in what somebody else wrote about it",
        "were seen only in what somebody else wrote about them",
    ),
    Check.RECALL: ("is still to be read by us", "are still to be read by us"),
    Check.LOCAL: ("is our own suggestion", "are our own suggestions"),
}
"""How one statement was read, and how several were."""
