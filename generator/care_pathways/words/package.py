"""The three lists of a package in words: the only place that names them for planners and professionals."""

SPECIFIC, CHOOSE_TOGETHER, FOR_EVERYONE = "Specific core", "Choose together", "For everyone"

PACKAGE_LISTS = {"specific": SPECIFIC, "choose_together": CHOOSE_TOGETHER, "for_everyone": FOR_EVERYONE}
"""By the name of the field, in the order in which they are read."""

LETTERS = {SPECIFIC: "S", CHOOSE_TOGETHER: "C", FOR_EVERYONE: "E"}
"""For narrow places."""
MEANINGS = {
    SPECIFIC: "Offered where the problem fits this cluster.",
    CHOOSE_TOGETHER: "One of several choices, made with the person.",
    FOR_EVERYONE: "Offered to everyone in the cluster.",
}

MATRIX_TITLE = "Interventions by cluster"
MATRIX_NOTE = "Nobody is expected to have all of a package. Empty: the package does not name it."

HOW_LONG = "How long or how often"
"""Before a line of evidence that says so."""
NO_GUIDELINE_THAT_WE_KNOW = "No guideline for this group that we know of; ours."
DOES_NOT_NAME_IT = "The package does not name it."
