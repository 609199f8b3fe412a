"""In what a statement was read: each mark with its meaning."""

LEGEND = (
    (
        "page, read in a month",
        "A stored copy of the publisher's own page. How old that copy was is known only where it is said.",
    ),
    ("copy of a year", "The publisher's text in somebody else's collection. The guidance may have changed since."),
    ("summary by others", "Seen only in what somebody else wrote about it."),
    ("not seen", "General knowledge. Look at the source before you rely on it."),
)
"""Each mark with its meaning, for the one place that explains them."""
