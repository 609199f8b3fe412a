"""What a text of a given form looks like, in an author's words. Every pattern of a model has its words here."""

FORMS = {
    r"^[a-z0-9]+(-[a-z0-9]+)*$": "Use small letters, digits and single hyphens, such as cbt-for-psychosis",
    "^https?://[^\\s<>\"'@/?#]+([/?#][^\\s<>\"']*)?$": "Give the full address, beginning with https://",
    r"^P\d+[DWMY]$": "Use P, a number and one of D, W, M, Y: P12W is 12 weeks, P6M is 6 months",
    "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$": "Give the date as far as it is known: 2025, 2025-04 or 2025-04-29",
    r"^[0-9a-f]{8}$": "Let care-pathways accept write it",
    r"^[a-z][0-9a-f]{8}$": "Let care-pathways accept write it",
    r"^[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$": "Give an e-mail address, such as mistakes@example.org",
    r"^[a-z0-9]+([-/][a-z0-9]+)*$": "Give the id at the foot of the page, such as people/clusters/10",
    r"^[0-9]{1,6}(\.[0-9]{1,6}){0,3}$": "Give numbers with points between, such as 2026.2",
    r"[A-Za-z]{3}": "Give a phrase with at least one word of three letters or more",
    r"^[0-9]+( [0-9]+)*$": "Give the number in digits and spaces, as people say it",
    r"^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$": "Name the source and the statement, such as cg178/offer-cbt",
    r"^[0-9a-f]{40}$": "Give the print of the file: 40 digits and letters from a to f",
    r"^[A-Z]{3}(_[A-Z])?\d{2,3}[a-z]?$": "Give the id as the publisher does: capitals and a number, such as MHS01",
    r"^(help|(cluster|intervention|guidance|term|page|self-assessment):[a-z0-9][a-z0-9/-]*)$": (
        "Name what to show: help, or a kind and its id, such as cluster:10 or page:people/reviews"
    ),
    r"^[a-z]+:[a-z0-9]+(-[a-z0-9]+)*$": "Name the kind and the id of a record, such as intervention:cbtp",
    r"^[a-z-]+:[a-z0-9-]+(/[a-z0-9-]+)*$": "Name the kind and the id of a record, such as intervention:cbtp",
    r"^[a-z_]+(\.[a-z_]+)*$": "Name the field as the file does, with points between, such as people.in_short",
    "^#[0-9a-fA-F]{6}$": "Give the colour as # and six digits, in quotes, such as '#7a1f5c'",
    r"^[a-z0-9]+(-[a-z0-9]+)*\.(png|svg)$": "Name a file beside area.yml, such as logo.svg or logo.png",
}
