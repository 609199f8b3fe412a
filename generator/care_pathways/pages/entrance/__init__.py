"""Where a reader comes in: the homes, and the pages written by hand."""
