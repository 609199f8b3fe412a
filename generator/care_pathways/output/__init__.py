"""A site into a folder, whole or not at all. Knows files and folders, and nothing of what stands in them."""

from care_pathways.output.refused import Failed, Refused
from care_pathways.output.staged import staged
from care_pathways.output.text_file import write_text

__all__ = ["Failed", "Refused", "staged", "write_text"]
