"""The table of mistakes in an area: what its author did, and the exact first line that they see."""

from tests.area.small_area import PRINT

MISTAKES: tuple[tuple[str, str, str, str, str], ...] = (
    # What an author did, in which file, the old words (none: the whole file), the new ones, and what they see.
    (
        "an offer of another cluster's line",
        "content/offers.yml",
        "guided-help",
        "listening-x",
        'content/offers.yml:3:19: error [offer-outside-package] "listening-x" is not in the package of cluster 1',
    ),
    (
        "an offer where there is no package",
        "content/offers.yml",
        "cluster: 1",
        "cluster: 9",
        "content/offers.yml:2:14: error [offer-outside-package] Cluster 9 has no package, so nothing of it can be "
        "offered",
    ),
    (
        "someone else offers it, and nobody is named",
        "content/offers.yml",
        "offered: partly",
        "offered: by someone else",
        "content/offers.yml:2:5: error [wrong-value] This says that someone else offers it: name the partner",
    ),
    (
        "a service that is not there",
        "content/offers.yml",
        "service: day-team",
        "service: day-teem",
        'content/offers.yml:5:14: error [unknown-reference] No service is called "day-teem"',
    ),
    (
        "a number in the words of a service",
        "content/services.yml",
        "Local-how.",
        "Ring 01632 960999.",
        'content/services.yml:14:17: error [stray-phone-number] The number "01632 960999" stands outside lines.yml',
    ),
    (
        "a number in a field that is no prose",
        "content/services.yml",
        "hours: Local-open",
        "hours: Mornings, or 07700 900999",
        'content/services.yml:15:27: error [stray-phone-number] The number "07700 900999" stands outside lines.yml',
    ),
    (
        "a number in the note of a line",
        "content/lines.yml",
        "who_for: Anyone",
        "who_for: Anyone, else 01632 960998",
        'content/lines.yml:16:27: error [stray-phone-number] The number "01632 960998" stands outside lines.yml',
    ),
    (
        "a word that people do not use",
        "content/services.yml",
        "Local-what.",
        "For people who engage.",
        'content/services.yml:12:28: error [banned-word] "engage" is a word to avoid here: For people who engage.',
    ),
    (
        "a note beside a part that is gone",
        "content/notes.yml",
        "part: people.in_short",
        "part: people.summary",
        "content/notes.yml:5:13: error [lost-note] The national text has no cluster 1, people.summary any more",
    ),
    (
        "a note beside words that have changed",
        "content/notes.yml",
        f"written_from: {PRINT}",
        "written_from: a00000000",
        "content/notes.yml:6:21: warning [older-note] Cluster 1, people.in_short has changed since this was written: "
        "national/clusters/01-first.yml",
    ),
    (
        "a print made in another way",
        "content/notes.yml",
        f"written_from: {PRINT}",
        "written_from: z00000000",
        "content/notes.yml:6:21: warning [older-note] How cluster 1, people.in_short is read has changed: nobody can "
        "tell whether its words have",
    ),
    (
        "a note that nobody has held against anything",
        "content/notes.yml",
        f"      written_from: {PRINT}\n",
        "",
        "content/notes.yml:3:5: warning [older-note] Nobody has said yet that this was read beside cluster 1, "
        "people.in_short",
    ),
    (
        "a note in two places at once",
        "content/notes.yml",
        "cluster: 1",
        "cluster: 1\n      intervention: walking",
        'content/notes.yml:3:5: error [wrong-value] "beside" needs exactly one of cluster, '
        "package, intervention, pathway, page",
    ),
    (
        "a colour that cannot be read",
        "area.yml",
        "#203060",
        "#ffcc00",
        'area.yml:11:11: error [wrong-value] "body.accent" is "#ffcc00": it has a contrast of 1.5 to 1 with white; '
        "4.5 is needed. Choose a darker one",
    ),
    (
        "a field that no area has",
        "area.yml",
        "name: Smallshire\n",
        "name: Smallshire\nedition: '2'\n",
        'area.yml:3:1: error [unknown-field] No field is called "edition" here',
    ),
    (
        "a national list replaced",
        "content/helplines.yml",
        "",
        "helplines: []\n",
        "content/helplines.yml:1:1: error [national-file] An area cannot replace or add national text",
    ),
    (
        "a national cluster replaced",
        "content/clusters/01-first.yml",
        "",
        "id: 01-first\n",
        "content/clusters/01-first.yml:1:1: error [national-file] An area cannot replace or add national text",
    ),
    (
        "a page of one's own",
        "content/pages/people/reviews.md",
        "",
        "---\ntitle: x\n---\n",
        "content/pages/people/reviews.md:1:1: error [national-file] An area cannot replace or add national text",
    ),
    (
        "a file of another name",
        "content/staff.yml",
        "",
        "staff: []\n",
        "content/staff.yml:1:1: error [unexpected-file] No content is read from a file of this name here",
    ),
    (
        "a script as an address",
        "area.yml",
        "https://trust.example.org/",
        "'javascript:alert(1)'",
        'area.yml:7:8: error [wrong-value] "body.web" is "javascript:alert(1)", which has not the form that it needs',
    ),
    (
        "a suppression of a national problem",
        "content/accepted-problems.yml",
        "",
        "suppressions:\n  - id: x\n    code: older-plain-text\n    file: interventions/walking.yml\n"
        "    reason: none\n    until: 2030-01-01\n",
        "content/accepted-problems.yml:2:9: warning [idle-suppression] No older-plain-text was found in "
        "interventions/walking.yml",
    ),
)
