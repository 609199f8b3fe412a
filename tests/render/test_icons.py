"""Icons are drawn into the page, by name."""

import re

import lxml.html
import pytest
from care_pathways.render.icons import icon


def test_an_icon_is_drawn_and_has_no_name_of_its_own() -> None:
    """The words beside it say what it is: a screen reader passes it by."""
    assert re.fullmatch(
        r'<svg class="w-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="[^"]+"/></svg>',
        icon("phone"),
    )


def test_a_name_that_is_not_there_is_a_mistake_of_ours() -> None:
    """A template that names no icon fails the build, and prints no gap."""
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon")


def test_a_drawing_of_another_size_is_a_mistake_of_ours() -> None:
    """It would be cut off, or stand there too small."""
    with pytest.raises(ValueError, match="is not one drawing of 24 by 24"):
        icon("../fontawesome/solid/user")


def test_only_icons_that_are_used_are_in_the_site(real_pages: dict[str, str]) -> None:
    """No page loads a set, a font of icons or a picture file: each drawing stands where it is shown."""
    assert icon("magnify") in real_pages["people/clusters/8/"]
    assert not [address for address, html in real_pages.items() if ".icons" in html or "materialdesign" in html]


RECORDS = re.compile(
    r"(people|professionals|commissioners)/(clusters/\d+|interventions/[a-z0-9-]+)/|commissioners/pathways/[a-z-]+/"
)
OF_ITS_OWN = "self::*[not(ancestor::*[contains(@class, 'w-help-box') or contains(@class, 'w-cluster-summary')])]"
"""A box has its own look: the box with the numbers to call, and the summary that opens a page."""


def test_each_part_of_a_record_has_an_icon_beside_its_heading(real_pages: dict[str, str]) -> None:
    """Clusters, interventions and pathways, in each view; texts, tables and papers to write on have none."""
    bare: dict[str, str] = {}
    for address, html in real_pages.items():
        if not RECORDS.fullmatch(address):
            continue
        body = lxml.html.document_fromstring(html).xpath("//div[contains(@class, 'w-body')]")[0]
        for heading in body.xpath(f".//h2/{OF_ITS_OWN}"):
            if not heading.xpath("(. | ancestor::summary)//*[contains(@class, 'w-icon')]"):
                bare.setdefault(heading.text_content().strip(), address)

    assert bare == {}
