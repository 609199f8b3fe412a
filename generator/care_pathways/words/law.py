"""What is said of law that does not hold today."""

NOT_BEGUN = "Passed by Parliament, and not begun when it was last looked at. Nobody can rely on it yet."


ENDED = "It no longer holds."
