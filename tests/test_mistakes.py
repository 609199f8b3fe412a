"""The table of mistakes: what an author did, and the exact first line that they see. One row or more for each code."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from care_pathways import report
from care_pathways.site import check

from tests import small
from tests.area.mistakes import MISTAKES as AREA_MISTAKES
from tests.conftest import DAY, PROJECT


@dataclass(frozen=True)
class Mistake:
    """An edit of one file of the small content, and the first line of the report.

    `old` is replaced by `new`; an empty `old` means that `new` is the whole file. `also` are further edits that the
    mistake needs to be seen.
    """

    did: str
    file: str
    old: str
    new: str | bytes
    sees: str
    also: tuple[tuple[str, str, str], ...] = ()


PATHWAY = "pathways/mood.yml"
PACKAGE, CLUSTER, GUIDED = "packages/01-first.yml", "clusters/01-first.yml", "interventions/guided-help.yml"

LONG = (
    "People say that the days run into each other, with no end in sight. "
    "They may find that the morning is long, and that the evening is short. "
    "They may find that the middle of the day is quiet, and the night is loud."
)
"""A text that is long enough to be compared with another."""

ALTERED = b"""id: small
kind: clinical
scope: the package
edition: '1'
on: 2026-01-05
by: a nurse
profession: nurse
interests: None declared
statements:
  - of: package:01-first
    part: setting
    # the words were another clinic's
    fingerprint: a00000000
    words: Another clinic
    answer: right
