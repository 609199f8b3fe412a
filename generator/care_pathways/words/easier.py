"""What stands first on an easier-to-read page."""

CHECKED = "Easier to read. People with a learning disability checked this page."
NOT_CHECKED = "Easier to read. Not yet checked by people with a learning disability."
