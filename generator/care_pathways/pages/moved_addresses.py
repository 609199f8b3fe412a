"""Where pages stood before: worked out from `was:` of their records, and from what was retired."""

from collections.abc import Iterator, Sequence

from care_pathways.catalogue import Catalogue
from care_pathways.model.audience import Audience
from care_pathways.model.retired import Retired
from care_pathways.page import OldAddress, Page
from care_pathways.pages import addresses
from care_pathways.words.old_addresses import NEW_ADDRESS, TAKEN_AWAY

HELP = addresses.address(addresses.HELP)


def old_addresses(pages: Sequence[Page], catalogue: Catalogue) -> tuple[OldAddress, ...]:
    """Every address that answered once, with what stands there now. An address in use again is left out."""
    taken = {page.address for page in pages}
    found = (*_moved(pages, catalogue), *_gone(pages, catalogue))
    return tuple(was for was in found if was.address not in taken)


def _moved(pages: Sequence[Page], catalogue: Catalogue) -> Iterator[OldAddress]:
    older = {record.name: getattr(record.value, "was", ()) for record in catalogue.records()}
    for page in pages:
        if page.subject and older.get(page.subject):
            kind, key = page.subject
            for name in older[page.subject]:
                before = _before(page, kind, str(key), name)
                if before != page.address:
                    yield OldAddress(
                        address=before,
                        title=page.title,
                        text=NEW_ADDRESS,
                        to=page.address,
                        link=page.title,
                        help=HELP,
                        at_once=True,
                    )


def _before(page: Page, kind: str, key: str, old: str) -> str:
    """The address that this page had under an older name of its record."""
    if kind == "page":
        return addresses.address(addresses.written(old))
    return page.address.replace(f"/{key}/", f"/{old}/")


def _gone(pages: Sequence[Page], catalogue: Catalogue) -> Iterator[OldAddress]:
    home = next(page for page in pages if page.address == addresses.address(addresses.HOME))
    for record in catalogue.retired.values():
        kind, _, key = record.value.id.partition(":")
        for old in _of(kind, key):
            to = _instead(pages, record.value, old) or home
            yield OldAddress(
                address=old,
                title=record.value.title,
                text=TAKEN_AWAY.format(reason=record.value.reason),
                to=to.address,
                link=to.title,
                help=HELP,
                at_once=False,
            )


def _of(kind: str, key: str) -> list[str]:
    """The addresses of all pages about a record of that name."""
    hrefs = {
        "intervention": [addresses.intervention(audience, key) for audience in Audience],
        "guidance": [addresses.guidance(key)],
        "pathway": [addresses.pathway(key), addresses.specification(key), addresses.gap_analysis(key)],
        "population": [addresses.need(key)],
        "self-assessment": [addresses.self_assessment(key)],
        "page": [addresses.written(key)],
    }
    return [addresses.address(href) for href in hrefs[kind]]


def _instead(pages: Sequence[Page], retired: Retired, old: str) -> Page | None:
    """The page to read instead, in the same view where there is one."""
    kind, _, key = (retired.instead or "").partition(":")
    found = [page for page in pages if page.subject and (page.subject[0], str(page.subject[1])) == (kind, key)]
    same = (page for page in found if page.address.split("/")[0] == old.split("/")[0])
    return next(same, next(iter(found), None))