"""
"""A record of review whose fingerprint is not that of its words."""
BY_READERS = (
    ALTERED.replace(b"kind: clinical", b"kind: plain-words")
    .replace(b"profession: nurse", b"profession: reader")
    .replace(b"interests:", b"consent: true\npeople: 3\ninterests:")
)
"""One by readers who agreed to it."""

MISTAKES = (
    # Pathways, standards and national measures
    Mistake(
        "left the carers out of the indicators",
        PATHWAY,
        "domain: carer",
        "domain: process",
        "content/pathways/mood.yml:19:1: error [unbalanced-indicators] The indicators of this pathway lack "
        "carer (has 0, needs 1)",
    ),
    Mistake(
        "kept no indicator at all",
        PATHWAY,
        small.PATHWAY[small.PATHWAY.index("indicators:\n") : small.PATHWAY.index("equity:\n")],
        "indicators: []\n",
        "content/pathways/mood.yml:1:5: error [unbalanced-indicators] The indicators of this pathway lack an outcome that the person rates with a named measure, structure (has 0, needs 1), process (has 0, needs 1), experience (has 0, needs 1), inclusion (has 0, needs 3), carer (has 0, needs 1) and equity (has 0, needs 1)",
    ),
    Mistake(
        "asked a professional instead of the person",
        PATHWAY,
        "    rater: person\n    direction: up\n    measure: phq-9",
        "    rater: professional\n    direction: up\n    measure: phq-9",
        "content/pathways/mood.yml:19:1: error [unbalanced-indicators] The indicators of this pathway lack "
        "an outcome that the person rates with a named measure",
    ),
    Mistake(
        "asked the person without a named measure",
        PATHWAY,
        "    direction: up\n    measure: phq-9\n",
        "    direction: up\n",
        "content/pathways/mood.yml:19:1: error [unbalanced-indicators] The indicators of this pathway lack "
        "an outcome that the person rates with a named measure",
    ),
    Mistake(
        "kept only two indicators of inclusion",
        PATHWAY,
        "text: At home, domain: inclusion",
        "text: At home, domain: outcome",
        "content/pathways/mood.yml:19:1: error [unbalanced-indicators] The indicators of this pathway lack "
        "inclusion (has 2, needs 3)",
    ),
    Mistake(
        "gave two indicators of a pathway the same id",
        PATHWAY,
        "id: felt-heard",
        "id: own",
        'content/pathways/mood.yml:36:109: error [duplicate-id] Another indicator of this pathway already has the id "own"',
    ),
    Mistake(
        "named a national measure that is not in the list",
        PATHWAY,
        "national: [mhs999]",
        "national: [mhs998]",
        'content/pathways/mood.yml:26:16: error [unknown-reference] No national measure is called "mhs998"',
    ),
    Mistake(
        "wrote an id of a measure that nobody listed",
        PATHWAY,
        "text: First visit in time",
        "text: First visit in time (MHS97)",
        "content/pathways/mood.yml:21:32: error [unlisted-measure] MHS97 is not in the list of national measures",
    ),
    Mistake(
        "mistyped the id of a measure in the list itself",
        "national-measures.yml",
        "code: MHS999",
        "code: MHS998",
        'content/national-measures.yml:2:9: error [unlisted-measure] The measure MHS998 has the id "mhs999"',
    ),
    Mistake(
        "told a national measure without the limit that its publisher sets",
        "national-measures.yml",
        "    check: text\n",
        "    check: text\n    definition:\n      says: New referrals with first face to face contact\n      file: code.py\n"
        "      commit: 0123456789abcdef0123456789abcdef01234567\n      committed: 2025-09-18\n      read_on: 2026-01-02\n",
        "content/national-measures.yml:5:13: error [measure-against-definition] MHS999: the publisher's definition has a "
        "limit that is lost here: face-to-face contact only",
    ),
    Mistake(
        "measured all referrals by a national measure that counts only people seen",
        PATHWAY,
        "national: [mhs999]",
        "national: [mhs999 ]",
        "content/pathways/mood.yml:23:17: error [measure-against-definition] The national measure counts fewer people than "
        "this indicator: face-to-face contact only",
        also=(
            (
                "national-measures.yml",
                "counts: First visits in time.",
                "counts: First visits face to face.\n    definition:\n      says: New referrals with first face to face contact\n"
                "      file: code.py\n      commit: 0123456789abcdef0123456789abcdef01234567\n      committed: 2025-09-18\n"
                "      read_on: 2026-01-02",
            ),
        ),
    ),
    Mistake(
        "said that they know how things stand later than anybody looked",
        "glossary.yml",
        "    meaning: A group of needs.\n",
        "    meaning: A group of needs.\n    status: In force as far as we know in May 2026\n    rests_on: [ng1]\n",
        'content/glossary.yml:5:22: error [later-than-its-sources] "as far as we know in May 2026", but no source with a date is named',
    ),
    Mistake(
        "left out as of when they know how things stand",
        "guidance/ng1.yml",
        "text: Tablets are not the first step\n",
        "text: Tablets are not the first step as far as we know\n",
        'content/guidance/ng1.yml:32:42: error [later-than-its-sources] "as far as we know", but no month is named',
    ),
    Mistake(
        "said of a statement that they know how things stand later than the text that they read",
        "guidance/ng1.yml",
        "text: Tablets are not the first step\n",
        "text: Not the first step as far as we know in May 2026\n    law: {force: in-force, as_of: 2025-03}\n",
        'content/guidance/ng1.yml:32:30: error [later-than-its-sources] "as far as we know in May 2026", but its oldest source was last looked at in 2025-03',
    ),
    Mistake(
        "said that a law had not begun in a month in which nobody looked",
        "guidance/ng1.yml",
        "text: Tablets are not the first step\n",
        "text: It had not begun in May 2026\n    law: {force: coming, as_of: 2025-03}\n",
        'content/guidance/ng1.yml:32:22: error [later-than-its-sources] "begun in May 2026", but its oldest source was last looked at in 2025-03',
    ),
    Mistake(
        "said of a statement how things stand, later than the text in which it was read",
        "guidance/ng1.yml",
        "text: Tablets are not the first step\n",
        "text: In force in May 2026\n",
        'content/guidance/ng1.yml:32:11: error [later-than-its-sources] "In force in May 2026", but its oldest source was last looked at in 2025-11',
    ),
    Mistake(
        "said of a law how it stands, which has no date of its own",
        "guidance/ng1.yml",
        "text: Tablets are not the first step\n",
        "text: In force in May 2026\n    law: {force: in-force}\n",
        'content/guidance/ng1.yml:32:11: error [later-than-its-sources] "In force in May 2026", but its oldest source was last looked at in 2025-11',
    ),
    Mistake(
        "said how a source stands that nobody dated",
        "guidance/ng1.yml",
        "kind: guideline\n",
        "kind: guideline\nnote: In force in May 2026\n",
        'content/guidance/ng1.yml:6:7: error [later-than-its-sources] "In force in May 2026", but no source with a date is named',
    ),
    Mistake(
        "named a year in which a source had not yet been looked at",
        "guidance/ng1.yml",
        "kind: guideline\n",
        "kind: guideline\nstatus_seen: 2025-11\nnote: In force in 2026\n",
        'content/guidance/ng1.yml:7:7: error [later-than-its-sources] "In force in 2026", but its oldest source was last looked at in 2025-11',
    ),
    Mistake(
        "said how things stand, and linked nothing",
        "pages/people/reviews.md",
        "Ask for one",
        "In force in May 2026. Ask for one",
        'content/pages/people/reviews.md:7:1: error [later-than-its-sources] "In force in May 2026", but no source with a date is named',
    ),
    Mistake(
        "said how things stand by a source that is not there",
        "pages/people/reviews.md",
        "Ask for one",
        "In force in May 2026, by [this](guidance:ng77). Ask for one",
        'content/pages/people/reviews.md:7:1: error [later-than-its-sources] "In force in May 2026", but no source with a date is named',
    ),
    Mistake(
        "left open whether a law is in force",
        "guidance/ng1.yml",
        "kind: guideline\n",
        "kind: law\n",
        "content/guidance/ng1.yml:11:5: error [law-without-force] ng1/listening is law, and does not say whether it is in force",
    ),
    Mistake(
        "told of coming law without the day on which that was seen",
        "guidance/ng1.yml",
        "text: Tablets are not the first step\n",
        "text: Tablets are not the first step\n    law: {force: coming}\n",
        "content/guidance/ng1.yml:33:5: error [law-without-force] ng1/no-tablets-first is coming, and does not say as of when",
    ),
    Mistake(
        "set a target of their own",
        PATHWAY,
        "definition: People in work,",
        "definition: At least 60% of people in work,",
        'content/pathways/mood.yml:37:61: error [unsourced-target] "60%" is a figure without a source',
    ),
    Mistake(
        "set a time limit of their own in a scope",
        PATHWAY,
        "acceptance: [COMMISSIONER-ACCEPTANCE]",
        "acceptance: [Seen within two weeks of referral]",
        'content/pathways/mood.yml:68:21: error [unsourced-target] "within two weeks" is a figure without a source',
    ),
    Mistake(
        "planned with a body that is gone",
        PATHWAY,
        "brings: COMMISSIONER-BRINGS",
        "brings: Money from the CCG",
        'content/pathways/mood.yml:13:30: error [older-body] "CCG" no longer exists',
    ),
    Mistake(
        "gave a standard without its year",
        "standards.yml",
        "    since: Since 2015\n",
        "",
        'content/standards.yml:2:5: error [missing-field] "since" is missing',
    ),
    Mistake(
        "gave a standard a force that there is not",
        "standards.yml",
        "standing: standard",
        "standing: target",
        'content/standards.yml:5:15: error [wrong-value] "standing" is "target", which is not a choice here',
    ),
    # Figures in packages
    Mistake(
        "set a target of their own in a package",
        PACKAGE,
        "perinatal: PROFESSIONAL-PERINATAL",
        "perinatal: Offered to 95% of them",
        'content/packages/01-first.yml:48:27: error [unsourced-target] "95%" is a figure without a source',
    ),
    Mistake(
        "gave an indicator of a package a limit that nobody set",
        PACKAGE,
        "text: COMMISSIONER-INDICATOR",
        "text: Seen within two weeks",
        'content/packages/01-first.yml:54:18: error [unsourced-target] "within two weeks" is a figure without a source',
    ),
    Mistake(
        "told people of a year that no source of the package has",
        PACKAGE,
        "what_to_expect: You meet someone for some weeks.",
        "what_to_expect: Since 2019 you meet someone for some weeks.",
        'content/packages/01-first.yml:20:25: error [unsourced-target] "2019" is a figure without a source',
    ),
    # Helplines
    Mistake(
        "cut a number short",
        "helplines.yml",
        "call: '999'",
        "call: 116 12",
        'content/helplines.yml:5:11: error [wrong-value] "call" is "116 12": it should be a whole phone number: '
        "116 123, 0800 068 4141",
    ),
    Mistake(
        "changed a number, and let the old day vouch for it",
        "helplines.yml",
        "call: '999'",
        "call: 116 123",
        "content/helplines.yml:10:17: error [unchecked-number] The numbers and addresses of 999 are not those that were "
        "checked on 2026-01-01",
    ),
    Mistake(
        "renewed the day of a check, and looked at nothing",
        "helplines.yml",
        "checked_on: 2026-01-01",
        "checked_on: 2026-01-14",
        "content/helplines.yml:10:17: error [unchecked-number] The numbers and addresses of 999 are not those that were "
        "checked on 2026-01-14",
    ),
    Mistake(
        "told people to call a short number that is on no list",
        GUIDED,
        "choosing_not_to: You can wait.",
        "choosing_not_to: You can wait, or call 101.",
        'content/interventions/guided-help.yml:20:37: error [unlisted-short-number] People are told to call "101", but no '
        "line in helplines.yml has that number",
    ),
    # The same thing twice
    Mistake(
        "offered an intervention twice in one list",
        PACKAGE,
        "  - listening\n",
        "  - listening\n  - listening\n",
        'content/packages/01-first.yml:11:5: error [same-twice] This stands in "for_everyone" already, in line 10',
    ),
    Mistake(
        "offered an intervention to everyone and to some",
        PACKAGE,
        "specific:\n",
        "specific:\n  - listening\n",
        'content/packages/01-first.yml:12:5: error [same-twice] "listening" is offered under "for_everyone" already',
    ),
    Mistake(
        "typed the same line again, with other capitals",
        GUIDED,
        "benefits: [You may feel better.]",
        "benefits: [You may feel better., you may  feel Better.]",
        'content/interventions/guided-help.yml:13:36: error [same-twice] This stands in "benefits" already, in line 13',
    ),
    # Days that are still to come: the tests stand in January 2026
    Mistake(
        "mistyped the year in which a helpline was checked",
        "helplines.yml",
        "checked_on: 2026-01-01",
        "checked_on: 2099-01-01",
        'content/helplines.yml:10:17: error [future-date] "checked_on" is 2099-01-01, which is still to come: '
        "this is 2026-01-15",
    ),
    Mistake(
        "dated a review ahead",
        "reviews/small.yml",
        "",
        ALTERED.replace(b"on: 2026-01-05", b"on: 2031-01-01"),
        'content/reviews/small.yml:5:5: error [future-date] "on" is 2031-01-01, which is still to come: '
        "this is 2026-01-15",
    ),
    Mistake(
        "said that a source was published in a year to come",
        "guidance/cg9.yml",
        "replaced_by: [ng1]\n",
        "replaced_by: [ng1]\npublished: '2027'\n",
        'content/guidance/cg9.yml:10:12: error [future-date] "published" is 2027, which is still to come: '
        "this is 2026-01-15",
    ),
    # What `new` wrote
    Mistake(
        "left what a new file began with",
        GUIDED,
        "  aims: [Feel better]",
        "  aims: [What it is for]",
        'content/interventions/guided-help.yml:28:10: error [starting-text] "What it is for" is what the file began with',
    ),
    Mistake(
        "spelled as Americans do where professionals read",
        GUIDED,
        "what: PROFESSIONAL-WHAT of guided-help",
        "what: Work on behavior",
        'content/interventions/guided-help.yml:27:17: error [american-spelling] "behavior" is the American spelling: '
        "Work on behavior",
    ),
    Mistake(
        "spelled a word in -ize where planners read",
        PACKAGE,
        "text: COMMISSIONER-INDICATOR",
        "text: Care is organized",
        'content/packages/01-first.yml:54:21: error [american-spelling] "organized" is the American spelling: '
        "Care is organized",
    ),
    # Reading the file
    Mistake(
        "left a # after a space in unquoted text",
        PACKAGE,
        "setting: Primary care",
        "setting: Clinic #4",
        "content/packages/01-first.yml:3:17: error [cut-text] The text is cut here: '#4' is not read, "
        "because a # after a space begins a comment",
    ),
    Mistake(
        "indented with a tab",
        PACKAGE,
        "  - GP",
        "\t- GP",
        "content/packages/01-first.yml:5:1: error [tab] The line is indented with a tab",
    ),
    Mistake(
        "used an anchor and an alias",
        PACKAGE,
        "setting: Primary care\nteam:\n  - GP",
        "setting: &place Primary care\nteam:\n  - *place",
        "content/packages/01-first.yml:3:10: error [alias] This text is used again elsewhere through an anchor (& and *)",
    ),
    Mistake(
        "merged fields in",
        PACKAGE,
        "setting: Primary care",
        "setting: Primary care\n<<: {a: b}",
        "content/packages/01-first.yml:4:1: error [alias] Fields cannot be merged in with <<",
    ),
    Mistake(
        "used a tag",
        PACKAGE,
        "setting: Primary care",
        "setting: !!python/object/apply:os.system [ls]",
        "content/packages/01-first.yml:3:10: error [tag] A tag (tag:yaml.org,2002:python/object/apply:os.system) "
        "is not allowed",
    ),
    Mistake(
        "pasted an invisible character",
        PACKAGE,
        "Primary care",
        "Primary\u200e care\u202e",
        "content/packages/01-first.yml:3:17: error [control-character] An invisible character (U+200E) stands in the text",
    ),
    Mistake(
        "escaped an invisible character",
        PACKAGE,
        "setting: Primary care",
        'setting: "Primary \\x07 care"',
        "content/packages/01-first.yml:3:10: error [control-character] An invisible character (U+0007) stands in the text",
    ),
    Mistake(
        "saved it as Latin-1",
        PACKAGE,
        "",
        b"id: 01-first\nsetting: caf\xe9\n",
        "content/packages/01-first.yml:2:13: error [not-utf8] The file is not saved as UTF-8",
    ),
    Mistake(
        "pasted a whole book",
        PACKAGE,
        "",
        b"a" * 600_000,
        "content/packages/01-first.yml:1:1: error [too-large] The file has 600,000 bytes; the limit is 512,000",
    ),
    Mistake(
        "emptied it",
        PACKAGE,
        "",
        b"",
        "content/packages/01-first.yml:1:1: error [empty-file] The file is empty",
    ),
    Mistake(
        "nested without end",
        PACKAGE,
        "",
        b"id: " + b"[" * 9000 + b"]" * 9000,
        "content/packages/01-first.yml:1:28: error [too-deep] The fields are nested deeper than 24 levels",
    ),
    Mistake(
        "used a list as the name of a field",
        PACKAGE,
        "setting: Primary care",
        "? [a]\n: b\nsetting: Primary care",
        "content/packages/01-first.yml:3:3: error [odd-key] The name of a field must be plain text",
    ),
    Mistake(
        "gave a field twice",
        PACKAGE,
        "setting: Primary care",
        "setting: Primary care\nsetting: Clinic",
        'content/packages/01-first.yml:4:1: error [duplicate-key] "setting" stands twice in the same place; '
        "it was first given on line 3",
    ),
    Mistake(
        "left a colon in unquoted text",
        PACKAGE,
        "setting: Primary care",
        "setting: Care: primary",
        "content/packages/01-first.yml:3:14: error [yaml] A colon followed by a space stands inside unquoted text",
    ),
    Mistake(
        "forgot to close a quote",
        PACKAGE,
        "setting: Primary care",
        'setting: "Primary care',
        "content/packages/01-first.yml:3:10: error [yaml] A quote is opened here and not closed before the next field",
    ),
    Mistake(
        "ended a quote early",
        PACKAGE,
        "setting: Primary care",
        "setting: 'People's homes'",
        "content/packages/01-first.yml:3:18: error [yaml] The line does not fit in here: its indentation is off, "
        "or a quote inside the text ends it early",
    ),
    Mistake(
        "began text with an @",
        PACKAGE,
        "setting: Primary care",
        "setting: @home",
        "content/packages/01-first.yml:3:10: error [yaml] The text begins with a character that YAML keeps for itself, "
        "such as @, ` or %, or the line has a tab",
    ),
    Mistake(
        "began a second document",
        PACKAGE,
        "setting: Primary care",
        "---\nsetting: Primary care",
        "content/packages/01-first.yml:3:1: error [yaml] A second document begins here",
    ),
    Mistake(
        "wrote a list where fields belong",
        PACKAGE,
        "",
        b"- a\n- b\n",
        "content/packages/01-first.yml:1:1: error [wrong-value] The file needs fields: a name, a colon and a value",
    ),
    # Fields
    Mistake(
        "left out a required field",
        PACKAGE,
        "setting: Primary care\n",
        "",
        'content/packages/01-first.yml:1:1: error [missing-field] "setting" is missing',
    ),
    Mistake(
        "left out a field inside another",
        PACKAGE,
        "  text: Weeks to months\n",
        "",
        'content/packages/01-first.yml:6:1: error [missing-field] "duration.text" is missing',
    ),
    Mistake(
        "misspelled a field",
        PACKAGE,
        "setting: Primary",
        "settting: Primary",
        'content/packages/01-first.yml:3:1: error [unknown-field] No field is called "settting" here',
    ),
    Mistake(
        "left a field out",
        PACKAGE,
        "setting: Primary care\n",
        "",
        'content/packages/01-first.yml:1:1: error [missing-field] "setting" is missing',
    ),
    Mistake(
        "forgot a colon",
        PACKAGE,
        "setting: Primary",
        "setting Primary",
        "content/packages/01-first.yml:3:1: error [yaml] This line has no colon after the name of its field",
    ),
    Mistake(
        "forgot the colon before a list",
        PACKAGE,
        "specific:",
        "specific",
        "content/packages/01-first.yml:11:1: error [yaml] This line has no colon after the name of its field",
    ),
    Mistake(
        "forgot the space after a colon",
        PACKAGE,
        "setting: Primary",
        "setting:Primary",
        "content/packages/01-first.yml:3:8: error [yaml] There is no space after the colon",
    ),
    Mistake(
        "pasted a space that holds",
        PACKAGE,
        "setting: Primary",
        "setting:\u00a0Primary",
        "content/packages/01-first.yml:3:9: error [yaml] A space that holds two words together (U+00A0) stands here, "
        "and YAML takes it for a letter",
    ),
    Mistake(
        "closed a quote many lines later",
        PACKAGE,
        "setting: Primary care",
        'setting: "Primary care',
        "content/packages/01-first.yml:3:10: error [yaml] A quote is opened here and not closed before the next field",
        also=((PACKAGE, "  - What else is there?", '  - "What else is there?"'),),
    ),
    Mistake(
        "left a merge half done",
        PACKAGE,
        "setting: Primary care",
        "<<<<<<< HEAD\nsetting: Primary care\n=======\nsetting: Elsewhere\n>>>>>>> other",
        "content/packages/01-first.yml:3:1: error [merge-mark] A merge was not finished here: both versions stand in "
        "the file, between marks",
    ),
    Mistake(
        "pasted in hundreds of fields",
        PACKAGE,
        "setting: Primary care",
        "setting: Primary care\n" + "\n".join(f"x{number}: y" for number in range(300)),
        "content/packages/01-first.yml:1:1: error [more-faults] 100 more faults stand in this record; those shown "
        "come first",
    ),
    Mistake(
        "gave a title of 300 letters",
        PATHWAY,
        "title: ",
        f"title: {'long ' * 60}",
        'content/pathways/mood.yml:2:8: error [wrong-value] "title" is longer than 200 letters',
    ),
    Mistake(
        "named an edition in words",
        "framework.yml",
        "edition: '1'",
        "edition: 'spring/2026'",
        'content/framework.yml:3:10: error [wrong-value] "edition" is "spring/2026", which has not the form that it needs',
    ),
    Mistake(
        "dated an edition before there were zip files",
        "framework.yml",
        "edition_date: 2026-01-02",
        "edition_date: 1979-12-31",
        'content/framework.yml:4:15: error [wrong-value] "edition_date" is "1979-12-31"; it can be at least 1980-01-01',
    ),
    Mistake(
        "dated a sighting in the year 9999",
        "framework.yml",
        "status_seen: 2025-03",
        "status_seen: 9999-03",
        'content/framework.yml:9:14: error [wrong-value] "status_seen" is "9999-03": it should be a date between '
        "1800 and 2107",
    ),
    Mistake(
        "hid a sentence in tags",
        PACKAGE,
        "setting: Primary care",
        "setting: Primary care\U000e0041",
        "content/packages/01-first.yml:3:22: error [control-character] An invisible character (U+E0041) stands in the "
        "text",
    ),
    Mistake(
        "saved with line ends of an old kind",
        PACKAGE,
        "setting: Primary care\n",
        "setting: Primary care\r",
        "content/packages/01-first.yml:3:22: error [control-character] An invisible character (U+000D) stands in the "
        "text",
    ),
    Mistake(
        "made up a field",
        PACKAGE,
        "setting: Primary care",
        "setting: Primary care\nsettings: Both",
        'content/packages/01-first.yml:4:1: error [unknown-field] No field is called "settings" here',
    ),
    Mistake(
        "left a field without a value",
        PACKAGE,
        "setting: Primary care",
        "setting:",
        'content/packages/01-first.yml:3:9: error [wrong-value] "setting" has no value',
    ),
    Mistake(
        "chose a word that is no choice",
        "guidance/ng1.yml",
        "{as: page, of: 2025-11, at: https://www.nice.org.uk/guidance/ng1, on: 2025-12-01}\n  - id: guided-help",
        "{as: pagge}\n  - id: guided-help",
        'content/guidance/ng1.yml:16:16: error [wrong-value] "statements.1.seen.as" is "pagge", '
        "which is not a choice here",
    ),
    Mistake(
        "gave text where a list belongs",
        PACKAGE,
        "team:\n  - GP",
        "team: GP",
        'content/packages/01-first.yml:4:7: error [wrong-value] "team" is "GP"; '
        "it needs a list: one item a line, each after a hyphen",
    ),
    Mistake(
        "gave a list where text belongs",
        PACKAGE,
        "setting: Primary care",
        "setting: [Primary, care]",
        'content/packages/01-first.yml:3:1: error [wrong-value] "setting" is a list; it needs text',
    ),
    Mistake(
        "gave a day that does not exist",
        "helplines.yml",
        "2026-01-01",
        "2026-02-31",
        'content/helplines.yml:10:17: error [wrong-value] "checked_on" is "2026-02-31"; it needs a date such as 2026-11-22',
    ),
    Mistake(
        "sent people to a cluster that cannot exist",
        CLUSTER,
        "to: [2]",
        "to: [22]",
        'content/clusters/01-first.yml:31:10: error [unknown-reference] No cluster is called "22"',
    ),
    Mistake(
        "wrote capitals in an id",
        GUIDED,
        "id: guided-help",
        "id: Guided-Help",
        'content/interventions/guided-help.yml:1:5: error [wrong-value] "id" is "Guided-Help", '
        "which has not the form that it needs",
    ),
    Mistake(
        "wrote a list file without its list",
        "glossary.yml",
        "terms:",
        "words:",
        'content/glossary.yml:1:1: error [missing-field] The file needs a list called "terms"',
    ),
    Mistake(
        "forgot the front matter of a page",
        "pages/people/reviews.md",
        "---\ntitle: Reviews\ndescription: How reviews work.\naudience: people\n---\n",
        "",
        "content/pages/people/reviews.md:1:1: error [missing-field] The page has no front matter",
    ),
    # Files
    Mistake(
        "put a file where none is read",
        "packages/notes.txt",
        "",
        b"hello",
        "content/packages/notes.txt:1:1: error [unexpected-file] No content is read from a file of this name here",
    ),
    Mistake(
        "gave a file another ending",
        "packages/02-second.yaml",
        "",
        b"id: 02-second",
        "content/packages/02-second.yaml:1:1: error [unexpected-file] No content is read from a file of this name here",
    ),
    Mistake(
        "copied a file and kept the id",
        "interventions/second.yml",
        "",
        small.FILES[GUIDED].encode(),
        'content/interventions/second.yml:1:5: error [duplicate-id] Another intervention already has the id "guided-help": '
        "content/interventions/guided-help.yml:1:5",
    ),
    Mistake(
        "renamed the id but not the file",
        "guidance/cg9.yml",
        "id: cg9",
        "id: cg10",
        'content/guidance/cg9.yml:1:5: error [file-name] The id is "cg10", but the file is called "cg9.yml"',
    ),
    Mistake(
        "gave a cluster file another number",
        "clusters/05-other.yml",
        "number: 5",
        "number: 3",
        'content/clusters/05-other.yml:2:9: error [duplicate-id] Another cluster already has the number "3": '
        "content/clusters/03-other.yml:2:9",
    ),
    Mistake(
        "exchanged the numbers of two clusters",
        "clusters/05-other.yml",
        "number: 5",
        "number: 3",
        'content/clusters/03-other.yml:2:9: error [file-name] The number is 5, but the file is called "03-other.yml"',
        also=(("clusters/03-other.yml", "number: 3", "number: 5"),),
    ),
    Mistake(
        "wrote a second package for a cluster",
        "packages/01-second.yml",
        "",
        small.FILES[PACKAGE].replace("id: 01-first", "id: 01-second").encode(),
        "content/packages/01-second.yml:2:10: error [duplicate-id] Cluster 1 already has a package: "
        "content/packages/01-first.yml",
    ),
    # What is named
    Mistake(
        "misspelled an intervention",
        PACKAGE,
        "  - guided-help",
        "  - guided-halp",
        'content/packages/01-first.yml:12:5: error [unknown-reference] No intervention is called "guided-halp"',
    ),
    Mistake(
        "named a source that is not there",
        CLUSTER,
        "sources: [paper]\nshort_label",
        "sources: [papier]\nshort_label",
        'content/clusters/01-first.yml:8:13: error [unknown-reference] No source is called "papier"',
    ),
    Mistake(
        "linked to a page that is not there",
        "pages/people/reviews.md",
        "[get help](help)",
        "[rights](page:people/rights)",
        'content/pages/people/reviews.md:7:26: error [unknown-link] No page is called "people/rights"',
    ),
    Mistake(
        "linked with a script",
        PACKAGE,
        "summary: Short help close to home.",
        "summary: 'Short [help](javascript:alert(1)).'",
        'content/packages/01-first.yml:19:12: error [unknown-link] "javascript:alert(1" is not a link that can be followed',
    ),
    Mistake(
        "wrote four sentences in one paragraph",
        PACKAGE,
        "summary: Short help close to home.",
        "summary: It is short. It is close. It is free. It may help.",
        "content/packages/01-first.yml:19:12: error [long-paragraph] This paragraph has 4 sentences; the limit is 3: "
        "It is short.",
    ),
    Mistake(
        "left a line of an easier-to-read page without a symbol",
        "pages/people/reviews.md",
        "audience: people",
        "audience: people\neasier_to_read: true",
        "content/pages/people/reviews.md:8:1: error [easier-to-read] This line has no symbol beside it: "
        "Ask for one, or [get help](help).",
    ),
    Mistake(
        "linked to a cluster by a word",
        "pages/people/reviews.md",
        "[get help](help)",
        "[this](cluster:one)",
        'content/pages/people/reviews.md:7:24: error [unknown-link] No cluster is called "one"',
    ),
    Mistake(
        "linked to a cluster with a number that nobody can count",
        "pages/people/reviews.md",
        "[get help](help)",
        f"[this](cluster:{'1' * 5000})",
        f'content/pages/people/reviews.md:7:24: error [unknown-link] No cluster is called "{"1" * 378}...',
    ),
    Mistake(
        "left the page of help for a situation that it does not have",
        "pages/people/reviews.md",
        "(help)",
        "(help#dark)",
        'content/pages/people/reviews.md:7:28: error [unknown-link] No situation is called "dark"',
    ),
    Mistake(
        "cited replaced guidance",
        GUIDED,
        "[ng1/guided-help]",
        "[cg9/old]",
        "content/interventions/guided-help.yml:7:12: error [replaced-guidance] CG9 was replaced: use NG1 (ng1)",
    ),
    Mistake(
        did="cited withdrawn guidance",
        file=GUIDED,
        old="[ng1/guided-help]",
        new="[cg9/old]",
        sees="content/interventions/guided-help.yml:7:12: error [withdrawn-guidance] CG9 was withdrawn",
        also=(("guidance/cg9.yml", "status: replaced\nreplaced_by: [ng1]\nuse_instead: [ng1]", "status: withdrawn"),),
    ),
    Mistake(
        did="cited law that has not begun",
        file=GUIDED,
        old="[ng1/guided-help]",
        new="[cg9/old]",
        sees="content/interventions/guided-help.yml:7:12: error [guidance-not-in-force] CG9 is not in force: use NG1 (ng1)",
        also=(("guidance/cg9.yml", "status: replaced\nreplaced_by: [ng1]", "status: not-in-force"),),
    ),
    Mistake(
        "cited replaced guidance, and was told only by what it was replaced",
        GUIDED,
        "[ng1/guided-help]",
        "[cg9/old]",
        "content/interventions/guided-help.yml:7:12: error [replaced-guidance] CG9 was replaced: use NG1 (ng1)",
        also=(("guidance/cg9.yml", "use_instead: [ng1]\n", ""),),
    ),
    Mistake(
        "cited guidance whose successor is not there",
        GUIDED,
        "[ng1/guided-help]",
        "[cg9/old]",
        'content/guidance/cg9.yml:10:15: error [unknown-reference] No guidance is called "ng77"',
        also=(("guidance/cg9.yml", "use_instead: [ng1]", "use_instead: [ng77]"),),
    ),
    Mistake(
        "marked guidance as withdrawn in part, and did not say in which",
        "guidance/ng1.yml",
        "status: current",
        "status: part-withdrawn",
        "content/guidance/ng1.yml:8:9: error [guidance-without-successor] NG1 is marked part-withdrawn, but no note says which part",
    ),
    Mistake(
        "marked guidance replaced by nothing",
        "guidance/cg9.yml",
        "replaced_by: [ng1]\nuse_instead: [ng1]\n",
        "",
        "content/guidance/cg9.yml:8:9: error [guidance-without-successor] CG9 is marked replaced, but nothing says by what",
    ),
    Mistake(
        "named a statement that the source does not have",
        GUIDED,
        "[ng1/guided-help]",
        "[ng1/guided-hlp]",
        'content/interventions/guided-help.yml:7:12: error [unknown-reference] No statement is called "ng1/guided-hlp"',
    ),
    Mistake(
        "pointed at a statement that is none of the evidence",
        GUIDED,
        "evidence: [ng1/guided-help]\n",
        "evidence: [ng1/guided-help]\ncourse: [ng1/walking]\n",
        "content/interventions/guided-help.yml:1:1: error [wrong-value] This names ng1/walking under course: and not under evidence:; name it there too",
    ),
    Mistake(
        "named a need that is not in the list",
        "guidance/cg9.yml",
        "holds_for: [mild-mood]",
        "holds_for: [mild-moood]",
        'content/guidance/cg9.yml:17:17: error [unknown-reference] No population is called "mild-moood"',
    ),
    Mistake(
        "gave two statements of a source one id",
        "guidance/ng1.yml",
        "  - id: walking\n",
        "  - id: listening\n",
        'content/guidance/ng1.yml:23:9: error [duplicate-id] Another statement of this source already has the id "listening"',
        also=((GUIDED.replace("guided-help", "walking"), "[ng1/walking]", "[ng1/listening]"),),
    ),
    Mistake(
        "rested on a statement that its source no longer has",
        "guidance/ng1.yml",
        "    number: 1.5.3\n",
        "    number: 1.5.3\n    status: deleted\n",
        "content/packages/01-first.yml:17:16: error [deleted-statement] ng1/no-tablets-first is no longer in its source",
    ),
    Mistake(
        "named a statement about other needs in a package",
        "guidance/ng1.yml",
        "text: Tablets are not the first step\n    holds_for: [mild-mood]",
        "text: Tablets are not the first step\n    holds_for: [elsewhere]",
        "content/packages/01-first.yml:17:16: error [unfitting-statement] ng1/no-tablets-first holds for elsewhere, "
        "which cluster 1 is not about",
    ),
    Mistake(
        "wrote a caution that says nothing",
        PACKAGE,
        "  - note: Do not begin with tablets\n    statement: ng1/no-tablets-first\n",
        "  - see_also: [ng1]\n",
        'content/packages/01-first.yml:16:5: error [wrong-value] "avoid.1" needs a statement:, or a note: of ours',
    ),
    Mistake(
        "rested on a statement that went, where its note says what to do",
        "guidance/ng1.yml",
        "    number: 1.5.3\n",
        "    number: 1.5.3\n    status: deleted\n    note: Read 1.5.4 instead\n",
        "content/packages/01-first.yml:17:16: error [deleted-statement] ng1/no-tablets-first is no longer in its source",
    ),
    Mistake(
        "rested on a law that is repealed",
        "guidance/ng1.yml",
        "text: Tablets are not the first step\n",
        "text: Tablets are not the first step\n    law: {force: repealed, since: 2025-03}\n",
        "content/packages/01-first.yml:17:16: error [deleted-statement] ng1/no-tablets-first is repealed",
    ),
    Mistake(
        "left out the licence of a source",
        "sources.yml",
        "    licence: Not seen\n",
        "",
        'content/sources.yml:2:5: error [missing-field] "licence" is missing',
    ),
    Mistake(
        "left out the licence of a guideline",
        "guidance/ng1.yml",
        "licence: NICE UK open content licence\n",
        "",
        'content/guidance/ng1.yml:1:1: error [missing-field] "licence" is missing',
    ),
    Mistake(
        "did not say for whom a page is",
        "pages/people/reviews.md",
        "audience: people\n",
        "",
        'content/pages/people/reviews.md:1:1: error [missing-field] "audience" is missing',
    ),
    Mistake(
        "left out the words for people",
        GUIDED,
        small.PLAIN.format(id="guided-help"),
        "",
        'content/interventions/guided-help.yml:1:1: error [missing-field] "people" is missing',
    ),
    Mistake(
        "left out who answers for a text",
        GUIDED,
        "  owner: content editor\n",
        "",
        'content/interventions/guided-help.yml:30:1: error [missing-field] "review.owner" is missing',
    ),
    Mistake(
        "began a statement with another verb than the source",
        "guidance/ng1.yml",
        "text: PROFESSIONAL-CLAIM of guided-help",
        "text: Consider it first",
        "content/guidance/ng1.yml:19:11: error [strength-mismatch] The text begins with the verb of "
        '"consider", but the strength is "offer"',
    ),
    Mistake(
        "wrote a caution that forbids what its source only says",
        PACKAGE,
        "statement: ng1/no-tablets-first",
        "statement: ng1/feels-better",
        "content/packages/01-first.yml:16:5: error [unmarked-do-not] "
        "The caution says what not to do, and would stand among what asks for care",
    ),
    Mistake(
        "described a number that the framework does not have",
        "framework.yml",
        "last_number: 21",
        "last_number: 20",
        "content/clusters/21-other.yml:2:9: error [number-beyond-last] The numbers of the framework end with 20",
    ),
    Mistake(
        "typed a strength beside the verb that gives it",
        "guidance/ng1.yml",
        "    text: PROFESSIONAL-CLAIM of guided-help",
        "    strength: consider\n    text: PROFESSIONAL-CLAIM of guided-help",
        "content/guidance/ng1.yml:20:15: error [strength-mismatch] "
        "The strength follows from the verb; a typed one beside it needs a strength_note",
    ),
    Mistake(
        did="gave a verb of NICE to another publisher",
        file="guidance/ng1.yml",
        old="publisher: NICE",
        new="publisher: A trust",
        sees="content/guidance/ng1.yml:19:15: error [strength-mismatch] "
        '"offer" is a verb of NICE, but NG1 is not by NICE',
        also=(
            (
                "guidance/ng1.yml",
                "verb: offer\n    text: PROFESSIONAL-CLAIM of guided-help",
                "strength: offer\n    text: PROFESSIONAL-CLAIM of guided-help",
            ),
        ),
    ),
    Mistake(
        "called a recommendation of NICE a law",
        "guidance/ng1.yml",
        "verb: offer\n    text: PROFESSIONAL-CLAIM of guided-help",
        "strength: statutory\n    text: PROFESSIONAL-CLAIM of guided-help",
        "content/guidance/ng1.yml:19:15: error [strength-mismatch] NG1 is by NICE, which makes no law",
    ),
    Mistake(
        "called a law of NICE what has no verb",
        "guidance/ng1.yml",
        "verb: offer\n    text: PROFESSIONAL-CLAIM of listening\n",
        "text: PROFESSIONAL-CLAIM of listening\n    law: {force: in-force}\n",
        "content/guidance/ng1.yml:13:11: error [strength-mismatch] NG1 is by NICE, which makes no law",
        also=(("guidance/ng1.yml", "kind: guideline", "kind: law"),),
    ),
    Mistake(
        "changed what was published without a word in the log of changes",
        "published.yml",
        "",
        b"published:\n  - {id: 'cluster:0', edition: '1', facts: '00000000'}\n",
        "content/clusters/00-other.yml:1:1: error [unlogged-change] cluster:0 has other facts since edition 1, "
        "and no entry of changes.yml names it",
    ),
    Mistake(
        "called a statement sourced without a source",
        CLUSTER,
        "      confidence: local\n      sources: [paper]",
        "      confidence: local",
        "content/clusters/01-first.yml:17:7: error [evidence-without-source] This statement is marked local, "
        "but names no source",
    ),
    Mistake(
        "sent people to the number that is not used",
        CLUSTER,
        "to: [2]",
        "to: [2, 9]",
        "content/clusters/01-first.yml:31:13: error [unused-cluster-number] Cluster 9 is not used, "
        "so nobody can move to it",
    ),
    Mistake(
        "wrote a package for the number that is not used",
        "packages/09-other.yml",
        "",
        small.FILES[PACKAGE].replace("01-first", "09-other").replace("cluster: 1", "cluster: 9").encode(),
        "content/packages/09-other.yml:2:10: error [unused-cluster-number] Cluster 9 is not used, so it has no package",
    ),
    Mistake(
        "put a cluster into no group",
        CLUSTER,
        "group: mood\n",
        "",
        'content/clusters/01-first.yml:1:1: error [group-mismatch] Cluster 1 says "no group"; '
        'the framework puts it in "mood"',
    ),
    Mistake(
        "put a cluster into a group that does not list it",
        "framework.yml",
        "clusters: [1]\n    broad",
        "clusters: [2]\n    broad",
        'content/clusters/01-first.yml:4:1: error [group-mismatch] Cluster 1 says "mood"; the framework puts it in "none"',
    ),
    Mistake(
        "left out a part of a package",
        PACKAGE,
        "team:\n  - GP\n",
        "team: []\n",
        'content/packages/01-first.yml:4:1: error [incomplete-package] The package has no "team": '
        "who is usually involved",
    ),
    Mistake(
        did="left out a row of everyday life, without a reason",
        file=PACKAGE,
        old="    work: Keep your job.\n",
        new="",
        sees='content/packages/01-first.yml:29:3: error [incomplete-package] The plain words have no "work"',
    ),
    Mistake(
        did="wrote a row of everyday life, and said that there is nothing to say",
        file=PACKAGE,
        old="  questions:\n    - What else is there?\n",
        new="  left_out:\n    - parts: [work]\n      reason: None\n  questions:\n    - What else is there?\n",
        sees='content/packages/01-first.yml:33:5: error [incomplete-package] "work" is written, and left out as well',
    ),
    Mistake(
        did="left out what may be hard, without a reason",
        file=GUIDED,
        old="  risks: [It takes time.]\n",
        new="",
        sees='content/interventions/guided-help.yml:10:1: error [incomplete-intervention] The plain words have no "risks"',
    ),
    Mistake(
        did="wrote a part, and said that there is nothing to say",
        file=GUIDED,
        old="    - part: may_not_suit\n",
        new="    - part: may_not_suit\n      reason: None\n    - part: risks\n",
        sees='content/interventions/guided-help.yml:18:3: error [incomplete-intervention] "risks" is written, and left '
        "out as well",
    ),
    Mistake(
        did="did not say how to get it",
        file=GUIDED,
        old="  routes: [doctor]\n",
        new="  if_refused: Ask another doctor.\n",
        sees="content/interventions/guided-help.yml:10:1: error [incomplete-intervention] Nothing says how to get it",
    ),
    Mistake(
        did="named a way in that does not exist",
        file=GUIDED,
        old="  routes: [doctor]\n",
        new="  routes: [docter]\n",
        sees='content/interventions/guided-help.yml:19:12: error [unknown-reference] No referral route is called "docter"',
    ),
    Mistake(
        did="told people what was read",
        file=GUIDED,
        old="  how_sure: The guideline says to offer it.\n",
        new="  how_sure: We read this in a copy.\n",
        sees="content/interventions/guided-help.yml:25:13: error [told-reading] This tells what we read, not what holds: We "
        "read this in a copy.",
    ),
    Mistake(
        did="made a cluster without a package",
        file="clusters/02-other.yml",
        old="use: variance",
        new="use: describes-needs\ngroup: mood",
        sees="content/clusters/02-other.yml:1:5: error [missing-record] Cluster 2 has no care package",
        also=(("framework.yml", "clusters: [1]\n    broad", "clusters: [1, 2]\n    broad"),),
    ),
    Mistake(
        "wrote an intervention for no package",
        "interventions/alone.yml",
        "",
        (small.INTERVENTION.format(id="alone").replace("ng1/alone", "ng1/walking") + small.REVIEW).encode(),
        'content/interventions/alone.yml:1:5: warning [orphan-intervention] No package names "alone"',
    ),
    # Claims, reviews, dates
    Mistake(
        "changed a word in what a reviewer had read",
        "reviews/small.yml",
        "",
        ALTERED,
        "content/reviews/small.yml:13:18: error [altered-review] These are not the words that were reviewed: "
        "their fingerprint is another",
    ),
    Mistake(
        "let a lawyer sign a clinical review",
        "reviews/small.yml",
        "",
        ALTERED.replace(b"profession: nurse", b"profession: lawyer"),
        "content/reviews/small.yml:1:1: error [wrong-value] This is a clinical review, which a lawyer does not sign "
        "(docs/governance.md)",
    ),
    Mistake(
        "wrote a review by people without their consent",
        "reviews/small.yml",
        "",
        ALTERED.replace(b"kind: clinical", b"kind: plain-words").replace(b"profession: nurse", b"profession: reader"),
        "content/reviews/small.yml:1:1: error [wrong-value] This is a review by people: it needs consent: true, "
        "and people: how many took part",
    ),
    Mistake(
        "wrote a review by people without how many took part",
        "reviews/small.yml",
        "",
        BY_READERS.replace(b"people: 3\n", b""),
        "content/reviews/small.yml:1:1: error [wrong-value] This is a review by people: it needs consent: true, "
        "and people: how many took part",
    ),
    Mistake(
        "named somebody in a review by people",
        "reviews/small.yml",
        "",
        BY_READERS.replace(b"by: a nurse", b"by: Dr Smith"),
        "content/reviews/small.yml:1:1: error [wrong-value] This is a review by people, and nobody is named in it: say who by role in by:",
    ),
    Mistake(
        "wrote a review without an answer",
        "reviews/small.yml",
        "",
        ALTERED.partition(b"statements:")[0] + b"statements: []\n",
        "content/reviews/small.yml:1:1: error [wrong-value] This answers nothing: list what was said under statements:",
    ),
    Mistake(
        "asked for a change and did not say which",
        "reviews/small.yml",
        "",
        ALTERED.replace(b"answer: right", b"answer: change"),
        'content/reviews/small.yml:10:5: error [wrong-value] "statements.1" asks for a change and does not say which: '
        "fill in change_to, or remark",
    ),
    Mistake(
        "raised a mark without where it was read",
        "guidance/cg9.yml",
        "at: https://www.nice.org.uk/guidance/ng1, on: 2025-12-01",
        "on: 2026-12-01",
        'content/guidance/cg9.yml:18:5: error [mark-without-place] "old" is said to be seen as page, without at:',
    ),
    Mistake(
        "claimed a review state without a record",
        PACKAGE,
        "state: draft",
        "state: clinically-reviewed",
        'content/packages/01-first.yml:57:10: error [review-without-record] The state is "clinically-reviewed", '
        'and the records of review bear out no more than "draft"',
    ),
    Mistake(
        "let a review grow overdue",
        PACKAGE,
        "owner: content editor",
        "owner: content editor\n  next_due: 2025-12-01",
        "content/packages/01-first.yml:59:13: due [overdue-review] The review of this text was due on 2025-12-01; "
        "its owner is the content editor",
    ),
    Mistake(
        "left a helpline unchecked",
        "helplines.yml",
        "2026-01-01",
        "2025-09-01",
        "content/helplines.yml:10:17: due [stale-helpline] 999 was last checked 136 days ago; the limit is 90",
    ),
    Mistake(
        "claimed that a text was co-produced",
        PACKAGE,
        "summary: Short help close to home.",
        "summary: This text was co-produced with many people.",
        'content/packages/01-first.yml:19:12: error [unsupported-claim] "co-produced" is a claim, '
        "and no review record shows it",
    ),
    Mistake(
        "denied a review in a sentence that would go on standing",
        "pages/people/reviews.md",
        "Ask for one, or",
        "Nobody has reviewed this page. Ask for one, or",
        'content/pages/people/reviews.md:7:1: error [fixed-denial] "Nobody has reviewed" would go on standing after '
        "the first review",
    ),
    Mistake(
        "asked for something that no record tells",
        "pages/people/reviews.md",
        "Ask for one, or",
        "[Nobody has reviewed this page.](told:reviewd) Ask for one, or",
        'content/pages/people/reviews.md:7:34: error [unknown-link] Nothing is told of "reviewd"',
    ),
    Mistake(
        "wrote a dose",
        PACKAGE,
        "medicines: You may not need any.",
        "medicines: People take 50 mg.",
        'content/packages/01-first.yml:21:14: error [stray-dose] "50 mg" looks like a dose',
    ),
    Mistake(
        "wrote a phone number into a text",
        PACKAGE,
        "summary: Short help close to home.",
        "summary: Call 0800 111 1111 for help.",
        'content/packages/01-first.yml:19:17: error [stray-phone-number] The number "0800 111 1111" '
        "stands outside helplines.yml",
    ),
    Mistake(
        "changed a fact under a plain text",
        PACKAGE,
        "  summary: Short help close to home.",
        '  written_from: "00000000"\n  summary: Short help close to home.',
        "content/packages/01-first.yml:19:17: warning [older-plain-text] "
        "The facts of this record have changed since its plain text was written",
    ),
    # Plain words
    Mistake(
        "used a word that people are not to meet",
        PACKAGE,
        "what_to_expect: You meet someone for some weeks.",
        "what_to_expect: You meet someone. You engage with them for some weeks.",
        'content/packages/01-first.yml:20:41: error [banned-word] "engage" is a word to avoid here: You engage with them for some weeks.',
    ),
    Mistake(
        "called people by what was done to them, on a page for professionals",
        GUIDED,
        "PROFESSIONAL-WHAT of guided-help",
        "Help for victims of violence",
        'content/interventions/guided-help.yml:27:18: error [banned-word] "victims" is a word to avoid here: Help for victims of violence',
    ),
    Mistake(
        "began a page with a second title",
        "pages/people/reviews.md",
        "Ask for one",
        "# Reviews\n\nAsk for one",
        "content/pages/people/reviews.md:7:1: error [disordered-heading] A second title: the title of the page stands in its front matter",
    ),
    Mistake(
        "left out a level of headings",
        "pages/people/reviews.md",
        "Ask for one",
        "### Reviews\n\nAsk for one",
        "content/pages/people/reviews.md:7:1: error [disordered-heading] A heading of level 3 follows one of level 1",
    ),
    Mistake(
        "gave two headings one name",
        "pages/people/reviews.md",
        "Ask for one",
        "## When?\n\nSoon.\n\n### When\n\nAsk for one",
        "content/pages/people/reviews.md:11:1: error [disordered-heading] Two headings are called When",
    ),
    Mistake(
        "gave two headings in another script one name",
        "pages/people/reviews.md",
        "Ask for one",
        "## 日本\n\nSoon.\n\n## 日本\n\nAsk for one",
        "content/pages/people/reviews.md:11:1: error [disordered-heading] Two headings are called 日本",
    ),
    Mistake(
        "closed a heading that stands there already",
        "pages/people/reviews.md",
        "Ask for one",
        "## Here\n\nOne.\n\n## Here ##\n\nAsk for one",
        "content/pages/people/reviews.md:11:1: error [disordered-heading] Two headings are called Here",
    ),
    Mistake(
        "left a heading empty",
        "pages/people/reviews.md",
        "Ask for one",
        "## ##\n\nAsk for one",
        "content/pages/people/reviews.md:7:1: error [disordered-heading] A heading has no words",
    ),
    Mistake(
        "put a heading into a list",
        "pages/people/reviews.md",
        "Ask for one",
        "- ## When\n\nAsk for one",
        "content/pages/people/reviews.md:7:3: error [disordered-heading] A heading stands inside a list or a quotation",
    ),
    Mistake(
        "drew a line under a sentence",
        "pages/people/reviews.md",
        "Ask for one",
        "When\n---\n\nAsk for one",
        "content/pages/people/reviews.md:8:1: error [disordered-heading] This line makes a heading of the one above it",
    ),
    Mistake(
        "put a picture into a page",
        "pages/people/reviews.md",
        "Ask for one",
        "![A meeting](meeting.png)\n\nAsk for one",
        "content/pages/people/reviews.md:7:1: error [picture-in-prose] A text has no pictures",
    ),
    Mistake(
        "put a symbol into a page that is not easier to read",
        "pages/people/reviews.md",
        "Ask for one",
        "![](symbol:phone) Call.\n\nAsk for one",
        "content/pages/people/reviews.md:7:1: error [picture-in-prose] A symbol stands on an easier-to-read page only",
    ),
    Mistake(
        "copied a sentence from a source",
        "pages/people/reviews.md",
        "Ask for one",
        "> Offer a review\n> each year.\n\nAsk for one",
        "content/pages/people/reviews.md:7:1: error [unnamed-quotation] A quotation is not named: Offer a review each year.",
    ),
    Mistake(
        "put a heading into a field",
        PACKAGE,
        "summary: Short help close to home.",
        "summary: |-\n    ## Help\n\n    Close to home.",
        "content/packages/01-first.yml:19:3: error [disordered-heading] Only pages written by hand have headings",
    ),
    Mistake(
        "copied a sentence into a field",
        PACKAGE,
        "summary: Short help close to home.",
        "summary: |-\n    > Offer a review\n    > each year.",
        "content/packages/01-first.yml:19:3: error [unnamed-quotation] A quotation is not named: Offer a review each year.",
    ),
    Mistake(
        "changed a word of a quotation that was named",
        "pages/people/reviews.md",
        "audience: people\n---\n\nAsk",
        "audience: people\nverbatim:\n  - {of: A notice, licence: It asks for it, fingerprint: a1b2c3d4}\n---\n\nAsk",
        "content/pages/people/reviews.md:6:5: error [unnamed-quotation] No quotation on this page has these words any more",
    ),
    Mistake(
        "left a clinical word unexplained",
        PACKAGE,
        "summary: Short help close to home.",
        "summary: The perinatal team helps.",
        'content/packages/01-first.yml:19:16: error [unexplained-word] "perinatal" is not explained here: The perinatal team helps.',
    ),
    Mistake(
        "left an abbreviation unexplained",
        "pages/people/reviews.md",
        "Ask for one",
        "Ask the CMHT for one",
        'content/pages/people/reviews.md:7:9: error [unexplained-abbreviation] "CMHT" is not explained: Ask the CMHT for one, or get help.',
    ),
    Mistake(
        "spelled the American way",
        "glossary.yml",
        "meaning: A group of needs.",
        "meaning: A group of behavior and needs.",
        'content/glossary.yml:4:25: error [american-spelling] "behavior" is the American spelling: A group of behavior and needs.',
    ),
    Mistake(
        "wrote an official label into plain words",
        PACKAGE,
        "summary: Short help close to home.",
        "summary: Help for people with official label 1.",
        'content/packages/01-first.yml:19:33: error [official-label-in-plain-words] "official label 1" is the official label of cluster 1: Help for people with official label 1.',
    ),
    Mistake(
        "wrote a sentence without end",
        PACKAGE,
        "what_to_expect: You meet someone for some weeks.",
        "what_to_expect: >-\n    You meet someone. Then you go on and on" + " and on" * 10 + ".",
        "content/packages/01-first.yml:21:23: error [long-sentence] This sentence has 26 words; the limit is 25: Then you go on and on and on and on and on and on and on and on and on and on and on and on.",
    ),
    Mistake(
        "wrote only long sentences",
        "glossary.yml",
        "meaning: A group of needs.",
        "meaning: " + "This is a sentence with some more words than most of the readers will want here. " * 2,
        "content/glossary.yml:4:5: error [long-median] The sentences are long: half of them have 16 words or more; the limit is 15",
    ),
    Mistake(
        "wrote more of hard times than of strengths",
        CLUSTER,
        "  strengths:\n",
        "  experiences:\n    - Days may be long, nights may be short, and nothing may feel right.\n  strengths:\n",
        "content/clusters/01-first.yml:27:3: error [strengths-ratio] Strengths have 5 words and experiences 13: 0.4 times as many; the range is 0.4 to 2.0",
    ),
    Mistake(
        "wrote of suicide without help beside it",
        GUIDED,
        "what: Plain words on guided-help.",
        "what: You may think of suicide.",
        'content/interventions/guided-help.yml:12:26: error [help-beside-self-harm] "suicide" stands here without help beside it: You may think of suicide.',
    ),
    Mistake(
        did="copied one cluster for another",
        file="clusters/02-other.yml",
        old="in_short: What number 2 means.",
        new=f"in_short: {LONG}",
        sees="content/clusters/03-other.yml:16:1: error [alike-clusters] The people's text is 100% the same as that of content/clusters/02-other.yml; the limit is 80%",
        also=(("clusters/03-other.yml", "in_short: What number 3 means.", f"in_short: {LONG}"),),
    ),
    # Reports of mistakes
    Mistake(
        "gave a web page as the contact",
        "framework.yml",
        "edition_date: 2026-01-02",
        "edition_date: 2026-01-02\ncontact: example.org/contact",
        'content/framework.yml:5:10: error [wrong-value] "contact" is "example.org/contact", '
        "which has not the form that it needs",
    ),
    Mistake(
        "named a page in the corrections log by its address",
        "corrections.yml",
        "",
        b"corrections:\n  - id: a\n    on: 2026-01-05\n    page: /people/clusters/1/\n    what_was_wrong: a word\n"
        b"    what_we_did: mended it\n    edition: '1'\n",
        'content/corrections.yml:4:11: error [wrong-value] "page" is "/people/clusters/1/", '
        "which has not the form that it needs",
    ),
    # Synonyms
    Mistake(
        "listed no words for a synonym",
        "synonyms.yml",
        "",
        b"synonyms:\n  - id: a\n    words: []\n    means: [listening]\n",
        'content/synonyms.yml:3:5: error [empty-synonym] "a" has no words that people type',
    ),
    Mistake(
        "led a synonym to a cluster by a word",
        "synonyms.yml",
        "",
        b"synonyms:\n  - {id: a, words: [voices], leads_to: ['cluster:one']}\n",
        'content/synonyms.yml:2:41: error [unknown-synonym-page] No cluster is called "one"',
    ),
    Mistake(
        "listed the same words in two synonyms",
        "synonyms.yml",
        "",
        b"synonyms:\n  - id: a\n    words: [voices]\n    means: [listening]\n  - id: b\n    words: [Voices]\n"
        b"    means: [walking]\n",
        'content/synonyms.yml:6:13: error [repeated-synonym] "Voices" already stands at content/synonyms.yml:3:13',
    ),
    Mistake(
        "led a synonym to a page that is not there",
        "synonyms.yml",
        "",
        b'synonyms:\n  - id: a\n    words: [voices]\n    leads_to: ["intervention:listen"]\n',
        'content/synonyms.yml:4:16: error [unknown-synonym-page] No intervention is called "listen"',
    ),
    # Synonyms
    Mistake(
        "wrote a synonym that leads nowhere",
        "synonyms.yml",
        "",
        b"synonyms:\n  - id: voices\n    words: [hearing voices]\n",
        'content/synonyms.yml:2:9: error [empty-synonym] "voices" leads nowhere',
    ),
    Mistake(
        "wrote the same words into two synonyms",
        "synonyms.yml",
        "",
        b"synonyms:\n  - id: a\n    words: [meds]\n    means: [x]\n  - id: b\n    words: [Meds]\n    means: [y]\n",
        'content/synonyms.yml:6:13: error [repeated-synonym] "Meds" already stands at content/synonyms.yml:3:13',
    ),
    # Worksheets
    Mistake(
        "added prompts to a theme that the worksheet does not have",
        "needs-assessment.yml",
        "theme: need",
        "theme: needs",
        'content/needs-assessment.yml:18:16: error [unknown-theme] No theme is called "needs"',
    ),
    Mistake(
        "named a collection of live data that is not there",
        "needs-assessment.yml",
        "data: []",
        "data: [fingertip]",
        'content/needs-assessment.yml:20:12: error [unknown-reference] No live data is called "fingertip"',
    ),
    # Suppressions
    Mistake(
        "kept a suppression for nothing",
        "suppressions.yml",
        "",
        b"suppressions:\n  - id: a\n    code: stray-dose\n    file: x.yml\n    reason: none\n    until: 2026-06-01\n",
        "content/suppressions.yml:2:9: warning [idle-suppression] No stray-dose was found in x.yml",
    ),
    Mistake(
        "let a suppression run out",
        "suppressions.yml",
        "",
        b"suppressions:\n  - id: a\n    code: stray-dose\n    file: x.yml\n    reason: none\n    until: 2025-06-01\n",
        "content/suppressions.yml:6:12: due [expired-suppression] This suppression ended on 2025-06-01",
    ),
)


BELOW_FILE = Path(__file__).parent / "mistakes.txt"


def read_below(text: str) -> dict[str, str]:
    """What stands below the first line of each mistake, by what was done."""
    blocks = (block.partition("\n") for block in text.removeprefix("# ").removesuffix("\n\n").split("\n\n# "))
    return {did: below for did, _, below in blocks}


BELOW = read_below(BELOW_FILE.read_text(encoding="utf-8"))


def first_line(content: Path) -> str:
    """The first line of the report on the content."""
    found = check(content, DAY)
    return report.text(found.diagnostics, len(found.hidden)).splitlines()[0]


def make(content: Path, mistake: Mistake) -> None:
    """Make the mistake."""
    if mistake.file in small.PLANNING:
        small.write_planning(content)
    path = content / mistake.file
    if isinstance(mistake.new, bytes):
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(mistake.new)
    else:
        replace(path, mistake.old, mistake.new)
    for name, old, new in mistake.also:
        replace(content / name, old, new)


def replace(path: Path, old: str, new: str) -> None:
    """Replace a text that stands exactly once."""
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {path}"
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_the_small_content_is_clean(content: Path) -> None:
    """Without a mistake nothing is reported: what the rows below see comes from their own edit."""
    assert first_line(content) == "0 errors, 0 warnings"
    small.write_planning(content)
    assert first_line(content) == "0 errors, 0 warnings"


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: mistake.did)
def test_author_sees(content: Path, mistake: Mistake, request: pytest.FixtureRequest) -> None:
    """Each mistake is reported at its line and column, in the author's words; then the line, and what to do.

    What stands below the first line is a golden file: pytest tests/test_mistakes.py --golden writes it anew.
    """
    make(content, mistake)
    found = check(content, DAY)
    first, *below = report.text(found.diagnostics, len(found.hidden)).split("\n\n")[0].split("\n")
    if request.config.getoption("--golden"):
        BELOW[mistake.did] = "\n".join(below)
        BELOW_FILE.write_text(
            "".join(f"# {did}\n{text}\n\n" for did, text in BELOW.items()), encoding="utf-8", newline=""
        )

    assert first == mistake.sees
    assert "\n".join(below) == BELOW[mistake.did]


def test_nothing_stays_that_no_mistake_is_held_against() -> None:
    """In the golden file."""
    assert BELOW.keys() == {mistake.did for mistake in MISTAKES}


def test_a_missing_folder_is_said(tmp_path: Path) -> None:
    """Run in the wrong place, the command says where it looked."""
    line = first_line(tmp_path / "content")

    assert line == f'content:1:1: error [no-content] There is no folder "content" in {tmp_path.resolve()}'


def test_a_link_out_of_the_content_is_refused(content: Path, tmp_path: Path) -> None:
    """A symbolic link cannot bring in a file from elsewhere."""
    outside = tmp_path / "secret.yml"
    outside.write_text("a: b", encoding="utf-8")
    (content / "guidance" / "leak.yml").symlink_to(outside)

    assert first_line(content) == (
        "content/guidance/leak.yml:1:1: error [outside-content] This is a link that leaves content/"
    )


def test_a_file_that_cannot_be_read_is_said(content: Path) -> None:
    """A link to nothing is a problem of the content, not a crash."""
    (content / "guidance" / "gone.yml").symlink_to(content / "guidance" / "nowhere.yml")

    assert first_line(content) == (
        "content/guidance/gone.yml:1:1: error [unreadable] This is a link to nothing, or back to itself"
    )


def test_nothing_follows_from_a_broken_file(content: Path) -> None:
    """A file that cannot be read is one problem, though others name it."""
    (content / "interventions" / "guided-help.yml").write_text("id: [", encoding="utf-8")
    (content / "guidance" / "ng1.yml").write_text("status: current", encoding="utf-8")
    (content / "sources.yml").write_text("\t", encoding="utf-8")

    codes = {(found.mark.file, found.code) for found in check(content, DAY).diagnostics}

    assert codes == {
        ("content/interventions/guided-help.yml", "yaml"),
        ("content/guidance/ng1.yml", "missing-field"),
        ("content/sources.yml", "tab"),
    }


def codes_in_the_source() -> Iterator[str]:
    """Every code that the generator can give: the second argument of each Diagnostic, and those kept in a table."""
    for path in (PROJECT / "generator").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            if getattr(node.func, "id", "") == "Diagnostic" and len(node.args) > 1:
                if isinstance(node.args[1], ast.Constant):
                    yield str(node.args[1].value)
            elif getattr(node.func, "attr", "") == "_refuse" and isinstance(node.args[1], ast.Constant):
                yield str(node.args[1].value)
    table = (PROJECT / "generator/care_pathways/checks/uncitable_guidance.py").read_text(encoding="utf-8")
    yield from re.findall(r'\("([a-z-]+)", "', table)


def test_every_code_has_a_row() -> None:
    """No diagnostic exists whose message nobody has read."""
    own_tests = {"no-content", "outside-content", "unreadable", "not-a-file", "unusable-picture"}
    shown_in_area = {match[1] for row in AREA_MISTAKES if (match := re.search(r"\[([a-z0-9-]+)\]", row[-1]))}
    shown = {match[1] for row in MISTAKES if (match := re.search(r"\[([a-z0-9-]+)\]", row.sees))}

    assert set(codes_in_the_source()) == shown | own_tests | shown_in_area | {"stale-local", "national-text"}
