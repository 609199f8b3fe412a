"""Other ways in than a number or a word."""

BY_WHAT_IS_GOING_ON = "No number? By what is going on"
