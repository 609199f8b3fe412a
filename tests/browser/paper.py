"""A page as it comes out of the printer."""

import io

from playwright.sync_api import Page
from pypdf import PageObject, PdfReader


def sides_of(page: Page) -> list[PageObject]:
    """The sides of the sheets of the open page."""
    return list(PdfReader(io.BytesIO(page.pdf(format="A4"))).pages)


def words(side: PageObject) -> str:
    """The words of a side, without white space: a PDF breaks lines where it likes."""
    return "".join(side.extract_text().split())
