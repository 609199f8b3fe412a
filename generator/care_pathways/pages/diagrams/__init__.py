"""Diagrams as plain shapes, drawn while the site is built. A template prints them; a list beside says the same."""
