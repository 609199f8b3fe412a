"""What the search calls each kind of result."""

from care_pathways.page import ResultKind

RESULT_KIND = {
    ResultKind.HELP: "Help",
    ResultKind.CLUSTER: "Clusters",
    ResultKind.WHAT_CAN_HELP: "What can help",
    ResultKind.INTERVENTION: "Interventions",
    ResultKind.GUIDANCE: "Guidance",
    ResultKind.OLD_GUIDANCE: "Guidance not in use",
    ResultKind.NATIONAL_MEASURE: "National measures",
    ResultKind.STATEMENT: "What sources say",
    ResultKind.PATHWAY: "Pathways",
    ResultKind.TERM: "Words explained",
    ResultKind.WRITTEN: "Good to know",
    ResultKind.LIST: "Lists and tables",
    ResultKind.PRINT: "To print",
    ResultKind.DOCUMENT: "Documents to edit",
    ResultKind.TOOL: "Planning tools",
    ResultKind.ABOUT: "About",
    ResultKind.LOCAL: "In your area",
}
