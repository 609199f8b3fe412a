"""The three lists of a package in words: the only place that names them for planners and professionals."""

SPECIFIC, CHOOSE_TOGETHER, FOR_EVERYONE = "Specific core", "Choose together", "For everyone"

PACKAGE_LISTS = {"specific": SPECIFIC, "choose_together": CHOOSE_TOGETHER, "for_everyone": FOR_EVERYONE}
"""By the name of the field, in the order in which they are read."""
