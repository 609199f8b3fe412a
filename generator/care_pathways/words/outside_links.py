"""The headings of the page about links to other sites, by the kind of record that holds a link."""

HEADINGS = {
    "guidance": "Guidance, standards and laws",
    "source": "Sources about the clusters",
    "helpline": "Helplines",
    "live-data": "Live data",
    "national-measure": "Where national measures were seen",
    "other": "Other records",
    "page": "Hand-written pages",
}
