"""Pages of the commissioners view."""
