"""Pages of the professionals view."""
