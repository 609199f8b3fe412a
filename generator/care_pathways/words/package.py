"""The three lists of a package in words: the only place that names them for planners and professionals."""

from care_pathways.words import everywhere
from care_pathways.words.everywhere import NOT_ALL_OF_IT

SPECIFIC, CHOOSE_TOGETHER, FOR_EVERYONE = "Specific core", "Choose together", "For everyone"

PACKAGE_LISTS = {"specific": SPECIFIC, "choose_together": CHOOSE_TOGETHER, "for_everyone": FOR_EVERYONE}
"""By the name of the field, in the order in which they are read."""

LETTERS = {SPECIFIC: "S", CHOOSE_TOGETHER: "C", FOR_EVERYONE: "E"}
"""For narrow places."""
MEANINGS = {
    SPECIFIC: "Offered where the problem fits this cluster.",
    CHOOSE_TOGETHER: everywhere.ONE_OF_CHOICES,
    FOR_EVERYONE: "Offered to everyone in the cluster.",
}

MATRIX_TITLE = "Interventions by cluster"
MATRIX_NOTE = f"{NOT_ALL_OF_IT} Empty: the package does not name it."

HOW_LONG = "How long or how often"
"""Before a line of evidence that says so."""
NO_GUIDELINE_THAT_WE_KNOW = "No guideline for this group that we know of; ours."
ONLY_DOUBTFUL = "What was seen of its source raises a doubt. The page of the intervention has it."
"""The same where a statement holds, and none that a draft may lean on."""
DOES_NOT_NAME_IT = "The package does not name it."

BY_THE_PERSON, BY_A_PROFESSIONAL = "Rated by the person", "Rated by a professional"

RATERS = (
    (BY_THE_PERSON, ("the person", "the person and a carer", "the person or a carer")),
    ("Rated by a carer", ("a carer",)),
    (BY_A_PROFESSIONAL, ("a professional",)),
    ("Rated by others", ()),
)
"""Who fills a measure in, in the order of the page, with the words of the record. The last takes everyone else."""
