"""What each list of a package means in a gap analysis."""

SPECIFIC = "Offered where the problem fits, in one cluster of the pathway or more."
CHOOSE_TOGETHER = "One of several choices, made with the person."
WHAT_IT_IS = "{kind}. Delivered by: {roles}.{where}"
FOR_EVERYONE = "Offered to everyone."
