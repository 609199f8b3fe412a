"""Review packs: a workbook to fill in, a document to read, and what comes back."""

from care_pathways.exports.review.answers import Given, Pack, read
from care_pathways.exports.review.document import document
from care_pathways.exports.review.workbook import workbook

__all__ = ["Given", "Pack", "document", "read", "workbook"]
