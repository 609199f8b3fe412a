"""A quotation is named in the front matter of its page, with whose words it is, on what terms, and a fingerprint.

Facts carry over from sources, sentences do not. What has to stand word for word (a notice that a licence asks for) is
the exception: changed by a letter, it is somebody else's words no longer, and the check says so.
"""

from collections.abc import Iterator

from care_pathways.analysis.quoted import print_of, quotations
from care_pathways.catalogue import Catalogue
from care_pathways.checks.phrases import shown
from care_pathways.checks.unknown_link import place
from care_pathways.diagnostics import Diagnostic
from care_pathways.model.written import WrittenPage

OURS = "Say it in our own words, and link the source"
NAMED = (
    "What has to stand word for word is compared, and named in the front matter: "
    "verbatim: [{{of: whose words, licence: why, fingerprint: '{}'}}]"
)


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Every quotation has its name, and every name its quotation."""
    for record in catalogue.records():
        page = record.value if isinstance(record.value, WrittenPage) else None
        named = {verbatim.fingerprint for verbatim in page.verbatim} if page else set()
        there = set()
        for keys, text in record.prose:
            for quotation in quotations(text) if ">" in text else ():
                found = print_of(quotation.words)
                there.add(found)
                if found not in named:
                    todo = f"{OURS}. {NAMED.format(found)}" if page else OURS
                    message = f"A quotation is not named: {shown(quotation.words)}"
                    mark = place(record, keys, text, quotation.offset)
                    yield Diagnostic(mark, "unnamed-quotation", message, todo)
        for number, verbatim in enumerate(page.verbatim if page else ()):
            if verbatim.fingerprint not in there:
                yield Diagnostic(
                    record.at("verbatim", number),
                    "unnamed-quotation",
                    "No quotation on this page has these words any more",
                    "Compare it with where it comes from, or delete the entry",
                )
