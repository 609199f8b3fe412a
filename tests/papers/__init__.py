"""The papers of a release: its parts, their licences, and the known faults in them."""
