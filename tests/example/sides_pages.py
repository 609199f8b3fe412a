"""The other sides of pages and lists: pages that name each other, changes on several days, several corrections."""

PAGE = "---\ntitle: {title}\ndescription: About {title}.\n{more}---\n\n## A part\n\nSome words of {title}.\n"
PAGES = {
    "pages/people/if-it-hurts.md": PAGE.format(
        title="If it hurts",
        more="audience: people\npart: When things get hard\nwords_people_use: [it hurts]\nplace: 2\n"
        "same_topic: [professionals/on-hurt]\n",
    )
    + "\nSome think of suicide: [get help now](help).\n",
    "pages/people/another.md": PAGE.format(
        title="Another", more="audience: people\npart: When things get hard\nplace: 1\n"
    ),
    "pages/people/for-carers.md": PAGE.format(title="For carers", more="audience: people\npart: Your care\n"),
    "pages/people/information-you-can-use.md": PAGE.format(title="Another form", more="audience: people\n"),
    "pages/professionals/on-hurt.md": PAGE.format(title="On hurt", more="audience: professionals\n"),
    "pages/about/index.md": PAGE.format(title="About this site", more="audience: all\n"),
    "pages/about/corrections.md": PAGE.format(title="Corrections", more="audience: all\n"),
    "pages/about/accessibility.md": PAGE.format(title="Accessibility", more="audience: all\n"),
    "pages/commissioners/standards-in-force.md": PAGE.format(title="Standards", more="audience: commissioners\n"),
    "retired.yml": (
        "retired:\n  - {id: 'intervention:old-help', title: Old help, on: 2026-01-02, reason: Nobody offers it.,\n"
        "     instead: 'intervention:walking'}\n"
        "  - {id: 'page:people/old-page', title: Old page, on: 2026-01-03, reason: It was wrong.}\n"
    ),
    "corrections.yml": (
        "corrections:\n  - {id: first, on: 2025-11-01, page: people/another, what_was_wrong: Wrong at first.,\n"
        "     what_we_did: Done at first., edition: '1'}\n"
        "  - {id: then, on: 2025-12-01, page: professionals/clusters/2, what_was_wrong: Wrong then.,\n"
        "     what_we_did: Done then., edition: '1'}\n"
        "  - {id: same, on: 2025-12-01, page: people/gone, what_was_wrong: Wrong on the same day.,\n"
        "     what_we_did: Done on the same day., edition: '1'}\n"
    ),
    "changes.yml": "changes:\n"
    + "".join(
        f"  - {{id: {key}, on: {on}, edition: '1', audiences: [{views}], title: Change {key}, text: Text of {key}.}}\n"
        for key, on, views in (
            ("early", "2025-11-30", "people, commissioners"),
            ("late", "2026-01-10", "people, professionals"),
            ("late-too", "2026-01-10", "commissioners"),
        )
    ),
    "accessibility.yml": (
        "id: accessibility\non: 2026-01-03\nedition: '1'\nbrowser: Chromium 1\naxe: 4.1\npages: 1200\n"
        "settings: [320 pixels wide]\nviolations: 0\nchecks:\n"
        "  - {what: One thing., tests: 1}\n  - {what: Many things., tests: 31}\n"
    ),
    "glossary.yml": (
        "terms:\n  - {id: cluster, term: Cluster, also: [Care cluster], mark_in_text: [cluster, clusters],\n"
        "     meaning: A group of needs.}\n  - {id: apt, term: apt, meaning: Fitting.}\n"
        "  - {id: nine, term: 999, meaning: A number., status: In force, rests_on: [act]}\n"
    ),
    "watch.yml": (
        "watch:\n  - {id: bill, what: A bill, why: It would change much., look_at: Its page,\n"
        "     url: 'https://www.example.org/bill', look_on: 2026-03-01, seen: 2025-12, sources: [act],\n"
        "     interventions: [talking], standards: [ambition], measures: [mhs997]}\n"
        "  - {id: late, what: A late one, why: It is due., look_at: A list,\n"
        "     url: 'https://www.example.org/late', look_on: 2026-01-01, seen: 2025-10, sources: [gone]}\n"
    ),
    "quality-networks.yml": (
        "quality_networks:\n  - {id: net, name: Name of net, publisher: A college, reviews: What it reviews,\n"
        "     edition: Its first, clusters: [1], url: 'https://www.example.org/net', read: 2025-11, check: text}\n"
        "  - {id: other, name: Other net, publisher: A college, reviews: Something else, edition: Its second,\n"
        "     clusters: [3], url: 'https://www.example.org/other', read: 2025-11, check: secondary}\n"
    ),
}
