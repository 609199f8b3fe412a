"""The other sides of sources: each kind and state of one, and statements seen in each way."""

from typing import Any

from tests import small

SEEN: dict[str, dict[str, Any]] = {
    "from-a-copy": {"as": "copy", "of": "2014", "at": "A copy", "on": "2025-12-01"},
    "from-a-new-copy": {"as": "copy", "of": "2025-11", "at": "A copy", "on": "2025-12-01"},
    "from-an-undated-copy": {"as": "copy", "at": "A copy", "on": "2025-12-01"},
    "from-others": {"as": "summary", "at": "A summary", "on": "2025-12-02", "note": "What others say."},
    "from-memory": {"as": "recall"},
    "page-without-a-date": {"as": "page", "at": "https://www.nice.org.uk/guidance/ng1", "on": "2025-12-03"},
}
MORE: dict[str, dict[str, Any]] = {
    "from-a-copy": {"status": "amended", "note": "The source changed it.", "holds_for": ["mild-mood", "elsewhere"]},
    "from-a-new-copy": {"conditions": "after a time", "only_with": ["autism"], "number": "1.2.1-1.2.3"},
    "from-an-undated-copy": {"verb": "consider", "only_with": ["autism", "perinatal"]},
    "from-others": {"doubtful": True, "only_with": ["autism-and-age"]},
    "page-without-a-date": {"verb": "do not offer", "number": "1.7.1", "status": "moved", "note": "It moved."},
}
OF_NG1 = [
    {"id": key, "verb": "offer", "text": f"Claim {key}", "holds_for": ["mild-mood"], "seen": seen} | MORE.get(key, {})
    for key, seen in SEEN.items()
]
LAW = {
    "begun": "{force: in-force, since: 2024-03, as_of: 2025-12-01, note: In parts.}",
    "coming": "{force: coming, since: 2027-04, as_of: 2025-11}",
    "coming-some-day": "{force: coming, as_of: 2025-12-01}",
    "coming-on-a-day": "{force: coming, since: 2027-04-01, as_of: 2025-11}",
}
KEYS = [*(f"ng1/{key}" for key in SEEN), *(f"act/{key}" for key in LAW), "qs1/good", "qs1/good-too", "plan/aim"]
HOSTS = (
    ("england", "NHS England", "www.england.nhs.uk"),
    ("nhs", "NHS England", "www.nhs.uk"),
    ("digital", "NHS England", "digital.nhs.uk"),
    ("elsewhere", "NHS England", "www.example.org"),
    ("alert", "MHRA", "www.gov.uk"),
)
"""Publishers at a host of their own, and at that of somebody else."""
KEYS += [f"{key}/said" for key, *_ in HOSTS]


def _source(key: str, reference: str, kind: str, status: str, publisher: str, *more: str) -> str:
    """A source that is no guideline of NICE."""
    text = small.GUIDANCE.format(id=key, reference=reference, status=status, more="".join(f"{line}\n" for line in more))
    text = text.replace("kind: guideline", f"kind: {kind}").replace("publisher: NICE", f"publisher: {publisher}")
    return text if publisher.startswith("NICE") else text.replace("www.nice.org.uk/guidance", "www.example.org/all")


def _statement(key: str, number: str, text: str, verb: str = "") -> str:
    made = small.STATEMENT.format(id=key, number=number, verb=verb, text=text)
    return made if verb else made.replace("    verb: \n", "")


FILES = {
    "guidance/act.yml": (
        _source(
            "act",
            "Mental Acts Act 2025",
            "law",
            "part-in-force",
            "UK Parliament",
            "published: 2025-06",
            "note: In parts.",
        ).replace("https://www.example.org/all/act", "https://www.legislation.gov.uk/ukpga/2025/99")
        + "statements:\n"
        + "".join(
            f"{_statement(key, 's12', f'A duty that is {key}', 'must')}    law: {law}\n" for key, law in LAW.items()
        )
    ),
    "guidance/qs1.yml": _source(
        "qs1", "QS1", "quality-standard", "updated", "NICE", "last_updated: 2025-02-03", "clusters: [1, 2]"
    )
    + "statements:\n"
    + _statement("good", "2", "Good care is given")
    + _statement("good-too", "3-4", "Good care is given twice"),
    "guidance/plan.yml": _source(
        "plan", "A plan", "policy", "proposed", "Some carers; another", "note: A note.", "clusters: [2]"
    )
    + "statements:\n"
    + _statement("aim", "page 3", "An aim of the plan"),
    "guidance/ng2.yml": _source(
        "ng2", "NG2", "guideline", "current", "NICE", "clusters: [1]", "published: 2024"
    ).replace("https://www.nice.org.uk", "https://pathways.nice.org.uk"),
    **{
        f"guidance/{key}.yml": _source(key, f"From {key}", "policy", "current", by).replace("www.example.org", host)
        + "statements:\n"
        + _statement("said", "p1", f"Said at {host}")
        for key, by, host in HOSTS
    },
    "guidance/gone.yml": _source("gone", "CG5", "guideline", "withdrawn", "NICE"),
    "guidance/awaited.yml": _source("awaited", "An awaited one", "guideline", "awaited", "NICE").replace(
        "url: https://www.nice.org.uk/guidance/awaited\n", ""
    ),
    "guidance/old.yml": _source("old", "OLD1", "standard", "replaced", "A body", "replaced_by: [plan]"),
}
