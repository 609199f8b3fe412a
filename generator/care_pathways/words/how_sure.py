"""How far the lines behind a kind of help were read, in people's words."""

NO_SOURCE = "No source stands behind this page yet."
ALL_LINES = "The {number} lines behind this page were {read}."
ONE_LINE = "One line was {read}."
OF_THE_LINES = "Of the {number} lines behind this page, {told}."
