"""Guidance: what it is, where it is used, and what its change would touch."""
