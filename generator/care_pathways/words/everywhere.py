"""Sentences that more than one page or file says. Templates have them by name: `{{ ours.NO_FIGURE }}`."""

STANDS_BESIDE = "A national id or source stands beside an indicator where we have seen one."
STANDARDS = "All standards in force, and what only looks like one"
CHECK_A_FACT = "Check a fact at its source before you rely on it."
NOT_FOR_CHOOSING = "It is not for choosing a diagnosis, a cluster or a treatment for anyone."
REVIEW_OVERDUE = "The review of this page is overdue."
NO_FIGURE = "No figure has been seen at its source, so none is given."
NOT_ALL_OF_IT = "Nobody is expected to have all of a package."
POINT_AT_A_CLUSTER = "Point at a cluster, or move to it with the Tab key, to see its lines."
SOURCES_OF_FACTS = "Sources of the facts about this cluster"
NEEDS_STAY = "The needs, and the help that fits them, have not gone away."
WHAT_PARTNERS_BRING = "What they bring, and what they need"
CONTRACT_NOT_READ = "We have not read the guidance for this year's contract."
STARTER = "Starter, not legal advice; check the current contract year."
PEOPLES_WORDS = "In the words of the people's page, for use together:"
LINES_OF_EVIDENCE = "The lines of evidence for this help:"
HOW_THIS_LINE = "How this line was checked"

AT_RISK = "If your life, or someone else's, is at risk:"
MENTAL_HEALTH_OPTION = "and choose the mental health option."
WHOM_TO_RING = "Whom to ring or write to"

WAYS_IN = "Find your way by what is going on"
LEAFLETS = "Leaflets and sheets to take away"
SCALES = "The scales of the clustering tool"
WHAT_AREAS_OFFER = "What areas offer, side by side"
WHAT_MAY_CHANGE = "What may change, and when we look"

ONE_OF_CHOICES = "One of several choices, made with the person."
SOMETHING_NEWER = "Something newer stands in its place."

PLANS_HELP = "It is a way for services to plan help."
ASK_FOR_ANY = "You can ask for any of them, whatever your cluster."
A_PACKAGE_IS = (
    "A package says what a service needs to be able to offer. Nobody has all of it. A cluster is chosen by an "
    "assessment with the person, not by its package."
)
NOTHING_BESIDES = "Nothing besides what is for everyone."
