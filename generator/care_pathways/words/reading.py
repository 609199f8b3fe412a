"""In what the statements behind a page were read, in a sentence."""

OLDEST = " The oldest text is of {when}."
RESTS_ON = "It rests on {statements}: {read} {were} read{unseen}.{oldest}"
