"""What each list of a package means in a gap analysis."""

from care_pathways.words import everywhere

SPECIFIC = "Offered where the problem fits, in one cluster of the pathway or more."
CHOOSE_TOGETHER = everywhere.ONE_OF_CHOICES
WHAT_IT_IS = "{kind}. Delivered by: {roles}.{where}"
FOR_EVERYONE = "Offered to everyone."
