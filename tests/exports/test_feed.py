"""The Atom feed."""

from pathlib import Path
from xml.etree import ElementTree

from care_pathways.site import Site, build, check

from tests.conftest import DAY, PROJECT

ATOM = "{http://www.w3.org/2005/Atom}"
CHANGES = """changes:
  - id: first
    on: 2026-01-02
    edition: '1'
    audiences: [people]
    title: Old & <new>
    text: Words & more.
    page: people/clusters/
  - id: second
    on: 2026-01-03
    edition: '1'
    audiences: [professionals, commissioners]
    title: Later
    text: Words.
    page: nowhere/
"""


def feed(content: Path, url: str = "") -> ElementTree.Element:
    """The feed of the content."""
    site = build(check(content, DAY), PROJECT / "theme", url)
    return ElementTree.fromstring(dict(site.other_files())["feed.atom"])  # noqa: S314 - our own file


def text(entry: ElementTree.Element, name: str) -> str:
    """The text of a part."""
    return entry.findtext(ATOM + name) or ""


def hrefs(entry: ElementTree.Element) -> dict[str, str]:
    """Each link by its relation."""
    return {link.get("rel", ""): link.get("href", "") for link in entry.findall(f"{ATOM}link")}


def test_what_was_written_is_read_back(content: Path) -> None:
    """Newest first, with the readers that it matters to; a page that is not there is not linked."""
    (content / "changes.yml").write_text(CHANGES)

    entries = feed(content).findall(f"{ATOM}entry")

    assert [text(entry, "title") for entry in entries] == ["Later", "Old & <new>"]
    assert [text(entry, "updated") for entry in entries] == ["2026-01-03T00:00:00Z", "2026-01-02T00:00:00Z"]
    assert text(entries[1], "content") == "Words & more."
    assert [item.get("term") for item in entries[0].findall(f"{ATOM}category")] == ["professionals", "commissioners"]
    assert [hrefs(entry) for entry in entries] == [{}, {"alternate": "people/clusters/"}]


def test_it_has_what_atom_requires(content: Path) -> None:
    """An id, a title, a moment and an author; and its own address where one is known."""
    (content / "changes.yml").write_text(CHANGES)

    for url, links in (
        ("", {"alternate": "./"}),
        ("https://example.org/a", {"alternate": "https://example.org/a/", "self": "https://example.org/a/feed.atom"}),
    ):
        found = feed(content, url)
        ids = [text(item, "id") for item in (found, *found.findall(f"{ATOM}entry"))]
        assert all(name.startswith("urn:uuid:") for name in ids)
        assert len(set(ids)) == 3
        assert text(found, "title") == "What changed in Waymark"
        assert text(found, "updated") == "2026-01-03T00:00:00Z"
        assert found.findtext(f"{ATOM}author/{ATOM}name") == "Waymark"
        assert hrefs(found) == links


def test_without_changes_there_is_no_feed(content: Path) -> None:
    """And no page speaks of one."""
    site = build(check(content, DAY), PROJECT / "theme")

    assert "feed.atom" not in dict(site.other_files())
    assert "feed.atom" not in site.printer.document(site.pages[0])


def test_each_change_of_the_real_content_leads_to_its_page(real_site: Site) -> None:
    """And belongs to an edition of the day that it names."""
    addresses = {page.address for page in real_site.pages}
    framework = real_site.report.catalogue.framework
    assert framework
    for record in real_site.report.catalogue.changes.values():
        assert record.value.page in addresses
        if record.value.edition == framework.value.edition:
            assert record.value.on == framework.value.edition_date


def test_the_head_of_each_page_names_the_feed(real_site: Site) -> None:
    """So that a feed reader finds it."""
    html = real_site.printer.document(next(page for page in real_site.pages if page.address == "people/clusters/"))

    assert '<link rel="alternate" href="../../feed.atom" type="application/atom+xml"' in html
