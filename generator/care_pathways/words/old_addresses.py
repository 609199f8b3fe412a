"""What an address says that answered once."""

NEW_ADDRESS = "This page has a new address."
TAKEN_AWAY = "This page was taken away. {reason}"
