"""Moves between clusters: as lists, and as drawings."""
