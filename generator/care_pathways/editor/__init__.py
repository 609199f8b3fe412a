"""A form beside the page, on this machine only: for an author who will not open an editor."""

from care_pathways.editor.desk import Desk, RefusedError
from care_pathways.editor.preview import Preview
from care_pathways.editor.server import Office, server

__all__ = ["Desk", "Office", "Preview", "RefusedError", "server"]
