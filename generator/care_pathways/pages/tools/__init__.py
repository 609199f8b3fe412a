"""Tools for planning that run in the page and keep nothing."""
