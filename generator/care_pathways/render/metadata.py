"""What a page says of itself to machines: schema.org data that is true, and no more than that."""

import json

from markupsafe import Markup

from care_pathways.chrome import Chrome
from care_pathways.model.audience import Audience
from care_pathways.page import Page

AUDIENCES = {
    Audience.PEOPLE: {"@type": "PeopleAudience", "audienceType": "People who use services, carers and families"},
    Audience.PROFESSIONALS: {"@type": "MedicalAudience", "audienceType": "Health and care professionals"},
    Audience.COMMISSIONERS: {"@type": "Audience", "audienceType": "Commissioners of health and care services"},
}


def json_ld(page: Page, chrome: Chrome) -> Markup:
    """A MedicalWebPage for a page about a record, a WebPage for any other.

    Reviewers and review dates appear only where a review record exists; today none does, so neither is printed.
    """
    about = page.subject and page.subject[0] in ("cluster", "intervention")
    fields: dict[str, object] = {
        "@context": "https://schema.org",
        "@type": "MedicalWebPage" if about else "WebPage",
        "name": page.title,
        "description": page.description,
        "inLanguage": "en-GB",
        "isAccessibleForFree": True,
        "version": chrome.edition,
        "isPartOf": {"@type": "WebSite", "name": chrome.name},
    }
    if page.audience:
        fields["audience"] = AUDIENCES[page.audience]
    if page.last_reviewed:
        fields["lastReviewed"] = page.last_reviewed
    # A closing tag inside a text must not end the script element.
    return Markup(json.dumps(fields, ensure_ascii=False).replace("<", "\\u003c"))  # noqa: S704 - JSON, with < escaped
