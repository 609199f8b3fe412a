"""What the charts say: what each finds, which is its title, more to that, and what to keep in mind."""

MOST_FREQUENT = "The most frequent strength is “{strength}”, with {lines} lines."
READ_IN_THE_TEXT = "{seen} of {lines} lines of evidence were checked against the publisher's own text"
STRENGTH_IS_THE_PUBLISHERS = "The strength is the publisher's. The patterns show how far we checked the line."
LONGEST_AND_SHORTEST = (
    "Besides what is for everyone, the longest package names {most} interventions (cluster {large}), the shortest"
    " {fewest} (cluster {small}). Each cell counts the interventions of one kind in one package, core and chosen"
    " together."
)
KINDS_OF_HELP = "Kinds of help: {said}"
MOST_IN = "“{kind}” most in {clusters}"
NOT_MORE_CARE = "A longer package is not more care for one person: nobody is expected to have all of it."
FOR_EVERYONE_IN_ALL = "{number} interventions are for everyone in all {packages} packages"
NO_OTHERS = "No package has others for everyone."
SOME_HAVE_MORE = "Some packages have more."
REVIEWS = (
    "Reviews are due most often in {soon}, at least every {short}, and least often in {late}, at least every {long}"
)
NOT_A_LENGTH = "It is not a length of treatment, and a review can be asked for earlier. 6 months count as 26 weeks."
FILLS_IN = "{rater} fills in {number} of the {measures} outcome measures"
MEASURES_NOT_CHECKED = "The descriptions of measures are general knowledge and not yet checked."
NONE_NAMED = "None is named for: {kinds}."
MOST_MEASURES = "“{kind}” has the most named outcome measures, {number}"
COUNTED_WITH_EACH = "A measure that is used with several kinds is counted with each."
OUR_SUGGESTIONS = "{ours} of the {indicators} indicators are our suggestions, without a national measure or source"
STANDS_IN_SEVERAL = "An indicator that stands in several pathways is counted with each."
COUNTED_BY_US = "Counted from the records of the site: not how many people need or get anything, and not a target."
