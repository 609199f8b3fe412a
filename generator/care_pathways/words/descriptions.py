"""What each page says of itself below its name in a list of results, on the web and in our own search."""

CLUSTERS_TODAY = (
    "Care clusters are no longer the national payment currency. What replaces them, how they came about, and what"
    " has been said against them."
)
DATA = "The content as JSON, CSV, a workbook, FHIR, Markdown and a feed: addresses, promises and examples."
DOWNLOADS = "Documents to edit, tables as CSV and in one workbook, every record as JSON, and all of it in one zip."
OUTSIDE_LINKS = "Every address on another site that this one links to, and when what it leads to was last seen."
QUALITY = "How much of this site was checked against its sources, how much nobody has reviewed, and what grows old."
WHAT_MAY_CHANGE = (
    "Laws, judgments, safety alerts, NICE guidance and national data that may change what this site says, each "
    "with the day by which we look again."
)
AREA = "Services, partners and lines in {area}, from {body}."
LOCAL_SERVICE = "{service} in {area}: what it does, for whom, how to get in."
AREAS = "Places that have a site of their own, with local lines, services and partners on top of this text."
WHAT_AREAS_OFFER = "What each area says it offers, line by line of each care package, side by side."
CHARTS = "How strong the evidence is, what packages hold, when reviews are due, who rates, what indicators show."
NUMBER_TO_PLAN = "What cluster {number}, {label}, means for planning. It has no care package."
CLUSTER_TO_PLAN = "What must be in place for cluster {number}, {label}: interventions, roles, settings and indicators."
FRAMEWORKS = "The same people sorted in another way, with a crosswalk to the clusters and their packages."
FRAMEWORK = "Its {groups} groups, what is known of it, and the crosswalk to the clusters."
GROUP = "The clusters and care packages that {group} of {framework} leads to."
INTERVENTION_TO_PLAN = "What it takes to provide {title}: roles, settings, evidence, measures, and where it is needed."
NATIONAL_MEASURES = "The measures of NHS England that the indicators use: id, what each counts, and where it was read."
PATHWAY = (
    "Planning for {first}{rest}: interventions, roles, partners, settings, standards in force, indicators and equity."
)
COMPARISON = "What clusters {clusters} share, and what only one of them has."
COMPARISONS = (
    "Two or three clusters of your choice side by side: what their packages share, and what only one of them has."
)
HOME_FOR_PEOPLE = "The mental health care clusters in plain words: what yours means, what can help, what to ask."
HOME_FOR_PROFESSIONALS = "The care package of each mental health care cluster, with the evidence for each line."
HOME_FOR_COMMISSIONERS = "What must be in place for each mental health care cluster, and ways to see if it works."
HOME = (
    "An independent, plain reference to the {count} English mental health care clusters: what each means, what can "
    "help, and the evidence."
)
GUIDANCE = "Every guideline, standard, law and policy that this site rests on, with its status and where it is used."
SOURCE_OF_GUIDANCE = "{heading}: status, what replaced it, and where it is used here."
HELP = "Where to get help now: in an emergency, urgent help for mental health, and someone to talk to."
SITUATION = "Whom to call, and what to say."
GLOSSARY = "Words and abbreviations of mental health care, explained in plain words."
CLUSTERS = "Every mental health care cluster, by group."
INTERVENTIONS = "Everything that a care package can contain, by kind."
A_TO_Z = "Every page of this view by its first letter."
SCALES = "The names and rules of the {count} scales of the mental health clustering tool. No rating text."
SOURCES = "Every page, paper and document that the facts about the clusters rest on, and how much of each was seen."
NOT_FOUND = "There is no page here."
SEARCH = "Find a page by your own words, an abbreviation, a number or an older name."
CHANGES_FOR_PEOPLE = "What is new on the pages for you, newest first."
CHANGES_FOR_PROFESSIONALS = "What is new in packages and evidence, newest first."
CHANGES_FOR_COMMISSIONERS = "What is new for planners, newest first."
MATRIX = "Every intervention against every cluster: its part in the package, and the strength of its evidence."
MAP_OF_MOVES = "Every cluster with its reviews and the moves that may follow, as a map and as a full list."
APPOINTMENT = "A sheet to print and take to an appointment: {title}."
CLUSTER_FOR_PEOPLE = "Cluster {number} in plain words: {title}."
INTERVENTION_FOR_PEOPLE = "{title}: what it is, how it may help, what may be hard, and what to ask."
LEAFLETS = "For each cluster: a leaflet, the same in large print, a sheet for carers, and a sheet for an appointment."
WAYS_IN = "No cluster number? Start from what is going on for you, in the words that people use."
CLUSTER_FOR_PROFESSIONALS = "Care package, evidence and pathway for cluster {number}, {label}."
INTERVENTION_FOR_PROFESSIONALS = (
    "{title}: evidence with strength and check, who delivers it, and the clusters that name it."
)
NEEDS = "What changes when pregnancy, drugs or alcohol, autism, frailty or another need comes on top."
NEED = "What changes with {need}, across all care packages: each statement with its source."
CAPACITY = (
    "From demand to staff, and from staff to people: your own numbers, with each formula beside its answer. "
    "Nothing is kept."
)
GAP_ANALYSES = "For a pathway or a cluster: say what is offered, partly, or not, with evidence and action, row by row."
GAP_ANALYSIS = "{title}. What its care calls for, row by row: what is offered here, and what is lacking."
MERGE = "Open the worksheets of several teams together: every row, every team, and where they differ."
SELF_ASSESSMENTS = "Hold a service against the standards of a framework: carers, race equality, recovery."
SELF_ASSESSMENT = "{title}: a worksheet of ours after the framework of {framework}. Not the official tool."
TOOLS = "Every tool for planning under its stage: understand the context, set the strategy, deliver, evaluate."
